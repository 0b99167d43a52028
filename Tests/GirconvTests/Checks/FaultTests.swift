import Testing

@testable import Girconv

/// Faults as they happen in table 3, each tried wherever it makes a difference.
@Suite("Faults in table 3")
struct FaultTests {
  typealias Clean = MutationTests.Clean

  /// Table 3 of a clean report as rows of numbers.
  struct Grid {
    let clean: Clean
    let rows: [RowKey]
    let columns: [ColumnKey]
    private var numbers: [RowKey: [Int64]] = [:]

    /// - Parameter scale: what all numbers are multiplied by.
    init(_ form: Form.ID, scale: Int64 = 1) throws {
      clean = try Clean(form)
      let figures = clean.report.figures.filter { $0.key.table == .requests }
      rows = figures.filter { $0.key.column == .total }.map(\.key.row)
      columns = figures.filter { $0.key.row == .new }.map(\.key.column)
      for figure in figures {
        let number = try #require(figure.value).coefficient
        numbers[figure.key.row, default: []].append(number * scale)
      }
    }

    /// The numbers of a row.
    func numbers(_ row: RowKey) -> [Int64] { numbers[row] ?? [] }

    /// What is found with other numbers in some rows.
    func findings(_ rows: [RowKey: [Int64]]) -> [Finding] { clean.findings(numbers(rows)) }

    /// What is found in the sums alone.
    func sums(_ rows: [RowKey: [Int64]]) -> [Finding] { clean.sums(numbers(rows)) }

    private func numbers(_ rows: [RowKey: [Int64]]) -> [FigureKey: DecimalNumber] {
      var result: [FigureKey: DecimalNumber] = [:]
      for (row, values) in numbers.merging(rows, uniquingKeysWith: { $1 }) {
        for (column, value) in zip(columns, values) {
          result[FigureKey(.requests, row, column)] = DecimalNumber(coefficient: value)
        }
      }
      return result
    }
  }

  /// How many faults there were, how many gave an error, and how many were explained.
  struct Count: Equatable {
    var possible = 0
    var found = 0
    var explained = 0

    /// Counts a fault that a check may explain.
    mutating func add(_ findings: [Finding], explainedBy check: Check) {
      possible += 1
      if findings.contains(where: { $0.severity == .error }) { found += 1 }
      if findings.contains(where: { $0.check == check }) { explained += 1 }
    }
  }

  private func tell(_ form: Form.ID, _ fault: String, _ count: Count) {
    print(
      "\(form.rawValue) \(fault): \(count.found) of \(count.possible) found,"
        + " \(count.explained) explained")
  }

  @Test(
    "Neighbouring cells exchanged are found and told as opposite differences",
    arguments: Form.ID.allCases)
  func exchangedCells(form: Form.ID) throws {
    let grid = try Grid(form)
    var applicants = Count()
    var totals = Count()
    for row in grid.rows {
      let numbers = grid.numbers(row)
      for index in numbers.indices.dropLast() where numbers[index] != numbers[index + 1] {
        var exchanged = numbers
        exchanged.swapAt(index, index + 1)
        let findings = grid.findings([row: exchanged])
        if index == numbers.count - 2 {
          totals.add(findings, explainedBy: .requestsCancel)
        } else {
          applicants.add(findings, explainedBy: .requestsCancel)
        }
      }
    }
    tell(form, "exchanged applicants", applicants)
    tell(form, "exchanged with the total", totals)
    #expect(applicants.possible > 20 && totals.possible > 10)
    #expect(applicants.found == applicants.possible)
    #expect(applicants.explained == applicants.possible)
    #expect(totals.found == totals.possible)
  }

  @Test("A row that stands one column off is found and explained", arguments: Form.ID.allCases)
  func shiftedRows(form: Form.ID) throws {
    let grid = try Grid(form)
    var left = Count()
    var right = Count()
    for row in grid.rows {
      let numbers = grid.numbers(row)
      guard numbers.contains(where: { $0 != 0 }) else { continue }
      left.add(grid.findings([row: numbers.dropFirst() + [0]]), explainedBy: .requestsShift)
      right.add(grid.findings([row: [0] + numbers.dropLast()]), explainedBy: .requestsShift)
    }
    tell(form, "shifted to the left", left)
    tell(form, "shifted to the right", right)
    #expect(left.possible > 10 && right.possible > 10)
    #expect(left == Count(possible: left.possible, found: left.possible, explained: left.possible))
    #expect(
      right == Count(possible: right.possible, found: right.possible, explained: right.possible))
  }

  @Test("A number in two cells is found and explained", arguments: Form.ID.allCases)
  func splitNumbers(form: Form.ID) throws {
    let grid = try Grid(form, scale: 12)
    #expect(grid.findings([:]).isEmpty)
    var count = Count()
    for row in grid.rows {
      let numbers = grid.numbers(row)
      for index in numbers.indices.dropLast() where numbers[index] > 9 && numbers[index + 1] == 0 {
        var split = numbers
        split[index] = numbers[index] / 10
        split[index + 1] = numbers[index] % 10
        count.add(grid.findings([row: split]), explainedBy: .requestsShift)
      }
    }
    tell(form, "number in two cells", count)
    #expect(
      count == Count(possible: count.possible, found: count.possible, explained: count.possible))
  }

  @Test("Rows exchanged are found but where each sum stays the same", arguments: Form.ID.allCases)
  func exchangedRows(form: Form.ID) throws {
    let grid = try Grid(form)
    let requests: Set<RowKey> = [.new, .carriedIn]
    let outcomes = Set(grid.rows).subtracting([.new, .carriedIn, .resultTotal, .carriedOut])
    var (found, possible) = (0, 0)
    for (number, first) in grid.rows.enumerated() {
      for second in grid.rows[(number + 1)...] {
        let (a, b) = (grid.numbers(first), grid.numbers(second))
        guard a != b else { continue }
        possible += 1
        let isFound = grid.sums([first: b, second: a]).contains { $0.severity == .error }
        if isFound { found += 1 }
        let isHidden =
          requests.isSuperset(of: [first, second]) || outcomes.isSuperset(of: [first, second])
        #expect(isFound != isHidden, "\(first.rawValue) \(second.rawValue)")
      }
    }
    print("\(form.rawValue) exchanged rows: \(found) of \(possible) found")
  }
}
