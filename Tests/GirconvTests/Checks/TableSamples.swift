@testable import Girconv

/// Samples of the rules about tables, rows and columns.
extension RuleSample {
  static let tables = [
    RuleSample(
      .tableMissing, .error,
      breaks: { $0.put([], at: .reviewLitigation) },
      holds: { $0.insert("表四（单位：件）", before: "五、存在") }),
    RuleSample(
      .tableBlank, .error,
      breaks: { $0.blankReviews(0..<15) },
      holds: { $0.edit(.review) { $0.values = $0.values.map { _ in "0" } } }),
    RuleSample(
      .tableSparse, .error, beside: [.blankCell, .reviewResults],
      breaks: { $0.blankReviews(5..<13) },
      holds: { $0.blankReviews(5..<12) }),
    RuleSample(
      .tableRepeated, .error,
      breaks: { $0.insert($0.table(.requests), before: "五、存在") },
      holds: { $0.insert($0.comparison, before: "六、其他") }),
    RuleSample(
      .tableRepeated, .warning,
      breaks: { $0.insert($0.table(.reviewLitigation), before: "六、其他") },
      holds: { $0.insert($0.comparison, before: "六、其他") }),
    RuleSample(
      .headsMissing, .error,
      breaks: { $0.put(Array($0.table(.requests).dropFirst(3)), at: .requests) },
      holds: { $0.put(Array($0.table(.requests).dropFirst(1)), at: .requests) }),
    RuleSample(
      .headsMissing, .error, beside: [.tableMissing],
      breaks: { $0.lines.removeAll { !$0.isParagraph && $0.row == nil } },
      holds: { $0.drop("第二十条") }),
    RuleSample(
      .rowMissing, .error,
      breaks: { $0.drop(.coercion) },
      holds: {
        let rows = $0.lines.filter { $0.row == .coercion }
        $0.drop(.coercion)
        $0.insert(rows, before: "行政处罚")
      }),
    RuleSample(
      .columnMissing, .error,
      breaks: { $0.dropValues([3, 8, 13], in: .reviewLitigation) },
      holds: { $0.replace("尚未审结", "尚未 审结") }),
    RuleSample(
      .rowExtra, .warning,
      breaks: {
        $0.insert(
          [ReportText.Line(labels: ["其他规范性文件"], values: ["1", "0", "3"])], before: "第二十条第（五）项")
      },
      holds: { $0.insert([ReportText.Line(labels: ["注：含联合印发的文件"])], before: "第二十条第（五）项") }),
    RuleSample(
      .rowExtra, .info,
      breaks: { $0.insertSubtotal("20 1 0 0 0 0 21") },
      holds: { $0.insert([ReportText.Line(labels: ["（三）不予公开"])], before: "1.属于国家秘密") }),
    RuleSample(
      .columnExtra, .warning,
      breaks: { $0.appendColumn("上年件数", "34", "45") },
      holds: { $0.appendColumn("备注", "", "含联合印发") }),
    RuleSample(
      .rowRepeated, .warning,
      breaks: { report in
        report.insert(report.lines.filter { $0.row == .permit }, before: "第二十条第（六）项")
      },
      holds: { report in
        report.insert(Array(report.lines.filter { $0.labels == ["信息内容"] }.prefix(1)), before: "规章")
      }),
    RuleSample(
      .rowUnplaced, .error,
      breaks: { $0.edit(.permit) { $0.values.append("5") } },
      holds: { $0.edit(.permit) { $0.values.append("") } }),
  ]

  /// What page breaks and conversion do to tables that are written with all their columns.
  static let layout = [
    RuleSample(
      .tableSplitAfterHeading, .warning, beside: [.tableSplit],
      breaks: {
        $0.shape = .tabs
        $0.insert("- 2 -", before: "信息内容")
      },
      holds: {
        $0.shape = .tabs
        $0.insert("- 2 -", before: "第二十条第（五）项")
      }),
    RuleSample(
      .fragmentLostColumn, .warning, beside: [.tableSplit],
      breaks: { $0.breakPage { $0.remove(at: $0[0].isEmpty ? 0 : 1) } },
      holds: { $0.breakPage { _ in } }),
    RuleSample(
      .extraColumn, .warning,
      breaks: { $0.putLabels(of: .new) { $0.append("") } },
      holds: { $0.shape = .tabs }),
    RuleSample(
      .rowShifted, .warning,
      breaks: { $0.putLabels(of: .deniedLawProhibits) { $0.removeFirst() } },
      holds: { $0.putLabels(of: .deniedLawProhibits) { _ in } }),
    RuleSample(
      .groupLabelMoved, .warning,
      breaks: { $0.putLabels(of: .unableNotHeld) { $0.swapAt(0, 1) } },
      holds: { $0.putLabels(of: .unableNotHeld) { _ in } }),
    RuleSample(
      .groupLabelMoved, .info,
      breaks: { $0.putLabels(of: .resultGranted) { $0.swapAt(1, 2) } },
      holds: { $0.putLabels(of: .resultGranted) { _ in } }),
    RuleSample(
      .tableSplit, .warning,
      breaks: { $0.breakPage { _ in } },
      holds: {
        $0.shape = .tabs
        $0.insert("- 3 -", before: "四、政府信息公开")
      }),
  ]
}
