import Documents
import Testing

@testable import Girconv

/// A conversion with one of everything that a record can hold, built in code.
enum SampleConversion {
  static let key = FigureKey(.requests, .resultTotal, .naturalPerson)

  static func make(_ change: (inout Conversion) -> Void = { _ in }) -> Conversion {
    var source = Source(path: "in/甲.docx", bytes: Array("abc".utf8), format: .docx)
    source.properties.title = "年报"
    let inner = Table(
      rowCount: 1, columnCount: 1,
      cells: [Cell(row: 0, column: 0, blocks: [.paragraph(Paragraph(text: "内"))])])
    let outer = Table(
      rowCount: 2, columnCount: 2,
      cells: [
        Cell(
          row: 0, column: 0, columnSpan: 2,
          blocks: [.paragraph(Paragraph(number: "（七）", text: "总计"))]),
        Cell(row: 1, column: 0, blocks: [.paragraph(Paragraph(text: "12")), .table(1)]),
        Cell(row: 1, column: 1, blocks: [.paragraph(Paragraph(text: ""))]),
      ])
    var conversion = Conversion(
      source: source, report: report(outer, inner),
      findings: Finding.numbered([finding(.warning)]),
      document: Document(
        format: .docx, stories: [StoryText(story: .main, blocks: [.table(0)])],
        tables: [outer, inner]))
    change(&conversion)
    return conversion
  }

  static func finding(_ severity: Finding.Severity) -> Finding {
    var finding = Finding(
      .blankCell, severity, Message("空", "blank"),
      places: [
        FindingPlace(
          section: .requests, figure: key.path, place: Place(table: 0, row: 1, column: 1))
      ])
    finding.left = "1"
    finding.right = "2.5"
    return finding
  }

  private static func report(_ outer: Table, _ inner: Table) -> Report {
    var report = Report()
    report.title = "甲局2021年政府信息公开工作年度报告"
    report.agency = "甲局"
    report.year = 2021
    report.yearSource = .title
    report.form = .form2021
    report.publication.entries[.issuer] = Publication.Entry(
      text: "甲局", place: Place(table: 0, row: 1, column: 1))
    report.sections = [
      Section(
        id: .requests, ordinal: "三", heading: "三、收到和处理政府信息公开申请情况",
        blocks: [
          SectionBlock(kind: .heading, level: 1, text: "（一）"),
          SectionBlock(kind: .table, table: 0),
        ])
    ]
    report.figures = [
      figure(key, value: 12, kind: .number, raw: "12"),
      figure(
        FigureKey(.proactiveDisclosure, .adminFee, .amount), value: 0, kind: .number, raw: "0"),
      figure(FigureKey(.requests, .new, .total), value: nil, kind: .blank, raw: ""),
    ]
    report.narrative = [
      NarrativeFigure(
        measure: "requests/new/total", value: DecimalNumber(coefficient: 35000), unit: "件",
        isExact: false, text: "收到3.5万余件。", section: .overview, block: 0, line: nil)
    ]
    report.tables = [
      PrintedTable(section: .requests, table: outer),
      PrintedTable(section: .requests, table: inner),
    ]
    return report
  }

  static func figure(
    _ key: FigureKey, value: Int64?, scale: Int = 0, kind: Figure.Kind, raw: String
  ) -> Figure {
    Figure(
      key: key, rowLabel: "行", columnLabel: "列",
      value: value.map { DecimalNumber(coefficient: $0, scale: scale) }, unit: "件", kind: kind,
      raw: raw, place: Place(table: 0, row: 1, column: 0))
  }
}

/// The text of some bytes.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
