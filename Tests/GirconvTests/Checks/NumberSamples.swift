@testable import Girconv

/// Samples of the rules about the tables 2 and 4 and about single numbers.
extension RuleSample {
  static let otherTables = [
    RuleSample(
      .reviewResults, .error,
      breaks: { $0.add(1, .upheld, .review) },
      holds: { $0.count(1, .upheld, .review) }),
    RuleSample(
      .reviewPlausible, .info,
      breaks: { $0.count(76, .upheld, .review) },
      holds: { $0.count(75, .upheld, .review) }),
    RuleSample(
      .documentsInForce, .warning, [.form2021],
      breaks: { $0[.regulation, .issued] = "37" },
      holds: { $0[.regulation, .issued] = "36" }),
    RuleSample(
      .documentsInForce, .info, [.form2021], beside: [.blankCell],
      breaks: { $0[.regulation, .issued] = "" },
      holds: { $0[.permit, .decisions] = "" }),
    RuleSample(
      .documentsDisclosed, .warning, [.form2019],
      breaks: { $0[.regulation, .disclosed] = "36" },
      holds: { $0[.regulation, .disclosed] = "35" }),
    RuleSample(
      .documentsDisclosed, .info, [.form2019], beside: [.blankCell],
      breaks: { $0[.regulation, .publicTotal] = "" },
      holds: { $0[.regulation, .produced] = "" }),
    RuleSample(
      .itemsLeft, .info, [.form2019],
      breaks: { $0[.permit, .delta] = "-39" },
      holds: { $0[.permit, .delta] = "-38" }),
    RuleSample(
      .itemsLeft, .info, [.form2019],
      breaks: {
        $0[.permit, .decisions] = "42"
        $0[.otherService, .decisions] = "103"
        $0[.penalty, .decisions] = "200"
        $0[.coercion, .decisions] = "16"
      },
      holds: {
        $0[.permit, .decisions] = "42"
        $0[.otherService, .decisions] = "103"
        $0[.penalty, .decisions] = "200"
      }),
  ]

  static let numbers = [
    RuleSample(
      .disclosureNumber, .error,
      breaks: { $0[.permit, .decisions] = "-1" },
      holds: { $0[.permit, .decisions] = "0" }),
    RuleSample(
      .disclosureNumber, .error,
      breaks: { $0[.coercion, .decisions] = "4.5" },
      holds: { $0[.coercion, .decisions] = "4.0" }),
    RuleSample(
      .requestsNumber, .error,
      breaks: {
        $0[.resultGranted, .naturalPerson] = "20.5"
        $0[.resultGranted, .total] = "24.5"
        $0[.resultPartial, .naturalPerson] = "5.5"
        $0[.resultPartial, .total] = "7.5"
      },
      holds: { $0[.resultGranted, .naturalPerson] = "21.0" }),
    RuleSample(
      .reviewNumber, .error,
      breaks: {
        $0[.review, .upheld] = "-1"
        $0[.review, .corrected] = "5"
      },
      holds: {
        $0[.review, .upheld] = "0"
        $0[.review, .corrected] = "4"
      }),
    RuleSample(
      .amountUnit, .warning, [.form2021],
      breaks: { $0[.adminFee, .amount] = "67.91581" },
      holds: { $0[.adminFee, .amount] = "67.9158" }),
    RuleSample(
      .amountUnit, .warning, [.form2021],
      breaks: {
        $0.reportOfDepartment()
        $0[.adminFee, .amount] = "100000"
      },
      holds: {
        $0.reportOfDepartment()
        $0[.adminFee, .amount] = "99999"
      }),
    RuleSample(
      .procurementUnit, .warning, [.form2019],
      breaks: { $0[.procurement, .amount] = "251.6" },
      holds: { $0[.procurement, .amount] = "251.6元" }),
    RuleSample(
      .regulationPower, .warning,
      breaks: {
        $0.reportOfDepartment()
        $0[.regulation] = "0 0 1"
      },
      holds: { $0.reportOfDepartment() }),
  ]
}

extension ReportText {
  /// Makes it a report of a body that makes no regulations.
  mutating func reportOfDepartment() {
    replace("清河市人民政府", "清河市财政局")
    self[.regulation] = "0 0 0"
  }
}
