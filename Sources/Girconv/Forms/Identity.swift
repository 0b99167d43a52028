/// A relation between the numbers of a form: two sums that are equal, or of which the first is at
/// most the second.
struct Identity: Sendable {
  /// What a relation says of its two sums.
  enum Relation: Sendable { case equal, atMost }

  /// Where a relation holds.
  enum Scope: Sendable { case eachColumn, eachRow, once }

  /// What is added up; what it leaves open is the column or row that the relation is looked at in.
  struct Term: Sendable {
    var table: FormTable.ID?
    var row: RowKey?
    var column: ColumnKey?
  }

  let check: Check
  let severity: Finding.Severity
  /// The relation in words, as the middle of a sentence.
  let words: Message
  let scope: Scope
  let left: [Term]
  let relation: Relation
  let right: [Term]

  /// A relation of rows, which holds in each column of a table.
  static func eachColumn(
    _ check: Check, _ words: Message, _ left: [RowKey], equal right: [RowKey]
  ) -> Identity {
    Identity(
      check: check, severity: .error, words: words, scope: .eachColumn,
      left: left.map { Term(row: $0) }, relation: .equal, right: right.map { Term(row: $0) })
  }

  /// A relation of columns, which holds in each row that has them.
  static func eachRow(
    _ check: Check, _ severity: Finding.Severity, _ words: Message, _ left: [ColumnKey],
    _ relation: Relation, _ right: [ColumnKey]
  ) -> Identity {
    Identity(
      check: check, severity: severity, words: words, scope: .eachRow,
      left: left.map { Term(column: $0) }, relation: relation, right: right.map { Term(column: $0) }
    )
  }

  /// A relation of single numbers, which may stand in several tables.
  static func once(
    _ check: Check, _ severity: Finding.Severity, _ words: Message, _ left: [FigureKey],
    _ relation: Relation, _ right: [FigureKey]
  ) -> Identity {
    func terms(_ keys: [FigureKey]) -> [Term] {
      keys.map { Term(table: $0.table, row: $0.row, column: $0.column) }
    }
    return Identity(
      check: check, severity: severity, words: words, scope: .once, left: terms(left),
      relation: relation,
      right: terms(right))
  }
}

/// An identity at one place of a table: all its terms are numbers of the form, which every report
/// refers to.
final class Equation: Sendable {
  let identity: Identity
  let left: [FigureKey]
  let right: [FigureKey]
  /// The column or row that it is about; nil where it stands once.
  let extent: Extent?

  /// What the terms of an equation have in common.
  enum Extent: Sendable, Equatable {
    case column(ColumnKey)
    case row(RowKey)
  }

  /// All its terms.
  let keys: [FigureKey]

  fileprivate init(_ identity: Identity, _ extent: Extent?, _ table: FormTable.ID) {
    func keys(_ terms: [Identity.Term]) -> [FigureKey] {
      terms.compactMap { term in
        var (row, column) = (term.row, term.column)
        switch extent {
        case .column(let own): column = column ?? own
        case .row(let own): row = row ?? own
        case nil: break
        }
        guard let row, let column else { return nil }
        return FigureKey(term.table ?? table, row, column)
      }
    }
    self.identity = identity
    self.extent = extent
    left = keys(identity.left)
    right = keys(identity.right)
    self.keys = left + right
  }
}

extension FormTable {
  /// The equations that the identities make in a table with these figures and, beside them, sums
  /// that some print where the form leaves the row of a group empty.
  static func equations(
    of identities: [Identity], in table: ID, figures: [Figure]
  ) -> [Equation] {
    let columns = distinct(figures.map(\.key.column))
    let rows = distinct(figures.map(\.key.row))
    let keys = Set(figures.map(\.key))
    return identities.flatMap { identity -> [Equation] in
      let extents: [Equation.Extent?] =
        switch identity.scope {
        case .once: [nil]
        case .eachColumn: columns.map { .column($0) }
        case .eachRow: rows.map { .row($0) }
        }
      return extents.compactMap { extent in
        let equation = Equation(identity, extent, table)
        guard case .row = extent else { return equation }
        return equation.keys.allSatisfy(keys.contains) ? equation : nil
      }
    }
  }

  private static func distinct<Key: Hashable>(_ keys: [Key]) -> [Key] {
    var seen: Set<Key> = []
    return keys.filter { seen.insert($0).inserted }
  }
}
