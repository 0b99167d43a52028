/// S-PERIOD, S-DEAD: the period of the statistics, and the day of publication.
enum PeriodCheck {
  static func findings(_ text: ReportText) -> [Finding] {
    period(text) + [publication(text)].compactMap { $0 }
  }

  /// 统计期限: from 1 January to 31 December of the report's year.
  private static func period(_ report: ReportText) -> [Finding] {
    guard let year = report.report.year, let start = words.compactMap(report.position).min(),
      let paragraph = report.paragraphs.first(where: { $0.range.contains(start) })
    else { return [] }
    return check(
      TextNumbers(report.bytes[start..<paragraph.range.upperBound]), year, paragraph.place)
  }

  private static func check(
    _ text: TextNumbers, _ year: Int, _ place: FindingPlace
  ) -> [Finding] {
    let dates = text.dates
    // 2021年1月1日至12月31日 names the year once.
    let end = dates.count > 1 ? dates[1] : nil
    guard let begin = dates.first else { return [unreadable(place)] }
    let rest = end.map { (year: $0.year, day: $0.dayOfYear) } ?? secondDay(text, after: begin)
    guard let rest else { return [unreadable(place)] }
    let isRight =
      begin.year == year && begin.dayOfYear == 101 && rest.year == year && rest.day == 1231
    guard !isRight else { return [] }
    return [
      Finding(
        .statisticsPeriod, .warning,
        Message(
          "统计期限写的是\(begin.year)年\(begin.month)月\(begin.day)日至\(rest.year)年\(rest.day / 100)月"
            + "\(rest.day % 100)日，应为\(year)年1月1日至12月31日。",
          "The period of the statistics is \(begin.year)-\(begin.month)-\(begin.day) to"
            + " \(rest.year)-\(rest.day / 100)-\(rest.day % 100); it should be \(year)-1-1 to"
            + " \(year)-12-31."),
        places: [place])
    ]
  }

  /// A day without its year behind a whole date: 至12月31日.
  private static func secondDay(
    _ text: TextNumbers, after date: TextDate
  ) -> (year: Int, day: Int)? {
    let rest = TextNumbers(
      scalars: [0x30, 0x5E74]
        + text.scalars[date.range.upperBound...].drop {
          !(0x30...0x39).contains($0)
        })
    return rest.dates.first.map { (date.year, $0.dayOfYear) }
  }

  private static func unreadable(_ place: FindingPlace) -> Finding {
    Finding(
      .statisticsPeriod, .info,
      Message(
        "统计期限的日期不完整或不能辨认，没有核对。",
        "The dates of the statistics' period cannot be read; they were not checked."),
      places: [place])
  }

  /// A paragraph that is a date: governments publish by 31 March, others by 31 January (政府信息公开
  /// 条例 article 49).
  private static func publication(_ report: ReportText) -> Finding? {
    guard let year = report.report.year else { return nil }
    for paragraph in report.paragraphs.reversed()
    where paragraph.kind == .paragraph && paragraph.range.count <= longestDate {
      let text = TextNumbers(report.bytes[paragraph.range])
      guard let date = text.dates.first, date.range == text.scalars.indices else { continue }
      let last = RulemakingPower.isGovernment(report.report.agency) ? 331 : 131
      guard date.year > year + 1 || (date.year == year + 1 && date.dayOfYear > last) else {
        return nil
      }
      return Finding(
        .deadline, .info,
        Message(
          "落款日期\(date.year)年\(date.month)月\(date.day)日晚于规定的公布期限\(year + 1)年\(last / 100)月31日。",
          "The date \(date.year)-\(date.month)-\(date.day) is later than the day of publication,"
            + " \(year + 1)-\(last / 100)-31."),
        places: [paragraph.place])
    }
    return nil
  }

  /// The bytes of the longest date, 2022年12月31日, with room for digits.
  private static let longestDate = 32

  private static let words = ["统计期限", "数据期限", "所列数据的统计", "统计时间", "数据统计"]
}
