/// Equations in words.
struct EquationWords {
  private let equation: Equation
  private let index: FigureIndex

  /// The words for an equation with the numbers of an index.
  init(_ equation: Equation, _ index: FigureIndex) {
    self.equation = equation
    self.index = index
  }

  /// The relation in words.
  var words: Message { equation.identity.words }

  /// "“自然人”列：…53＋…0＝53，…50＋…2＝52，相差1。第一项加第二项之和应等于…。"
  func broken(_ left: DecimalNumber, _ right: DecimalNumber) -> Message {
    let (first, second) = (side(equation.left, left), side(equation.right, right))
    guard !equation.left.isEmpty else {
      return Message(
        "\(extent.chinese)\(second.chinese)。\(words.chinese)。",
        "\(extent.english)\(second.english); \(words.english).")
    }
    let number = left.subtracting(right)?.magnitude.description ?? "?"
    let difference =
      switch equation.identity.relation {
      case .equal: Message("相差\(number)", "a difference of \(number)")
      case .atMost: Message("前者多\(number)", "which is \(number) less")
      }
    return Message(
      "\(extent.chinese)\(first.chinese)，\(second.chinese)，\(difference.chinese)。\(words.chinese)。",
      "\(extent.english)\(first.english), but \(second.english), \(difference.english);"
        + " \(words.english).")
  }

  /// Where one side is 0 and the other is not.
  func oneSided(_ left: DecimalNumber, _ right: DecimalNumber) -> Message {
    let (first, second) = (side(equation.left, left), side(equation.right, right))
    return left.isZero
      ? Message(
        "\(extent.chinese)没有新收和上年结转的申请（均为0），却有办理结果或结转：\(second.chinese)。",
        "\(extent.english)no request came in or was carried over (both 0), but some were settled"
          + " or carried over: \(second.english).")
      : Message(
        "\(extent.chinese)有申请，却没有办理结果，也没有结转（均为0）：\(first.chinese)。",
        "\(extent.english)requests came in, but none was settled or carried over (both 0):"
          + " \(first.english).")
  }

  /// "“自然人”列，" · "“总计”行，" · nothing where the equation stands once.
  var extent: Message {
    switch equation.extent {
    case .column: Message("“\(name)”列：", "Column “\(name)”: ")
    case .row: Message("“\(name)”行：", "Row “\(name)”: ")
    case nil: Message("", "")
    }
  }

  /// The label of the column or row that it is about, "" where it stands once.
  var name: String {
    let figure = equation.keys.lazy.compactMap { index[$0] }.first
    return switch equation.extent {
    case .column: figure?.columnName ?? ""
    case .row: figure?.rowName ?? ""
    case nil: ""
    }
  }

  /// Sums of more numbers than these are told without them.
  private static let most = 6

  /// "一、本年新收53＋二、上年结转0＝53"; of many terms those that are not 0, or only how many.
  private func side(_ keys: [FigureKey], _ sum: DecimalNumber) -> Message {
    let terms = keys.compactMap { key in index[key].map { (name($0), index.value(key)) } }
    let shown =
      terms.count > 2 ? terms.filter { $0.1.map { !$0.isZero } ?? true } : terms
    guard !shown.isEmpty else {
      return keys.isEmpty
        ? Message("0", "0") : Message("\(keys.count)项均为0", "all \(keys.count) terms are 0")
    }
    guard shown.count <= Self.most else {
      return Message(
        "\(keys.count)项之和\(sum)（\(shown.count)项不为0）",
        "the sum of \(keys.count) terms is \(sum) (\(shown.count) of them are not 0)")
    }
    func text(_ separator: String, _ space: String) -> String {
      shown.map { $0.0 + space + ($0.1?.description ?? "?") }.joined(separator: separator)
    }
    let total = shown.count > 1 ? sum.description : nil
    return Message(
      text("＋", "") + (total.map { "＝" + $0 } ?? ""),
      text(" + ", " ") + (total.map { " = " + $0 } ?? ""))
  }

  private func name(_ figure: Figure) -> String {
    switch equation.extent {
    case .column: figure.rowName
    case .row: figure.columnName
    case nil: "\(figure.rowName)（\(figure.columnName)）"
    }
  }
}
