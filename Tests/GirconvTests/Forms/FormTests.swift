import Documents
import Testing

@testable import Girconv

@Suite("The forms as data")
struct FormTests {
  @Test("The 2021 form asks for 200 numbers: 10, 175 and 15")
  func form2021() throws {
    let form = try #require(Form.all.first { $0.id == .form2021 })
    #expect(form.tables.map { $0.figures.count } == [10, 175, 15])
  }

  @Test("The 2019 form asks for 198 numbers: 22, 161 and 15")
  func form2019() throws {
    let form = try #require(Form.all.first { $0.id == .form2019 })
    #expect(form.tables.map { $0.figures.count } == [22, 161, 15])
  }

  @Test("The official headings are numbered in their order")
  func headings() {
    #expect(
      SectionLabel.all.map { Label($0.heading).ordinal?.value } == Array(1...SectionLabel.all.count)
    )
  }

  @Test("Every figure of a form has a key of its own", arguments: Form.all.map(\.id))
  func keys(id: Form.ID) throws {
    let form = try #require(Form.all.first { $0.id == id })
    let keys = form.tables.flatMap(\.figures).map(\.key)
    #expect(Set(keys).count == keys.count)
  }

  @Test("Labels of one outline are told apart after folding, but by their group")
  func labels() {
    for table in Form.all.flatMap(\.tables) {
      for block in table.blocks {
        let rows = block.rows.map { Label($0.label) }
        #expect(Set(rows).count == rows.count)
        let parents = HeadIndex(block.heads, []).parents
        let heads = zip(block.heads, parents).map { head, parent in
          "\(parent ?? -1) \(Label(head.label).bytes)"
        }
        #expect(Set(heads).count == heads.count)
      }
    }
  }

  @Test("What a reader notices has a check")
  func observations() {
    for kind in Observation.Kind.allCases { #expect(Check(rawValue: kind.rawValue) != nil) }
  }
}
