/// How OpenDocument begins.
extension FileHead {
  /// A document as one XML file.
  var isFlatOpenDocument: Bool {
    markupBegins(with: "<office:document")
      || markupBegins(with: "<?xml") && markupHolds("<office:document")
  }
}
