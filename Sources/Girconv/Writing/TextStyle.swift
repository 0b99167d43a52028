/// How text for people is written.
public enum TextStyle: String, Sendable {
  /// Characters only.
  case plain
  /// With the colours of a terminal (ECMA-48, SGR).
  case coloured

  /// A heading.
  func strong(_ text: String) -> String { sgr("1", text) }

  /// What is looked at only when it is needed.
  func quiet(_ text: String) -> String { sgr("2", text) }

  /// A word for a severity.
  func marked(_ text: String, _ severity: Finding.Severity) -> String {
    switch severity {
    case .error: sgr("1;31", text)
    case .warning: sgr("33", text)
    case .info: sgr("36", text)
    }
  }

  private func sgr(_ codes: String, _ text: String) -> String {
    self == .plain ? text : "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }
}
