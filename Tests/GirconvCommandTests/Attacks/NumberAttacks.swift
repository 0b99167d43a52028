/// Numbers from files that are used to count, to index and to make room.
extension Attack {
  private static func cells(
    _ name: String, _ outcome: Outcome, _ properties: String, row: String = ""
  ) -> Attack {
    Attack(.numbers, name, outcome) { _ in
      AttackPackage.docx(
        AttackPackage.table(
          "<w:tr><w:trPr>\(row)</w:trPr>\(AttackPackage.cell(properties))"
            + "\(AttackPackage.cell())</w:tr>"))
    }
  }

  /// A document with a numbered paragraph.
  private static func numbered(
    _ name: String, _ level: String, reference: String = "", paragraphs: Int = 1,
    outcome: Outcome = .result
  ) -> Attack {
    Attack(.numbers, name, outcome) { _ in
      let use = reference.isEmpty ? "<w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>" : reference
      let numbering = AttackPackage.part(
        "numbering",
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">\(level)</w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
      return AttackPackage.docx(
        AttackPackage.repeated(
          AttackPackage.paragraph("a", "<w:numPr>\(use)</w:numPr>"), paragraphs),
        related: [("numbering", "numbering.xml", numbering)])
    }
  }

  private static func start(_ value: String, _ format: String) -> String {
    "<w:start w:val=\"\(value)\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"%1.\"/>"
  }

  static let numbers: [Attack] = [
    cells(
      "a cell over 2^31 - 1 columns", .finding("span-limited"), "<w:gridSpan w:val=\"2147483647\"/>"
    ),
    cells(
      "a cell over 10^20 columns", .finding("span-limited"),
      "<w:gridSpan w:val=\"99999999999999999999\"/>"),
    cells("a cell over -5 columns", .result, "<w:gridSpan w:val=\"-5\"/>"),
    cells("a cell over no columns", .result, "<w:gridSpan w:val=\"0\"/>"),
    cells("a width of 10^308", .result, "<w:tcW w:w=\"1e308\" w:type=\"dxa\"/><w:cellDel/>"),
    cells("a width that is no number", .result, "<w:tcW w:w=\"nan%\" w:type=\"dxa\"/>"),
    cells(
      "2^31 - 1 columns before a row", .finding("span-limited"), "",
      row: "<w:gridBefore w:val=\"2147483647\"/>"),
    cells(
      "2^31 - 1 columns behind a row", .finding("span-limited"), "",
      row: "<w:gridAfter w:val=\"2147483647\"/>"),
    cells("-1 columns before a row", .result, "", row: "<w:gridBefore w:val=\"-1\"/>"),
    numbered("a list that begins at 2^63", start("9223372036854775807", "decimal"), paragraphs: 3),
    numbered("a list that begins at -2^63", start("-9223372036854775808", "upperRoman")),
    numbered("a list in letters that begins at 10^9", start("1000000000", "upperLetter")),
    numbered("a list in Chinese that begins at -1", start("-1", "chineseCounting")),
    numbered(
      "level 2^31", start("1", "decimal"),
      reference: "<w:ilvl w:val=\"2147483648\"/><w:numId w:val=\"1\"/>"),
    numbered(
      "level -1", start("1", "decimal"), reference: "<w:ilvl w:val=\"-1\"/><w:numId w:val=\"1\"/>"),
    numbered("list 2^40", start("1", "decimal"), reference: "<w:numId w:val=\"1099511627776\"/>"),
    numbered(
      "a restart at level -2^31", "<w:lvlRestart w:val=\"-2147483648\"/>" + start("1", "decimal")),
    numbered(
      "a format of 100 000 digits, 2000 times",
      "<w:start w:val=\"1\"/><w:numFmt w:val=\"custom\" w:format=\"\(AttackPackage.repeated("0", 100_000))1\"/><w:lvlText w:val=\"%1\"/>",
      paragraphs: 2000, outcome: .code("limit-exceeded")),
    numbered(
      "a text of 100 000 characters before each of 2000 items",
      "<w:start w:val=\"1\"/><w:lvlText w:val=\"\(AttackPackage.repeated("x", 100_000))\"/>",
      paragraphs: 2000, outcome: .code("limit-exceeded")),
    Attack(.numbers, "a symbol beyond all characters", .result) { _ in
      AttackPackage.docx(
        "<w:p><w:r><w:sym w:char=\"FFFFFFFF\"/><w:sym w:char=\"D800\"/></w:r></w:p>")
    },
    Attack(.numbers, "outline level 10^12", .result) { _ in
      AttackPackage.docx(AttackPackage.paragraph("a", "<w:outlineLvl w:val=\"1000000000000\"/>"))
    },
  ]
}
