import Documents

/// The title of a report whose own text has none: the nearest heading above it in the document, a
/// web page's for instance, or else what the file says its title is.
struct SurroundingTitle {
  /// Where a title was taken from.
  enum Origin { case heading, properties }

  /// What the title says.
  let recognition: TitleRecognition
  /// Where it was taken from.
  let origin: Origin

  /// Looks for a title that names a year, then for any.
  /// - Parameter above: What stands before the report.
  init?(above: Flow, _ properties: DocumentProperties) {
    let headings = above.items.compactMap { item -> String? in
      guard case .paragraph(let paragraph) = item, paragraph.headingLevel != nil else { return nil }
      return paragraph.numberedText
    }
    let pieces = properties.title.split { "_|｜-—–".contains($0) }.map(String.init)
    let candidates =
      headings.reversed().prefix(20).map { (TitleRecognition(preface: [$0]), Origin.heading) }
      + pieces.prefix(8).map { (TitleRecognition(preface: [$0]), Origin.properties) }
    let titles = candidates.filter { !$0.0.title.isEmpty }
    guard let best = titles.first(where: { $0.0.year != nil }) ?? titles.first else { return nil }
    (recognition, origin) = best
  }

  /// Says where the title was taken from.
  var finding: Finding {
    switch origin {
    case .heading:
      Finding(
        .titleIncomplete, .info,
        Message(
          "正文中没有标题，“\(recognition.title)”取自正文之前的标题。",
          "The text has no title; “\(recognition.title)” was taken from a heading before it."),
        places: [FindingPlace(section: .unrecognized)])
    case .properties:
      Finding(
        .titleIncomplete, .warning,
        Message(
          "文中没有标题，“\(recognition.title)”取自文件属性或网页的title。",
          "The document has no title; “\(recognition.title)” was taken from what the file says its"
            + " title is."))
    }
  }
}
