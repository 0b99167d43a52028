/// An official form of the annual report, as data.
public struct Form: Sendable {
  /// The forms by the year that they came into use.
  public enum ID: String, Sendable, CaseIterable {
    /// 国办公开办函〔2021〕30号, in use for the reports for 2021 and later.
    case form2021 = "2021"
    /// 国办公开办函〔2019〕60号, in use for the reports for 2019 and 2020.
    case form2019 = "2019"
  }

  /// Which form this is.
  public let id: ID
  /// The form's tables in their order.
  public let tables: [FormTable]

  /// All forms, the newest first. A new one is a line here and its data files.
  public static let all: [Form] = [
    Form(id: .form2021, tables: [.proactiveDisclosure2021, .requests2021, .reviewLitigation]),
    Form(id: .form2019, tables: [.proactiveDisclosure2019, .requests2019, .reviewLitigation]),
  ]
}

/// A table of a form.
public struct FormTable: Sendable {
  /// The tables of the forms; the raw value is the id in the output.
  public enum ID: String, Sendable, CaseIterable {
    /// 二、主动公开政府信息情况.
    case proactiveDisclosure = "proactive_disclosure"
    /// 三、收到和处理政府信息公开申请情况.
    case requests
    /// 四、政府信息公开行政复议、行政诉讼情况.
    case reviewLitigation = "review_litigation"

    /// The table as people call it.
    var name: String {
      switch self {
      case .proactiveDisclosure: "主动公开政府信息情况表"
      case .requests: "收到和处理政府信息公开申请情况表"
      case .reviewLitigation: "政府信息公开行政复议、行政诉讼情况表"
      }
    }
  }

  /// Which table this is.
  public let id: ID
  /// The table's parts, each with its own heads.
  let blocks: [FormBlock]
  /// Every number that the table asks for, in the form's order, each as missing.
  public let figures: [Figure]
  /// The keys of the figures.
  let keys: KeySet<FigureKey>
  /// The lines of its rows with their folded labels.
  let rowLabels: [(row: RowLine, label: Label)]
  /// The relations between its numbers, at each place where they hold.
  let equations: [Equation]

  init(id: ID, blocks: [FormBlock], identities: [Identity]) {
    self.id = id
    self.blocks = blocks
    figures = blocks.flatMap { block in
      block.rows.isEmpty
        ? FormTable.figuresNamedByHeads(block, id) : FormTable.figuresNamedByRows(block, id)
    }
    keys = KeySet(figures.map(\.key))
    rowLabels = blocks.flatMap(\.rows).map { ($0, Label($0.label)) }
    equations = FormTable.equations(of: identities, in: id, figures: figures)
  }

  private static func figuresNamedByRows(_ block: FormBlock, _ id: ID) -> [Figure] {
    block.rows.filter { $0.role == .data }.flatMap { row in
      block.heads.compactMap { head in
        guard let column = head.column else { return nil }
        return Figure(
          key: FigureKey(id, row.key, column), rowLabel: row.label, columnLabel: head.label,
          unit: head.unit)
      }
    }
  }

  private static func figuresNamedByHeads(_ block: FormBlock, _ id: ID) -> [Figure] {
    var path: [String] = []
    return block.heads.compactMap { head in
      path.removeSubrange(min(head.depth, path.count)...)
      path.append(head.label)
      guard let column = head.column, let row = head.row else { return nil }
      return Figure(
        key: FigureKey(id, row, column), rowLabel: path.dropLast().joined(separator: ">"),
        columnLabel: head.label, unit: head.unit)
    }
  }
}
