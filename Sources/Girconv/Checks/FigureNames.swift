/// How messages name figures.
extension Figure {
  /// The row's label without the explanation behind it.
  var rowName: String { Figure.plain(rowLabel) }

  /// The column's label without the explanation behind it.
  var columnName: String { Figure.plain(columnLabel) }

  /// Where the figure stands in the form.
  var name: Message {
    Message("“\(rowName)”行“\(columnName)”列", "row “\(rowName)”, column “\(columnName)”")
  }

  /// Where the figure stands in its table, for a finding.
  var findingPlace: FindingPlace {
    FindingPlace(section: key.table.section, figure: key.path, place: place)
  }

  /// A label without what stands in brackets behind it; the labels over one of table 4 as a path.
  static func plain(_ label: String) -> String {
    let start =
      label.first == "（" ? label.firstIndex(of: "）") ?? label.startIndex : label.startIndex
    let end = label[start...].firstIndex(of: "（") ?? label.endIndex
    // Labels are quoted in messages: quotation marks in them are inner ones.
    return String(
      label[..<end].map { character in
        switch character {
        case ">": "—"
        case "“": "‘"
        case "”": "’"
        default: character
        }
      })
  }
}
