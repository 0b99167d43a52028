extension SampleDocument {
  /// The document with one of its tables changed.
  func editingTable(_ index: Int, _ edit: (inout Table) -> Void) -> SampleDocument {
    var copy = self
    var found = 0
    for block in copy.blocks.indices {
      guard case .table(var table) = copy.blocks[block] else { continue }
      if found == index {
        edit(&table)
        copy.blocks[block] = .table(table)
      }
      found += 1
    }
    return copy
  }

  /// Labels with the variants that published reports have.
  var relabelled: SampleDocument {
    (0..<3).reduce(self) { document, index in
      document.editingTable(index) { table in
        for row in table.rows.indices {
          for cell in table.rows[row].cells.indices {
            let label = table.rows[row].cells[cell].lines.joined(separator: "\n")
            guard let variant = SampleDocument.variants[label] else { continue }
            table.rows[row].cells[cell].paragraphs = Cell(variant).paragraphs
          }
        }
      }
    }
  }

  private static let variants = [
    "第二十条第（一）项": "第二十条 第（一）项", "第二十条第（五）项": "第二十条（五）项", "第二十条第（八）项": "第二十条第(八)项",
    "本年制发件数": "本年(2021)制发件数", "现行有效件数": "现行有效件", "本年处理决定数量": "本年处理绝对数量",
    "行政规范性文件": "规范性文件", "行政许可": "⾏政许可", "本年收费金额（单位：万元）": "本年收费金额(单位:万元,保留4位小数)",
    "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）": "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)",
    "自然人": "自然 ⼈", "社会公益组织": "社会 公益 组织", "总计": "总 计",
    "一、本年新收政府信息公开申请数量": "⼀、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量": "二、上年结转政府信息公开数量",
    "三、本\n年度办\n理结果": "三、本 年 度 办", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）": "(二) 部分公开",
    "（三）不\n予公开": "(三) 不予公开", "2.其他法律行政法规禁止公开": "2.其他法律法规禁止公开",
    "3.危及“三安全一稳定”": "3.危及\"三安全一稳定\"", "8.属于行政查询事项": "8..属于行政查询事项",
    "5.要求行政机关确认或重新出具已获取信息": "5.要求行政机关确认或重新出具",
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请": "1.申请人无正当理由逾期不补正、 行政机关不再处理其政府信息公开申请",
    "（七）总计": "(七）总计", "结果\n维持": "结 果\n维 持",
  ]

  /// The text alone.
  var withoutTables: SampleDocument {
    var copy = self
    copy.blocks.removeAll { block in
      if case .table = block { true } else { false }
    }
    return copy
  }

  /// Table 3 cut in two below （三）不予公开, its heads repeated.
  var split: SampleDocument {
    var copy = self
    var found = 0
    copy.blocks = blocks.flatMap { block -> [Block] in
      guard case .table(let table) = block else { return [block] }
      found += 1
      guard found == 2 else { return [block] }
      let cut = 15
      var upper = table
      upper.rows = Array(table.rows[..<cut])
      upper.rows[5].cells[0].rowSpan = cut - 5
      var lower = table
      lower.rows = Array(table.rows[..<3] + table.rows[cut...])
      let rest = table.rows.count - 1 - cut
      lower.rows[3].cells.insert(Cell("", rows: rest), at: 0)
      return [.table(upper), .pageBreak, .table(lower)]
    }
    return copy
  }

  /// The same document as somebody left it who had changes tracked: what is to be read is the
  /// document without the deleted and with the inserted.
  var revised: SampleDocument {
    var copy = self
    for block in copy.blocks.indices {
      guard case .paragraph(var paragraph) = copy.blocks[block],
        let place = paragraph.text.firstRange(of: "1286"), paragraph.level == nil
      else { continue }
      let text = paragraph.text
      paragraph.runs = [
        Run(text: String(text[..<place.lowerBound])), Run(text: "1268", change: .deleted),
        Run(text: "1286", change: .inserted), Run(text: String(text[place.upperBound...])),
      ]
      copy.blocks[block] = .paragraph(paragraph)
    }
    return copy.editingTable(0) { table in
      let old = Row([Cell("行政强制"), Cell("999", columns: 6)], change: .deleted)
      table.insert(old, after: "行政处罚")
      table.change("行政强制", to: .inserted)
    }.editingTable(1) { table in
      table.replaceFigure("一、本年新收政府信息公开申请数量", cell: 1, old: "777")
      let old = Row([Cell("2.重复申请")] + (0..<7).map { Cell(String(80 + $0)) }, change: .deleted)
      table.insert(old, after: "1.信访举报投诉类申请")
      table.change("2.重复申请", to: .inserted)
    }
  }

  /// A notice that has a table, but nothing of a report.
  static var notice: SampleDocument {
    var document = SampleDocument(title: ["关于做好冬季供水保障工作的通知"])
    document.blocks = [
      .paragraph(.init("各供水站：")),
      .paragraph(.init("为防止管道冻裂，请于十二月一日前完成下列检查，并把结果报调度中心。")),
      .paragraph(.init("检查安排", level: 1, ordinal: "一、")),
      .table(
        Table(
          columns: [2400, 2400, 1800, 1800],
          rows: [["站点", "负责人", "阀门（个）", "管道（千米）"]].map(plainRow)
            + [["东郊站", "赵某", "36", "12.5"], ["西郊站", "钱某", "41", "9.8"]].map(plainRow)
            + [Row([Cell("合计", columns: 2), Cell("77"), Cell("22.3")])], headerRows: 1)),
      .paragraph(.init("安澜市供水调度中心")),
    ]
    return document
  }

  /// Statistics of half a year in words that a report has too.
  static var halfYear: SampleDocument {
    var document = SampleDocument(title: ["安澜市2021年上半年政府信息公开工作情况统计表"])
    document.blocks = [
      .paragraph(.init("统计期限为2021年1月1日至2021年6月30日，由各单位报送后汇总。")),
      .table(
        Table(
          columns: [4800, 1200, 1800],
          rows: [
            ["统计指标", "单位", "统计数"], ["主动公开政府信息数", "条", "641"], ["收到政府信息公开申请数", "件", "27"],
            ["申请答复数", "件", "25"], ["行政复议数量", "件", "1"], ["行政诉讼数量", "件", "0"],
          ].map(plainRow), headerRows: 1)),
      .paragraph(.init("填表人：政务公开科")),
    ]
    return document
  }

  private static func plainRow(_ texts: [String]) -> Row { Row(texts.map { Cell($0) }) }
}

