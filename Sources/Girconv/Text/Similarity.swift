/// How alike two texts are.
enum Similarity {
  /// Twice the length of the longest common subsequence over the sum of the lengths: 0...1.
  ///
  /// Texts of very different length are not compared, which bounds the cost for texts that are no
  /// labels at all.
  static func ratio(_ left: [UInt32], _ right: [UInt32]) -> Double {
    guard !left.isEmpty, !right.isEmpty, left.count <= 3 * right.count,
      right.count <= 3 * left.count, left.count <= 128
    else { return 0 }
    var lengths = [Int](repeating: 0, count: right.count + 1)
    for a in left {
      var diagonal = 0
      for (index, b) in right.enumerated() {
        let above = lengths[index + 1]
        lengths[index + 1] = a == b ? diagonal + 1 : max(above, lengths[index])
        diagonal = above
      }
    }
    return 2 * Double(lengths[right.count]) / Double(left.count + right.count)
  }
}
