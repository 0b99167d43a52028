/// Who can make regulations (规章): departments of the State Council, provinces, cities with
/// districts and autonomous prefectures (立法法 articles 91 and 93). What a name does not tell for
/// sure is left open.
enum RulemakingPower {
  /// Whether the name of a body is that of a government.
  static func isGovernment(_ agency: String) -> Bool { agency.holds("人民政府") }

  /// Whether the name tells for sure that the body makes no regulations.
  static func isLacking(_ agency: String) -> Bool {
    if central.contains(where: agency.begins) { return false }
    if governments.contains(where: agency.holds) { return true }
    if agency.ends(with: "区人民政府") { return !agency.ends(with: "自治区人民政府") }
    return !isGovernment(agency) && departments.contains(where: agency.ends)
      && places.contains(where: agency.holds)
  }

  /// Beginnings of the names of central bodies and of their local ones, which are not told apart.
  private static let central = ["国家", "国务院", "中国", "中华", "中央"]
  /// Governments below those that make regulations.
  private static let governments = [
    "县人民政府", "旗人民政府", "镇人民政府", "乡人民政府", "街道",
  ]
  /// Endings of the names of departments.
  private static let departments = ["局", "厅", "委员会", "办公室", "中心", "支队", "大队"]
  /// What a name with a place in it has.
  private static let places = ["省", "自治区", "市", "县", "区", "州", "旗"]
}
