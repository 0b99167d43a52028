/// The figures of table 3 by row and column, as printed. They are made so that the form's
/// identities hold: a row's total is the sum of its columns, result.total the sum of the outcomes,
/// and new + carried_in = result.total + carried_out in each column.
struct RequestFigures {
  private var printed: [String: [String]] = [:]

  init(form: SampleForm, seed: Int) {
    var random = RandomNumbers(seed: seed)
    let outcomes = form.outcomes.flatMap(\.rows).map(\.id)
    var total = [Int](repeating: 0, count: 6)
    for id in outcomes {
      let most = id == "result.granted" ? 60 : 9
      let row = (0..<6).map { column in
        random.below(column == 0 ? 2 : 6) == 0 ? random.below(column == 0 ? most : 4) : 0
      }
      total = zip(total, row).map(+)
      set(id, row)
    }
    let carriedOut = (0..<6).map { _ in random.below(3) == 0 ? random.below(6) : 0 }
    let carriedIn = (0..<6).map { column in
      min(random.below(4), total[column] + carriedOut[column])
    }
    set("result.total", total)
    set("carried_out", carriedOut)
    set("carried_in", carriedIn)
    set("new", (0..<6).map { total[$0] + carriedOut[$0] - carriedIn[$0] })
  }

  private mutating func set(_ id: String, _ row: [Int]) {
    printed[id] = (row + [row.reduce(0, +)]).map(String.init)
  }

  /// The seven cells of a row.
  subscript(id: String) -> [String] {
    get { printed[id] ?? [String](repeating: "", count: 7) }
    set { printed[id] = newValue }
  }

  /// The total of a row as a number.
  func total(_ id: String) -> Int { number(id, 6) }

  private func number(_ id: String, _ column: Int) -> Int {
    Int(self[id][column].filter(\.isNumber)) ?? 0
  }

  /// The sum of the totals of the rows whose id begins so.
  func sum(of group: String) -> Int {
    printed.keys.filter { $0.hasPrefix(group + ".") }.map(total).reduce(0, +)
  }

  /// Raises the requests of natural persons that were granted so that the new ones are as many as
  /// asked for.
  mutating func raiseNew(to asked: Int) {
    let raise = asked - number("new", 0)
    for id in ["new", "result.granted", "result.total"] {
      for column in [0, 6] { self[id][column] = String(number(id, column) + raise) }
    }
  }

  /// Leaves the zeros of a row blank.
  mutating func leaveZerosBlank(_ id: String) {
    self[id] = self[id].map { $0 == "0" ? "" : $0 }
  }
}
