@testable import Girconv

/// Samples of the rules about labels and cells, and about reading a text.
extension RuleSample {
  static let cells = [
    RuleSample(
      .labelVariant, .warning,
      breaks: { $0.replace("确认或重新出具已获取信息", "确认或重新出具") },
      holds: { $0.replace("确认或重新出具已获取信息", "确认或 重新出具 已获取信息") }),
    RuleSample(
      .labelVariant, .info,
      breaks: { $0.replace("5.要求", "要求") },
      holds: { $0.replace("5.要求", "５．要求") }),
    RuleSample(
      .labelDamaged, .warning,
      breaks: { $0.replace("6.属于四类过程性信息", "6.属于四类过程性信") },
      holds: { $0.replace("6.属于四类过程性信息", "6.属于四类过程性信 息") }),
    RuleSample(
      .blankCell, .error,
      breaks: { $0[.permit, .decisions] = "" },
      holds: { $0[.permit, .decisions] = "0" }),
    RuleSample(
      .cellMissing, .error, [.form2019],
      breaks: {
        $0.edit(.procurement) { $0.values.removeLast() }
        for index in $0.lines.indices { $0.lines[index].values.removeAll { $0 == "采购总金额" } }
      },
      holds: { $0.replace("采购总金额", "采购 总金额") }),
    RuleSample(
      .notApplicable, .warning,
      breaks: { $0[.permit, .decisions] = "/" },
      holds: { $0[.permit, .decisions] = "0" }),
    RuleSample(
      .notANumber, .error,
      breaks: { $0[.permit, .decisions] = "约1286" },
      holds: { $0[.permit, .decisions] = "1286件" }),
    RuleSample(
      .annotatedNumber, .info,
      breaks: { $0[.permit, .decisions] = "22（其中变更16件）" },
      holds: { $0[.permit, .decisions] = "1,286" }),
    RuleSample(
      .numberRejoined, .warning,
      breaks: { $0[.permit, .decisions] = "128 6" },
      holds: { $0[.permit, .decisions] = "1286 件" }),
    RuleSample(
      .unitDiffers, .warning, [.form2021],
      breaks: { $0[.adminFee, .amount] = "679158元" },
      holds: { $0[.adminFee, .amount] = "67.9158万元" }),
  ]

  static let reading = [
    RuleSample(
      .bytesReplaced, .warning,
      breaks: { $0.tail = [0xE6, 0x9C, 0x0A] },
      holds: { $0.tail = [0xE6, 0x9C, 0xAC, 0x0A] }),
    RuleSample(
      .rowJoined, .warning,
      breaks: {
        let row = $0.lines.filter { $0.row == .coercion }
        $0.edit(.coercion) { $0.values = [] }
        $0.insert(
          row.map { ReportText.Line(labels: [], values: $0.values) }, before: "第二十条第（八）项")
      },
      holds: { $0.insert([ReportText.Line(labels: [], values: [" "])], before: "第二十条第（六）项") }),
    RuleSample(
      .paragraphCutByPage, .info,
      breaks: { $0.insertCutSentence("，") },
      holds: { $0.insertCutSentence("。") }),
    RuleSample(
      .converterArtefact, .info,
      breaks: { $0.replace("一、总体情况", "[bookmark: _GoBack]一、总体情况") },
      holds: { $0.replace("平台建设方面", "[注]平台建设方面") }),
    RuleSample(
      .picture, .info, beside: [.converterArtefact],
      breaks: { $0.replace("平台建设方面", "[image: 图1]平台建设方面") },
      holds: { $0.replace("平台建设方面", "[bookmark: 图1]平台建设方面") }),
  ]
}

extension ReportText {
  /// A sentence that a page number stands in.
  mutating func insertCutSentence(_ mark: String) {
    insert(
      "每季度第一周，由办公室会同各科室逐条核对上一季度印发的文件，凡是可以公开而没有公开的，当周补上" + mark, "- 2 -",
      "并在门户网站的首页说明补充公开的原因。", before: "平台建设方面")
  }
}
