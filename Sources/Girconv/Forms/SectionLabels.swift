/// What the headings of the report's sections say.
struct SectionLabel: Sendable {
  let id: Section.ID
  /// The official heading.
  let heading: String
  /// Headings as really printed: each is a list of words that all stand in it.
  let words: [[String]]

  /// The six sections of the official form (国办公开办函〔2021〕30号) in their order.
  static let all: [SectionLabel] = [
    SectionLabel(
      id: .overview, heading: "一、总体情况",
      words: [["总体情况"], ["概述"], ["基本情况"], ["概况"], ["總體情況"]]),
    SectionLabel(
      id: .proactiveDisclosure, heading: "二、主动公开政府信息情况",
      words: [["主动公开", "政府信息"], ["主动公开", "政府政府"], ["主动公开", "信息情况"], ["主動公開"]]),
    SectionLabel(
      id: .requests, heading: "三、收到和处理政府信息公开申请情况",
      words: [["处理", "公开申请"], ["收到", "公开申请"], ["依申请公开"], ["申请公开", "情况"], ["公開申請"]]),
    SectionLabel(
      id: .reviewLitigation, heading: "四、政府信息公开行政复议、行政诉讼情况",
      words: [["行政复议"], ["复议", "诉讼"], ["行政诉讼"], ["行政復議"]]),
    SectionLabel(
      id: .problems, heading: "五、存在的主要问题及改进情况",
      words: [
        ["问题", "改进"], ["问题", "措施"], ["问题", "计划"], ["问题", "打算"], ["问题", "下一步"],
        ["不足", "改进"], ["不足", "措施"], ["不足", "下一步"], ["困难", "改进"], ["存在", "问题"],
        ["問題", "改進"],
      ]),
    SectionLabel(
      id: .otherMatters, heading: "六、其他需要报告的事项",
      words: [
        ["其他", "事项"], ["其它", "事项"], ["需要报告", "事项"], ["需要说明", "事项"], ["其他", "情况"], ["其他", "事項"],
      ]),
  ]

  /// The section that the words of a heading mean.
  static func section(_ label: Label) -> Section.ID? {
    all.first { section in
      section.words.contains { $0.allSatisfy { label.core.firstRange(of: $0) != nil } }
    }?.id
  }

  /// The section whose official heading a label is, but for its ordinal.
  static func officialSection(_ label: Label) -> Section.ID? {
    if let id = official[label.words] { return id }
    guard let last = label.core.last, ".,:;".utf8.contains(last) else { return nil }
    return official[Label.Words(label.core.dropLast())]
  }

  private static let official = {
    var official = WordTable<Section.ID>()
    for section in all { official.update(Label(section.heading).words, from: section.id) { _ in } }
    return official
  }()
}

extension FormTable.ID {
  /// The section that the form puts the table in.
  var section: Section.ID {
    switch self {
    case .proactiveDisclosure: .proactiveDisclosure
    case .requests: .requests
    case .reviewLitigation: .reviewLitigation
    }
  }
}
