extension Publication.Item {
  /// The labels that the item is printed with, the clearest first.
  var labels: [String] {
    switch self {
    case .date:
      ["发布日期", "发布时间", "公开日期", "公开时间", "发文日期", "生成日期", "信息生成日期", "成文日期"]
    case .indexNumber: ["索引号", "信息索引号", "索引号码", "索引编号"]
    case .issuer: ["发布机构", "发布单位", "发布机关", "公开机构", "公开单位", "发文机关", "发文单位", "责任部门", "公开责任部门"]
    }
  }
}