extension SampleDocument.Table {
  private func index(of label: String) -> Int? {
    rows.firstIndex { row in row.cells.contains { $0.lines == [label] } }
  }

  /// Takes a row out; a cell that reaches over it is a row shorter.
  mutating func remove(_ label: String) {
    guard let index = index(of: label) else { return }
    resize(over: index, by: -1)
    rows.remove(at: index)
  }

  /// Puts a row in below another.
  mutating func insert(_ row: SampleDocument.Row, after label: String) {
    guard let index = index(of: label) else { return }
    resize(over: index + 1, by: 1)
    rows.insert(row, at: index + 1)
  }

  private mutating func resize(over index: Int, by count: Int) {
    for row in rows.indices where row < index {
      for cell in rows[row].cells.indices where row + rows[row].cells[cell].rowSpan > index {
        rows[row].cells[cell].rowSpan += count
      }
    }
  }

  /// Marks a row as a tracked change. A row with the same label may stand before it.
  mutating func change(_ label: String, to change: SampleDocument.Change) {
    let last = rows.lastIndex { row in row.cells.contains { $0.lines == [label] } }
    if let last { rows[last].change = change }
  }

  /// Makes a figure the correction of another.
  mutating func replaceFigure(_ label: String, cell: Int, old: String) {
    guard let index = index(of: label) else { return }
    let figure = rows[index].cells[cell].lines.joined()
    rows[index].cells[cell].paragraphs = [
      [.init(text: old, change: .deleted), .init(text: figure, change: .inserted)]
    ]
  }
}
