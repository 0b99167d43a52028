/// The extensions of documents, those among them that girconv does not read: it says so of each.
enum DocumentExtensions {
  private static let all: Set<String> = [
    "docx", "docm", "dotx", "dotm", "odt", "ott", "fodt", "html", "htm", "xhtml", "mht", "mhtml",
    "txt", "text", "doc", "wps", "rtf", "pdf",
  ]

  /// Whether a file's name is that of a document.
  static func holds(_ name: FileName) -> Bool { all.contains(name.fileExtension.lowercased()) }
}
