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

  private static func words(_ observation: Observation) -> (Severity, Message) {
    let subject = observation.subject
    let times = observation.count > 1 ? "（\(observation.count)处）" : ""
    let english = (
      subject: subject.isEmpty ? "" : " \(subject.quoted)",
      times: observation.count > 1 ? " (\(observation.count.of("place")))" : ""
    )
    return switch observation.kind {
    case .archiveInconsistent:
      (
        .warning,
        Message(
          "压缩包的文件头前后不一致，已按目录读取\(times)。",
          "The archive’s headers disagree; it was read by its directory\(english.times).")
      )
    case .archiveExtraData:
      (
        .warning,
        Message(
          "压缩包前后有不属于它的数据\(subject.quoted)。",
          "Data that do not belong to the archive stand before or behind it\(english.subject).")
      )
    case .partMissing:
      (
        .warning,
        Message("文件包中缺少部件\(subject.quoted)。", "The package lacks a part\(english.subject).")
      )
    case .observationsLeftOut:
      (
        .warning,
        Message(
          "读取时注意到的问题过多，另有\(observation.count)处没有逐一列出。",
          "Too much was noticed in reading; \(observation.count.of("more place")) are not listed.")
      )
    case .trackedChanges:
      (
        .info,
        Message(
          "文中有修订记录，按全部接受后的样子读取\(times)。",
          "The document has tracked changes; it was read as if all were accepted\(english.times).")
      )
    case .mergeBroken:
      (
        .warning,
        Message(
          "表格的纵向合并不完整，按独立单元格处理\(times)。",
          "A vertical merge is incomplete; its cells were taken as single ones\(english.times).")
      )
    case .edgesDiffer:
      (
        .info,
        Message(
          "表格上下边线略有出入，视为同一条\(times)。",
          "Edges of a table’s rows differ slightly; they were taken as one\(english.times).")
      )
    case .spanLimited:
      (
        .warning,
        Message(
          "表格的跨度或计数\(subject.quoted)超出可能的范围，已限制\(times)。",
          "A span or count\(english.subject) is beyond what can be; it was limited\(english.times)."
        )
      )
    case .deletedCellAmbiguous:
      (
        .warning,
        Message(
          "删除单元格后的补位方式不唯一\(times)。",
          "How cells move up behind a deleted one is not certain\(english.times).")
      )
    case .rowRagged:
      (
        .info,
        Message("表格的行长短不一\(times)。", "The rows of a table are of different length\(english.times).")
      )
    case .coveredText:
      (
        .info,
        Message(
          "被合并遮住、不显示的文字\(subject.quoted)未计入\(times)。",
          "Text that a merge covers\(english.subject) was left out\(english.times).")
      )
    case .hiddenText:
      (
        .info,
        Message(
          "隐藏文字\(subject.quoted)未计入\(times)。",
          "Hidden text\(english.subject) was left out\(english.times).")
      )
    case .elementUnknown:
      (
        .warning,
        Message(
          "内容\(subject.quoted)不能识别，可能含有文字\(times)。",
          "Content\(english.subject) is not known and may hold text\(english.times).")
      )
    case .contentElsewhere:
      (
        .warning,
        Message(
          "有内容\(subject.quoted)\(times)在别的文件或格式中，没有读取。",
          "Content in another file or format\(english.subject) was not read\(english.times).")
      )
    case .picture:
      (
        .info,
        Message(
          "有图片\(subject.quoted)\(times)，其中的文字或表格没有读取。",
          "There is a picture\(english.subject)\(english.times); text or tables in it were not read."
        )
      )
    case .numberFormatUnknown:
      (
        .warning,
        Message(
          "自动编号的格式\(subject.quoted)不能识别\(times)。",
          "A format of automatic numbers\(english.subject) is not known\(english.times).")
      )
    case .fieldUnfinished:
      (.info, Message("域不完整\(times)。", "A field is incomplete\(english.times)."))
    case .encodingMisnamed:
      (
        .info,
        Message(
          "文件所写的编码\(subject.quoted)与实际不符，已按实际的编码读取。",
          "The document names another encoding\(english.subject) than the one it is in, by which"
            + " it was read.")
      )
    case .bytesReplaced:
      (
        .warning,
        Message(
          "有不属于所用编码的字节，已用替代字符表示\(times)。",
          "Bytes that are not of the encoding were replaced\(english.times).")
      )
    case .fragmentsJoined:
      (
        .warning,
        Message(
          "表格被分页断开，已接成一张\(subject.isEmpty ? "" : "，其间的页码是\(subject.quoted)")。",
          "A table was cut by page breaks; its pieces were joined\(subject.isEmpty ? "" : ", between which stood\(english.subject)")."
        )
      )
    case .rowJoined:
      (
        .warning,
        Message("被断开的一行\(subject.quoted)已接上。", "A row that was cut\(english.subject) was joined.")
      )
    case .sentenceJoined:
      (
        .info,
        Message(
          "被分页断开的一句\(subject.quoted)已接上。",
          "A sentence that a page break cut\(english.subject) was joined.")
      )
    case .markDropped:
      (
        .info,
        Message(
          "转换程序留下的标记\(subject.quoted)已去掉\(times)。",
          "A converter’s mark\(english.subject) was taken out\(english.times).")
      )
    }
  }
}

extension String {
  /// The text in quotation marks, "" when it is empty.
  fileprivate var quoted: String { isEmpty ? "" : "“\(self.foldedSpaces)”" }
}
