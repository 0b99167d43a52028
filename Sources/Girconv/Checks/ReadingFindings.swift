import Documents

extension Finding {
  /// What a reader noticed, as a finding.
  /// - Parameter sections: the section of each table.
  init(_ observation: Observation, sections: [Section.ID]) {
    let (severity, message) = Finding.words(observation)
    let section = observation.table.flatMap { sections.indices.contains($0) ? sections[$0] : nil }
    let place = Place(
      table: observation.table, row: observation.row, column: observation.column,
      line: observation.line)
    self.init(
      Check(rawValue: observation.kind.rawValue) ?? .elementUnknown, severity, message,
      places: [FindingPlace(section: section, place: place)])
  }

  private static func words(_ observation: Observation) -> (Severity, String) {
    let subject = observation.subject
    let times = observation.count > 1 ? "（\(observation.count)处）" : ""
    return switch observation.kind {
    case .archiveInconsistent: (.warning, "压缩包的文件头前后不一致，已按目录读取\(times)。")
    case .archiveExtraData: (.warning, "压缩包前后有不属于它的数据\(subject.quoted)。")
    case .partMissing: (.warning, "文件包中缺少部件\(subject.quoted)。")
    case .trackedChanges: (.info, "文中有修订记录，按全部接受后的样子读取\(times)。")
    case .mergeBroken: (.warning, "表格的纵向合并不完整，按独立单元格处理\(times)。")
    case .edgesDiffer: (.info, "表格上下边线略有出入，视为同一条\(times)。")
    case .spanLimited: (.warning, "表格的跨度或计数\(subject.quoted)超出可能的范围，已限制\(times)。")
    case .deletedCellAmbiguous: (.warning, "删除单元格后的补位方式不唯一\(times)。")
    case .rowRagged: (.info, "表格的行长短不一\(times)。")
    case .coveredText: (.info, "被合并遮住、不显示的文字\(subject.quoted)未计入\(times)。")
    case .hiddenText: (.info, "隐藏文字\(subject.quoted)未计入\(times)。")
    case .elementUnknown: (.warning, "有不能识别、可能含文字的内容\(subject.quoted)\(times)。")
    case .contentElsewhere: (.warning, "有内容在别的文件或格式中，没有读取\(subject.quoted)\(times)。")
    case .picture: (.info, "有图片，其中的文字或表格没有读取\(subject.quoted)\(times)。")
    case .numberFormatUnknown: (.warning, "自动编号的格式\(subject.quoted)不能识别\(times)。")
    case .fieldUnfinished: (.info, "域不完整\(times)。")
    case .bytesReplaced: (.warning, "有不属于所用编码的字节，已用替代字符表示\(times)。")
    case .fragmentsJoined: (.warning, "表格被分页断开，已接成一张\(subject.quoted)。")
    case .rowJoined: (.warning, "被断开的一行\(subject.quoted)已接上。")
    case .sentenceJoined: (.info, "被分页断开的一句\(subject.quoted)已接上。")
    case .markDropped: (.info, "转换程序留下的标记\(subject.quoted)已去掉\(times)。")
    }
  }
}

extension String {
  /// The text in Chinese quotation marks, "" when it is empty.
  fileprivate var quoted: String { isEmpty ? "" : "“\(self.foldedSpaces)”" }
}
