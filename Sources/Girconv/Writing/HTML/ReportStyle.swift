internal import Documents

/// How a report's page looks, and what a browser may do with it.
enum ReportStyle {
  /// Nothing may be loaded or run; the one style sheet is told by its digest (CSP 3).
  static let policy =
    "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"

  /// The digest of the style sheet in base64 (RFC 4648).
  private static let digest: String = {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    // 64 hexadecimal digits are 256 bits: 42 groups of six, and four bits more.
    let bits = SHA256.hexadecimal(of: Array(sheet.utf8)).compactMap(\.hexDigitValue)
      .flatMap { digit in (0..<4).map { digit >> (3 - $0) & 1 } }
    return stride(from: 0, to: bits.count, by: 6).map { start in
      let group = bits[start..<min(start + 6, bits.count)]
      return String(alphabet[group.reduce(0) { $0 << 1 | $1 } << (6 - group.count)])
    }.joined() + "="
  }()

  /// The style sheet.
  static let sheet = """

    :root {
      color-scheme: light dark;
      --ink: #1c1f23; --paper: #fff; --quiet: #5b626a; --line: #9aa1a9; --head: #eef1f4;
      --link: #0b57b0; --error: #b3261e; --warning: #8a5a00; --info: #2b5f8f;
      --error-tint: #fde7e5; --warning-tint: #fdf1d8; --info-tint: #e5f0fa;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #e4e6e8; --paper: #15181b; --quiet: #a2a9b0; --line: #5d646b; --head: #23282d;
        --link: #8ab8f0; --error: #ff9d94; --warning: #f0c26a; --info: #93c2ee;
        --error-tint: #46201d; --warning-tint: #40310f; --info-tint: #1b3146;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body {
      margin: 0 auto; max-width: 76rem; padding: 1.5rem 1rem 4rem; color: var(--ink);
      background: var(--paper); line-height: 1.75; overflow-wrap: anywhere;
      font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
    }
    a { color: var(--link); }
    h1 { font-size: 1.5rem; line-height: 1.4; margin: 0.5rem 0 1rem; text-align: center; }
    h2 { font-size: 1.2rem; margin: 2.25rem 0 0.5rem; }
    h3, h4, h5, h6 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
    main > section > p { margin: 0.5rem 0; text-indent: 2em; white-space: pre-wrap; }
    .source { color: var(--quiet); font-size: 0.875rem; margin: 0 0 0.5rem; }
    nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.875rem; }
    header { border-bottom: 1px solid var(--line); padding-bottom: 0.75rem; }
    .table { overflow-x: auto; margin: 0.75rem 0; }
    table { border-collapse: collapse; font-size: 0.875rem; line-height: 1.45; }
    main .table > table { width: 100%; }
    th, td {
      border: 1px solid var(--line); padding: 0.25rem 0.4rem; text-align: center;
      white-space: pre-wrap; unicode-bidi: isolate; overflow-wrap: normal;
    }
    .wide > table { min-width: 52rem; }
    th { background: var(--head); font-weight: 600; }
    .gap { border: 0; }
    .at.error { background: var(--error-tint); }
    .at.warning { background: var(--warning-tint); }
    .at.info { background: var(--info-tint); }
    .mark {
      display: inline-block; margin-left: 0.2em; padding: 0 0.35em; border: 1px solid;
      border-radius: 0.8em; font-size: 0.7rem; font-weight: 400; line-height: 1.4;
      text-decoration: none; text-indent: 0; vertical-align: super;
    }
    .mark.error, li.error b { color: var(--error); }
    .mark.warning, li.warning b { color: var(--warning); }
    .mark.info, li.info b { color: var(--info); }
    .marks { margin: 0; }
    footer { margin-top: 2rem; }
    .own { border-top: 1px solid var(--line); margin-top: 2.5rem; }
    .own h2 { margin-top: 1.25rem; }
    .own td:first-child { text-align: left; }
    ol { padding-left: 2.5rem; margin: 0.5rem 0; }
    li { margin: 0.5rem 0; padding-left: 0.25rem; }
    code { font-size: 0.85em; color: var(--quiet); }
    .places { display: block; font-size: 0.875rem; color: var(--quiet); }
    .places > span { margin-right: 1em; }
    .places a { display: inline-block; margin-left: 0.4em; }
    td:target, th:target, li:target { outline: 2px solid var(--link); outline-offset: 2px; }
    @media (max-width: 40rem) {
      body { padding: 1rem 0.75rem 3rem; }
      h1 { font-size: 1.25rem; }
      ol { padding-left: 1.75rem; }
    }
    @media print {
      :root {
        color-scheme: light;
        --ink: #000; --paper: #fff; --quiet: #444; --line: #666; --head: #eee; --link: #000;
        --error: #b3261e; --warning: #8a5a00; --info: #2b5f8f;
        --error-tint: #fde7e5; --warning-tint: #fdf1d8; --info-tint: #e5f0fa;
      }
      @page { size: A4; margin: 16mm 12mm; }
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      nav { display: none; }
      .table { overflow: visible; }
      table { font-size: 8pt; }
      .wide > table { min-width: 0; }
      th, td { padding: 1pt 2pt; print-color-adjust: exact; }
      .mark { font-size: 5.5pt; }
      tr, li { break-inside: avoid; }
      h1, h2, h3 { break-after: avoid; }
      a { text-decoration: none; }
    }

    """
}
