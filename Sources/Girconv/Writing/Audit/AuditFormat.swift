/// A format that findings are written in. A new one is a file of this folder and a line in
/// ``Audit/formats``.
extension FileFormat where Content == Audit {
  /// A list for people, with the rows concerned and a closing summary.
  static var text: FileFormat {
    FileFormat(
      name: "text", fileExtensions: ["txt"], summary: "a list for people", capacity: .many,
      audience: .people, failure: { Array(AuditText.failure($0).utf8) },
      closing: { Array(AuditSummary($0, $1).text.utf8) }
    ) { Array(AuditText($0, $1).text.utf8) }
  }

  /// One indented JSON object.
  static var json: FileFormat {
    FileFormat(
      name: "json", fileExtensions: ["json"], summary: "one indented JSON object", capacity: .one
    ) { AuditJSON.write(.converted($0), .indented, $1.language) }
  }

  /// The same object on one line for each document.
  static var ndjson: FileFormat {
    FileFormat(
      name: "ndjson", fileExtensions: ["ndjson", "jsonl"], summary: "one JSON object a line",
      capacity: .many, failure: { AuditJSON.write(.failed($0), .compact) }
    ) { AuditJSON.write(.converted($0), .compact, $1.language) }
  }

  /// One line for each finding.
  static var tsv: FileFormat {
    FileFormat(
      name: "tsv", fileExtensions: ["tsv"], summary: "the findings, one line each",
      capacity: .many, options: [.cells], header: FindingTSV.header
    ) { FindingTSV.write($0, $1) }
  }
}
