import Documents

/// The main story as one line of paragraphs and tables, with the text of layout tables in
/// their place.
struct Flow {
  /// A paragraph or table of the flow.
  enum Item {
    case paragraph(Paragraph)
    case table(Int)

    /// The item as a block.
    var block: Block {
      switch self {
      case .paragraph(let paragraph): .paragraph(paragraph)
      case .table(let index): .table(index)
      }
    }
  }

  private(set) var items: [Item] = []

  init(_ document: Document) {
    append(document.mainBlocks, of: document)
  }

  /// A part of a flow.
  private init(items: [Item]) { self.items = items }

  /// The items at some positions.
  subscript(range: Range<Int>) -> Flow { Flow(items: Array(items[range])) }

  /// Recursion ends: a nested table comes after the one that holds it.
  private mutating func append(_ blocks: [Block], of document: Document) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): items.append(.paragraph(paragraph))
      case .table(let index):
        guard index < document.tables.count, isLayout(document.tables[index]) else {
          items.append(.table(index))
          continue
        }
        for cell in document.tables[index].cells { append(cell.blocks, of: document) }
      }
    }
  }

  /// Whether a table only frames the text of a page: one cell of several paragraphs, a cell of more
  /// than any form has, or cells that hold tables.
  private func isLayout(_ table: Table) -> Bool {
    if table.cells.contains(where: { $0.holdsTables || $0.blocks.count > 24 }) { return true }
    return table.cells.count == 1 && table.cells[0].blocks.count > 3
  }
}

extension Cell {
  /// Whether the cell holds a table.
  var holdsTables: Bool {
    blocks.contains { if case .table = $0 { true } else { false } }
  }
}
