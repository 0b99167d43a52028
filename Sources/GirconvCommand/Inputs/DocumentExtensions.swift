import Documents

/// The extensions of documents, those among them that girconv does not read: it says so of each.
enum DocumentExtensions {
  private static let unread = ["doc", "wps", "rtf", "pdf"]
  private static let all = Set(InputFormat.allCases.flatMap(\.extensions) + unread)

  /// Whether a file's name is that of a document.
  static func holds(_ name: FileName) -> Bool { all.contains(name.fileExtension.lowercased()) }
}
