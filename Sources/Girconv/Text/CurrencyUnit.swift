/// The unit of money that a column's head names.
enum CurrencyUnit {
  /// 万元, 亿元 or 元 when a folded label names one, else "".
  static func named(in label: Label) -> String {
    guard label.contains("元") else { return "" }
    return ["亿元", "万元"].first(where: label.contains) ?? "元"
  }
}
