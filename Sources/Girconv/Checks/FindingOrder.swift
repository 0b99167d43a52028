extension Finding {
  /// The findings in the order of the output, by severity and by first place, each with its id.
  ///
  /// An id is made of the check and the first place ("blank-cell:requests/result.total"), so that
  /// it stays the same whatever else is found; "#2" and so on tell equal ones apart.
  public static func numbered(_ findings: [Finding]) -> [Finding] {
    let ranked = findings.enumerated().map { (rank: $1.rank + [$0], finding: $1) }
    var counts: [String: Int] = [:]
    return ranked.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map { _, finding in
      let name = finding.name
      let count = counts[name, default: 0] + 1
      counts[name] = count
      var finding = finding
      finding.id = count == 1 ? name : "\(name)#\(count)"
      return finding
    }
  }

  /// What findings are sorted by: severity, then section, table, row, column and line of the first
  /// place. What is not known comes last.
  private var rank: [Int] {
    let first = places.first
    return [severity.rank, first?.section?.slot ?? .max] + (first?.place ?? Place()).order
  }

  /// The check and the first place: its figure, else where it stands, else its section.
  private var name: String {
    guard let first = places.first else { return check.rawValue }
    let position = first.place.description
    let place =
      if !first.figure.isEmpty {
        first.figure
      } else if !position.isEmpty {
        position
      } else {
        first.section?.rawValue ?? ""
      }
    return place.isEmpty ? check.rawValue : check.rawValue + ":" + place
  }
}
