/// What girconv looks at; the raw value is the stable id in the output.
public enum Check: String, Sendable, CaseIterable {
  case blankCell = "blank-cell"
}
