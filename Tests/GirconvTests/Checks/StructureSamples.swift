@testable import Girconv

/// Samples of the rules about structure and text.
extension RuleSample {
  static let structure = [
    RuleSample(
      .sectionOrder, .warning,
      breaks: { $0.replace("六、其他需要报告的事项", "五、其他需要报告的事项") },
      holds: { $0.replace("六、其他需要报告的事项", "六．其他需要报告的事项") }),
    RuleSample(
      .sectionOrder, .info,
      breaks: { $0.replace("五、存在的主要问题及改进情况", "五、存在的问题和改进措施") },
      holds: { $0.replace("五、存在的主要问题及改进情况", "五、 存在的主要问题 及改进情况") }),
    RuleSample(
      .sectionOrder, .warning,
      breaks: {
        $0.drop("六、其他")
        $0.drop("未收取")
        $0.insert("六、其他需要报告的事项", "本年度未收取信息处理费。", before: "五、存在")
      },
      holds: {
        $0.drop("未收取")
        $0.insert("本年度未收取信息处理费。", before: "五、存在")
        $0.insert("没有收费情况。")
      }),
    RuleSample(
      .overviewSubjects, .warning,
      breaks: { $0.drop("监督保障方面") },
      holds: { $0.replace("监督保障方面，按季通报，并安排业务培训。", "年内两次请群众评议。") }),
    RuleSample(
      .formOutdated, .warning, [.form2021],
      breaks: { $0.replace("〔2021〕30号", "〔2019〕60号") },
      holds: { $0.replace("〔2021〕30号", "（2021）第30号") }),
    RuleSample(
      .formOutdated, .warning, [.form2021],
      breaks: { $0.replace("〔2021〕30号", "﹝2019﹞60号") },
      holds: { $0.replace("〔2021〕30号", "﹝2021﹞30号") }),
    RuleSample(
      .formOutdated, .warning, [.form2019],
      breaks: { $0.replace("2020年", "2021年") },
      holds: {
        $0.replace("2020年", "2019年")
        $0.replace("2021年1月20日", "2020年1月20日")
      }),
    RuleSample(
      .problemsEmpty, .warning,
      breaks: { $0.replace("有的解读仍嫌难懂，今后先请窗口人员试读。", "无。") },
      holds: { $0.replace("有的解读仍嫌难懂，今后先请窗口人员试读。", "无突出问题。") }),
    RuleSample(
      .processingFee, .warning,
      breaks: { $0.replace("本年度未收取信息处理费。", "无。") },
      holds: { $0.replace("本年度未收取信息处理费。", "收费情况：无。") }),
    RuleSample(
      .statisticsPeriod, .warning,
      breaks: { $0.replace("至12月31日。", "至11月30日。") },
      holds: { $0.replace("至12月31日。", "起，至12月31日止。") }),
    RuleSample(
      .statisticsPeriod, .info,
      breaks: { $0.replace("至12月31日。", "至1231日。") },
      holds: { $0.replace("至12月31日。", "至12月 31 日。") }),
    RuleSample(
      .partsCounted, .info,
      breaks: { $0.replace("等六部分组成", "等五部分组成") },
      holds: { $0.replace("等六部分组成", "等6个部分组成") }),
    RuleSample(
      .documentUnknown, .info,
      breaks: {
        $0.replace("〔2021〕30号", "〔2021〕3号")
        $0.replace("〔2019〕60号", "〔2019〕6号")
      },
      holds: {
        $0.replace("〔2021〕30号", "[2021]30号")
        $0.replace("〔2019〕60号", "[2019]60号")
      }),
    RuleSample(
      .deadline, .info, [.form2021],
      breaks: { $0.replace("2022年1月20日", "2022年4月1日") },
      holds: { $0.replace("2022年1月20日", "2022年3月31日") }),
    RuleSample(
      .deadline, .info, [.form2021],
      breaks: {
        $0.reportOfDepartment()
        $0.replace("2022年1月20日", "2022年2月1日")
      },
      holds: {
        $0.reportOfDepartment()
        $0.replace("2022年1月20日", "2022年1月31日")
      }),
    RuleSample(
      .tablesAsPictures, .error,
      breaks: { $0.dropTables() },
      holds: { $0.shape = .tabs }),
  ]

  static let document = [
    RuleSample(
      .notAReport, .error,
      breaks: { report in report.lines.removeAll { !$0.labels.joined().contains("方面") } },
      holds: { $0.replace("年政府信息公开工作年度报告", "年度政府信息公开年报") }),
    RuleSample(
      .notAnAnnualReport, .error,
      breaks: {
        $0.replace("2021年政府信息公开工作年度报告", "2021年上半年政府信息公开工作报告")
        $0.replace("2020年政府信息公开工作年度报告", "2020年第三季度政府信息公开工作报告")
      },
      holds: { $0.insert("上半年已向社会征集公开工作意见。", before: "本报告") }),
    RuleSample(
      .titleIncomplete, .warning,
      breaks: {
        $0.replace("2021年政府信息", "政府信息")
        $0.replace("2020年政府信息", "政府信息")
      },
      holds: {
        let year = $0.form.id == .form2021 ? "2021年" : "2020年"
        $0.replace("清河市人民政府\(year)", "")
        $0.insert("清河市人民政府", year, before: "政府信息公开工作年度报告")
      }),
    RuleSample(
      .titleIncomplete, .info,
      breaks: {
        $0.replace("清河市人民政府", "")
        $0.replace("本报告按照", "本报告由清河市人民政府编制，按照")
      },
      holds: {
        $0.replace("清河市人民政府", "")
        $0.insert("清河市人民政府", before: "政府信息公开工作年度报告")
      }),
    RuleSample(
      .formMixed, .warning,
      breaks: {
        let other = $0.form.id == .form2021 ? Form.ID.form2019 : .form2021
        $0.put(try ReportText(other).table(.proactiveDisclosure), at: .proactiveDisclosure)
      },
      holds: { $0.drop("第二十条") }),
    RuleSample(
      .sectionMissing, .error,
      breaks: { $0.drop("五、存在") },
      holds: { $0.replace("五、存在", "第五部分 存在") }),
  ]
}
