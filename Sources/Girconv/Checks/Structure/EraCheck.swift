/// S-ERA, S-DOCNO: the form and the documents that are cited.
enum EraCheck {
  static func findings(_ text: ReportText) -> [Finding] {
    [oldForm(text.report)].compactMap { $0 } + citations(text)
  }

  /// The form of 2021 is in use from the reports for 2021 on.
  private static func oldForm(_ report: Report) -> Finding? {
    guard report.form == .form2019, let year = report.year, year >= 2021 else { return nil }
    return Finding(
      .formOutdated, .warning,
      Message(
        "\(year)年度报告的表格用的是2019年版表样（国办公开办函〔2019〕60号）；2021年度起应使用〔2021〕30号的表样。",
        "The report for \(year) uses the form of 2019 (〔2019〕60号); from 2021 on it is that of"
          + " 〔2021〕30号."),
      section: .proactiveDisclosure)
  }

  private static func citations(_ text: ReportText) -> [Finding] {
    let words = "公开办函"
    guard let first = text.position(of: words) else { return [] }
    return text.paragraphs.filter { $0.range.upperBound > first && text.contains(words, in: $0) }
      .flatMap { paragraph in
        TextNumbers(text.bytes[paragraph.range]).documents.compactMap {
          citation($0, text.report, paragraph.place)
        }
      }
  }

  private static func citation(
    _ number: DocumentNumber, _ report: Report, _ place: FindingPlace
  ) -> Finding? {
    let printed = "〔\(number.year)〕\(number.number)号"
    if number == SectionContents.document(of: .form2019), let year = report.year, year >= 2021 {
      return Finding(
        .formOutdated, .warning,
        Message(
          "\(year)年度报告引用了\(printed)的格式；2021年度起的格式是〔2021〕30号。",
          "The report for \(year) cites \(printed); from 2021 on the format is that of 〔2021〕30号."),
        places: [place])
    }
    guard !SectionContents.documents.contains(number) else { return nil }
    return Finding(
      .documentUnknown, .info,
      Message(
        "引用的文号“国办公开办函\(printed)”不是已知的年度报告格式文件，请核对。",
        "The document cited, 国办公开办函\(printed), is none of those about the report; please check."),
      places: [place])
  }
}
