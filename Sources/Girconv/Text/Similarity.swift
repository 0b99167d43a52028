/// How alike two texts are.
enum Similarity {
  /// The least that calls them alike.
  static let alike = 0.7

  /// Whether two texts may be alike: looks at what letters they share, in whatever order.
  static func mayBeAlike(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    areComparable(left, right)
      && ratio(left.count { right.contains($0) }, left, right) >= alike
      && ratio(right.count { left.contains($0) }, left, right) >= alike
  }

  private static func ratio(_ common: Int, _ left: [UInt32], _ right: [UInt32]) -> Double {
    2 * Double(common) / Double(left.count + right.count)
  }

  private static func areComparable(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    !left.isEmpty && !right.isEmpty && left.count <= 3 * right.count
      && right.count <= 3 * left.count && left.count <= 128
  }

  /// Twice the length of the longest common subsequence over the sum of the lengths: 0...1.
  ///
  /// Texts of very different length are not compared, which bounds the cost for texts that are no
  /// labels at all.
  static func ratio(_ left: [UInt32], _ right: [UInt32]) -> Double {
    guard areComparable(left, right) else { return 0 }
    var lengths = [Int](repeating: 0, count: right.count + 1)
    for a in left {
      var diagonal = 0
      for (index, b) in right.enumerated() {
        let above = lengths[index + 1]
        lengths[index + 1] = a == b ? diagonal + 1 : max(above, lengths[index])
        diagonal = above
      }
    }
    return ratio(lengths[right.count], left, right)
  }
}
