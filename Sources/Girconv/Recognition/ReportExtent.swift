import Documents

/// Finds where in a document the report lies: in the innermost of the document's divisions that
/// holds all tables of a form and a heading of each section. What stands around it, such as the
/// navigation of a web page, is no part of the report. A document that is not divided is the report
/// throughout.
struct ReportExtent {
  /// The positions of the flow that are the report.
  let range: Range<Int>

  /// What a division holds of the report.
  private struct Holding: Equatable {
    var tables = 0
    var sections: Set<Section.ID> = []
    var depth = 0

    /// Takes a section's heading; without one, a table.
    mutating func take(_ section: Section.ID?) {
      if let section { sections.insert(section) } else { tables += 1 }
    }
  }

  init(_ flow: Flow, _ document: Document) {
    let whole = flow.items.indices
    guard !document.divisions.isEmpty,
      let division = ReportExtent.innermost(ReportExtent.holdings(flow, document))
    else {
      range = whole
      return
    }
    let isInside = ReportExtent.subtree(of: division, in: document.divisions)
    let inside = whole.filter { position in
      let own = Int(flow.items[position].division(in: document))
      return isInside.indices.contains(own) && isInside[own]
    }
    guard let first = inside.first, let last = inside.last else {
      range = whole
      return
    }
    range = first..<(last + 1)
  }

  /// What each division holds, itself and in those within it.
  private static func holdings(_ flow: Flow, _ document: Document) -> [Int: Holding] {
    var holdings: [Int: Holding] = [:]
    for item in flow.items {
      var section: Section.ID?
      switch item {
      case .table(let index):
        guard FormSignature.isForm(document.tables[index]) else { continue }
      case .paragraph(let paragraph):
        section = SectionLabel.numberedSection(paragraph)
        guard section != nil else { continue }
      }
      var division = Int(item.division(in: document))
      var path: [Int] = []
      while document.divisions.indices.contains(division) {
        path.append(division)
        division = Int(document.divisions[division])
      }
      for (above, division) in ([-1] + path.reversed()).enumerated() {
        holdings[division, default: Holding(depth: above)].take(section)
      }
    }
    return holdings
  }

  /// The innermost division that holds as much as the whole document does; nil when that is none.
  private static func innermost(_ holdings: [Int: Holding]) -> Int? {
    guard let all = holdings[-1] else { return nil }
    let full = holdings.filter {
      $0.key >= 0 && $0.value.tables == all.tables && $0.value.sections == all.sections
    }
    return full.max { ($0.value.depth, -$0.key) < ($1.value.depth, -$1.key) }?.key
  }

  /// For each division, whether it is the one or lies within it; those around come first.
  private static func subtree(of root: Int, in parents: [Int32]) -> [Bool] {
    var isInside = [Bool](repeating: false, count: parents.count)
    for (division, parent) in parents.enumerated() {
      isInside[division] =
        division == root || isInside.indices.contains(Int(parent)) && isInside[Int(parent)]
    }
    return isInside
  }
}

extension Flow.Item {
  /// The innermost division that the item stands in.
  func division(in document: Document) -> Int32 {
    switch self {
    case .paragraph(let paragraph): paragraph.division
    case .table(let index): document.tables[index].division
    }
  }
}

extension SectionLabel {
  /// The section that a numbered heading, or an official one, means.
  static func numberedSection(_ paragraph: Paragraph) -> Section.ID? {
    guard paragraph.text.utf8.count <= 180 else { return nil }
    let label = Label(paragraph.numberedText)
    if let official = officialSection(label) { return official }
    let isNumbered = label.ordinal?.style == .chinese || label.ordinal?.style == .part
    return isNumbered ? section(label) : nil
  }
}

/// Tells the tables of the forms by a few of their labels.
enum FormSignature {
  /// Whether three cells at the beginning of a table that holds no others bear labels of a form.
  static func isForm(_ table: Table) -> Bool {
    guard !table.cells.contains(where: \.holdsTables) else { return false }
    let marks = FormIndexes.shared.marks
    var count = 0
    for cell in table.cells.prefix(mostCells) {
      let text = cell.numberedText
      guard (4...240).contains(text.utf8.count) else { continue }
      if !marks[Label(text)].isDisjoint(with: .ofForms) { count += 1 }
      if count == 3 { return true }
    }
    return false
  }

  private static let mostCells = 200
}
