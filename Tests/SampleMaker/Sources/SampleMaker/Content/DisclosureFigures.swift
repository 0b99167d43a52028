/// Table 2 as printed: blocks of rows below a caption.
struct DisclosureFigures {
  struct Block {
    var caption: String
    var heads: [String]
    var rows: [[String]]
  }

  var blocks: [Block]

  /// The cells behind a row's label.
  subscript(label: String) -> [String] {
    get { blocks.lazy.flatMap(\.rows).first { $0[0] == label }.map { Array($0.dropFirst()) } ?? [] }
    set {
      for block in blocks.indices {
        for row in blocks[block].rows.indices where blocks[block].rows[row][0] == label {
          blocks[block].rows[row] = [label] + newValue
        }
      }
    }
  }

  static func of2021(seed: Int) -> DisclosureFigures {
    var random = RandomNumbers(seed: seed &+ 2)
    let decisions = ["本年处理决定数量"]
    return DisclosureFigures(blocks: [
      Block(
        caption: "第二十条第（一）项", heads: ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
        rows: [["规章"], ["行政规范性文件"]].map { label in
          let issued = random.below(30)
          return label + [issued, random.below(9), issued + random.below(90)].map(String.init)
        }),
      Block(
        caption: "第二十条第（五）项", heads: ["信息内容"] + decisions,
        rows: [["行政许可", String(random.below(4000))]]),
      Block(
        caption: "第二十条第（六）项", heads: ["信息内容"] + decisions,
        rows: [["行政处罚", String(random.below(900))], ["行政强制", String(random.below(60))]]),
      Block(
        caption: "第二十条第（八）项", heads: ["信息内容", "本年收费金额（单位：万元）"],
        rows: [["行政事业性收费", "\(random.below(900)).\(1000 + random.below(9000))"]]),
    ])
  }

  static func of2019(seed: Int) -> DisclosureFigures {
    let items = ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"]
    return DisclosureFigures(blocks: [
      Block(
        caption: "第二十条第（一）项", heads: ["信息内容", "本年新\n制作数量", "本年新\n公开数量", "对外公开总数量"],
        rows: [["规章", "0", "0", "0"], ["规范性文件", "7", "7", "31"]]),
      Block(
        caption: "第二十条第（五）项", heads: items,
        rows: [["行政许可", "38", "+4", "1627"], ["其他对外管理服务事项", "112", "-9", ""]]),
      Block(
        caption: "第二十条第（六）项", heads: items,
        rows: [["行政处罚", "204", "减4", "93"], ["行政强制", "16", "0", "2"]]),
      Block(
        caption: "第二十条第（八）项", heads: ["信息内容", "上一年项目数量", "本年增/减"],
        rows: [["行政事业性收费", "3", "0"]]),
      Block(
        caption: "第二十条第（九）项", heads: ["信息内容", "采购项目数量", "采购总金额"],
        rows: [["政府集中采购", "12", "251000元"]]),
    ])
  }
}
