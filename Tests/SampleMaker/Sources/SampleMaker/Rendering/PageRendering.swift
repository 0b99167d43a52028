/// A document as a web page.
enum PageRendering {
  /// As Word saves it: a cell's text in spans, a last row without height, conditional comments.
  static func word(_ document: SampleDocument) -> String {
    let title = document.title.map { "<p class=MsoNormal align=center>\(span($0))</p>" }
    return """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"
      xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">

      <head>
      <meta http-equiv=Content-Type content="text/html; charset=gb2312">
      <meta name=ProgId content=Word.Document>
      <meta name=Generator content="Microsoft Word 15">
      <!--[if gte mso 9]><xml>
       <w:WordDocument><w:View>Print</w:View></w:WordDocument>
      </xml><![endif]-->
      <style>
      <!--
       p.MsoNormal {mso-style-parent:""; margin:0cm; font-size:10.5pt;}
      -->
      </style>
      </head>
      <body lang=ZH-CN style='tab-interval:21.0pt'>
      <div class=WordSection1>

      \((title + document.blocks.map(wordBlock)).joined(separator: "\n\n"))

      </div>
      </body>
      </html>

      """
  }

  /// As a web site shows it: a table for layout, navigation, what the site says about the report,
  /// and the report as its editor left it.
  static func site(_ document: SampleDocument) -> String {
    let article = document.blocks.map(siteBlock).joined(separator: "\n")
    return """
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml">
      <head>
      <title>\(document.title.joined())_年度报告_安澜市人民政府</title>
      <meta http-equiv="Content-Type" content="text/html; charset=gb2312" />
      <script type="text/javascript">if (1 < 2) document.write("<table><tr><td>9</td></tr></table>");</script>
      </head>
      <body>
      <div class="header"><img src="/images/logo.png" alt="" /><ul><li>首页</li><li>依申请公开</li></ul></div>
      <table width="1000"><tr>
      <td width="200"><h3>公开指南</h3><ul><li>2020年政府信息公开工作年度报告</li></ul></td>
      <td>
      <table class="about">
      <tr><td>索 引 号：</td><td>AL001-0202/2022-00017</td><td>主题分类：</td><td>年度报告</td></tr>
      <tr><td>发布机构：</td><td>市政府办公室</td><td>发布日期：</td><td>2022-01-20</td></tr>
      </table>
      <h1>\(document.title.joined())</h1>
      <div class="source">来源：市政府办公室　浏览次数：<span>412</span></div>
      <div class="TRS_Editor">
      \(article)
      </div>
      <div style="display:none">扫一扫</div>
      </td></tr></table>
      <div class="footer">主办：安澜市人民政府办公室&nbsp;&nbsp;备案号：00000000</div>
      </body>
      </html>

      """
  }

  /// A page in a web archive, as Word saves it: in GB 18030, quoted-printable.
  static func archive(_ page: String) -> [UInt8] {
    let head = """
      MIME-Version: 1.0
      Content-Type: multipart/related; boundary="----=_NextPart_01D80E0A"

      This document is a web archive file.

      ------=_NextPart_01D80E0A
      Content-Location: file:///C:/0001/report.htm
      Content-Transfer-Encoding: quoted-printable
      Content-Type: text/html; charset="gb2312"


      """
    let tail = "\n------=_NextPart_01D80E0A--\n"
    let lines = head + quotedPrintable(gb18030(page)) + tail
    return Array(
      lines.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n").utf8)
  }

  // MARK: Word

  private static func span(_ text: String) -> String {
    "<span\nstyle='font-family:宋体;mso-bidi-font-size:10.5pt'>\(text)<o:p></o:p></span>"
  }

  private static func wordBlock(_ block: SampleDocument.Block) -> String {
    switch block {
    case .paragraph(let paragraph):
      guard let level = paragraph.level, level < 3 else {
        return "<p class=MsoNormal style='text-indent:21.0pt'>\(span(paragraph.text))</p>"
      }
      return "<h\(level)>\(span(paragraph.text))</h\(level)>"
    case .pageBreak: return "<span><br clear=all style='page-break-before:always'></span>"
    case .table(let table):
      let rows = table.rows.map { row in
        " <tr style='height:15.0pt'>\n"
          + row.cells.map { "  <td valign=top\(spans($0, quote: ""))>\n\(wordCell($0))\n  </td>\n" }
          .joined()
          + " </tr>\n"
      }
      let widths = table.columns.map { "  <td width=\($0 / 15) style='border:none'></td>\n" }
      return "<table class=MsoNormalTable border=1 cellspacing=0>\n\(rows.joined())"
        + " <![if !supportMisalignedColumns]>\n <tr height=0>\n\(widths.joined()) </tr>\n <![endif]>\n</table>"
    }
  }

  private static func wordCell(_ cell: SampleDocument.Cell) -> String {
    cell.lines.map { "  <p class=MsoNormal align=center>\(span($0.isEmpty ? "&nbsp;" : $0))</p>" }
      .joined(separator: "\n")
  }

  // MARK: A web site

  private static func siteBlock(_ block: SampleDocument.Block) -> String {
    switch block {
    case .paragraph(let paragraph):
      let text = paragraph.level == nil ? paragraph.text : "<strong>\(paragraph.text)</strong>"
      return "<p style=\"text-indent: 2em\">　　\(text)</p>"
    case .pageBreak: return ""
    case .table(let table):
      let rows = table.rows.map { row in
        let cells = row.cells.map { cell in
          "<td align=\"center\"\(spans(cell, quote: "\""))>&nbsp;\(cell.lines.joined(separator: "<br />"))</td>"
        }
        return "<tr>\(cells.joined())</tr>"
      }
      return
        "<table align=\"center\" border=\"1\"><tbody>\n\(rows.joined(separator: "\n"))\n</tbody></table>"
    }
  }

  // MARK: Both

  private static func spans(_ cell: SampleDocument.Cell, quote: String) -> String {
    var text = ""
    if cell.columnSpan > 1 { text += " colspan=\(quote)\(cell.columnSpan)\(quote)" }
    if cell.rowSpan > 1 { text += " rowspan=\(quote)\(cell.rowSpan)\(quote)" }
    return text
  }

  private static func quotedPrintable(_ bytes: [UInt8]) -> String {
    var text = ""
    var width = 0
    for byte in bytes {
      let isPlain = (0x20...0x7E).contains(byte) && byte != 0x3D || byte == 0x0A
      let hexadecimal = String(byte, radix: 16, uppercase: true)
      let piece =
        isPlain ? String(UnicodeScalar(byte)) : "=" + (byte < 16 ? "0" : "") + hexadecimal
      if byte == 0x0A { width = 0 } else { width += piece.utf8.count }
      if width > 72 {
        text += "=\n"
        width = piece.utf8.count
      }
      text += piece
    }
    return text
  }
}
