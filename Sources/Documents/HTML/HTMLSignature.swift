/// How web pages begin.
extension FileHead {
  /// A page, or a piece of one.
  var isHTML: Bool {
    [
      "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<table", "<div", "<script",
      "<style",
    ]
    .contains(where: markupBegins)
      || (markupBegins(with: "<!--") || markupBegins(with: "<?xml")) && markupHolds("<html")
  }

  /// A page in a web archive (RFC 2557).
  var isMHTML: Bool {
    ["mime-version:", "from:", "content-type:", "subject:"].contains(where: markupBegins)
      && markupHolds("mime-version:")
      && (markupHolds("multipart/") || markupHolds("text/html"))
  }
}
