import Testing

@testable import Girconv

@Suite("The order and the ids of findings")
struct FindingOrderTests {
  private func finding(
    _ severity: Finding.Severity = .warning, section: Section.ID? = nil, figure: String = "",
    _ place: Place = Place(), message: String = ""
  ) -> Finding {
    Finding(
      .blankCell, severity, Message(message, ""),
      places: [FindingPlace(section: section, figure: figure, place: place)])
  }

  @Test("An id is made of the check and the first place")
  func ids() {
    let ids = [
      finding(section: .requests, figure: "requests/new/total", Place(table: 1, row: 2)),
      finding(section: .requests, Place(table: 1, row: 2, column: 3, line: 40)),
      finding(section: .preface),
      Finding(.blankCell, .warning, Message("", "")),
    ].map { Finding.numbered([$0])[0].id }
    #expect(
      ids == [
        "blank-cell:requests/new/total", "blank-cell:table=1,row=2,column=3,line=40",
        "blank-cell:preface", "blank-cell",
      ])
  }

  @Test("Equal ids are told apart by their number")
  func collisions() {
    let same = finding(figure: "requests/new/total")
    #expect(
      Finding.numbered([same, same, same]).map(\.id) == [
        "blank-cell:requests/new/total", "blank-cell:requests/new/total#2",
        "blank-cell:requests/new/total#3",
      ])
  }

  @Test("Findings are sorted by severity, then by section, table, row, column and line")
  func order() {
    let sorted = [
      finding(.error, section: .requests, Place(table: 9), message: "a"),
      finding(.warning, section: .preface, Place(line: 8), message: "b"),
      finding(.warning, section: .requests, Place(table: 1, row: 1, column: 2), message: "c"),
      finding(.warning, section: .requests, Place(table: 1, row: 2, column: 1), message: "d"),
      finding(.warning, section: .requests, Place(table: 2, row: 0, column: 0), message: "e"),
      finding(.warning, section: .requests, Place(line: 3), message: "f"),
      finding(.warning, message: "g"),
      finding(.info, section: .preface, message: "h"),
    ]
    for shift in sorted.indices {
      let turned = Array(sorted[shift...] + sorted[..<shift])
      #expect(Finding.numbered(turned).map(\.message.chinese).joined() == "abcdefgh")
    }
  }

  @Test("Findings of one place keep the order in which they were found")
  func stable() {
    let same = ["x", "y", "z"].map { finding(message: $0) }
    #expect(Finding.numbered(same).map(\.message.chinese) == ["x", "y", "z"])
  }
}
