/// What a finding says, in each language that findings are told in.
///
/// Labels and texts of the document are quoted as they are printed, in both.
public struct Message: Sendable, Equatable {
  /// For the report's authors.
  public var chinese: String
  /// For everybody else.
  public var english: String

  /// A message in both languages.
  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The message in a language.
  public func text(_ language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}

extension Int {
  /// The number with a noun in English, "1 cell", "2 cells".
  func of(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

/// The languages that findings are told in; the raw value is the name in `--language`.
public enum Language: String, Sendable, CaseIterable {
  case chinese = "zh"
  case english = "en"
}
