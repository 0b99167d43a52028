/// What holds of every document and every conversion, whatever the bytes were.
public enum Invariants {
  /// Ends the process and says where, if something does not hold that must. In a release build a
  /// precondition would say nothing.
  public static func require(
    _ condition: Bool, _ message: String = "", file: StaticString = #fileID, line: UInt = #line
  ) {
    if !condition { fatalError("\(file):\(line): \(message)") }
  }
}
