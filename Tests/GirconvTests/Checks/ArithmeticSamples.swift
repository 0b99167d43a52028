@testable import Girconv

/// Samples of the rules about sums and what may explain that they are broken.
extension RuleSample {
  static let requestsSums = [
    RuleSample(
      .requestsBalance, .error,
      breaks: { $0.count(1, .naturalPerson, .new) },
      holds: { $0.count(1, .naturalPerson, .new, .carriedOut) }),
    // One request counted for another applicant when it was settled.
    RuleSample(
      .requestsZero, .error,
      breaks: {
        $0.add(-1, .legalServiceInstitution, .resultGranted, .resultTotal)
        $0.add(1, .researchInstitution, .resultGranted, .resultTotal)
      },
      holds: {
        $0.add(-1, .legalServiceInstitution, .resultGranted, .resultTotal, .new)
        $0.add(1, .researchInstitution, .resultGranted, .resultTotal, .new)
      }),
    RuleSample(
      .requestsOutcomes, .error,
      breaks: { $0.count(1, .naturalPerson, .resultGranted) },
      holds: {
        $0.count(1, .naturalPerson, .resultGranted)
        $0.count(-1, .naturalPerson, .resultPartial)
      }),
    RuleSample(
      .requestsApplicants, .error,
      breaks: { $0.add(1, .naturalPerson, .new, .carriedOut) },
      holds: { $0.count(1, .naturalPerson, .new, .carriedOut) }),
    RuleSample(
      .requestsSubtotal, .error, beside: [.rowExtra],
      breaks: { $0.insertSubtotal("21 1 0 0 0 0 22") },
      holds: { $0.insertSubtotal("20 1 0 0 0 0 21") }),
  ]

  static let diagnoses = [
    RuleSample(
      .requestsShift, .warning,
      breaks: { $0[.notProcessedRepeat] = "1 0 0 0 0 1 0" },
      holds: { $0[.notProcessedRepeat] = "0 1 0 0 0 0 1" }),
    RuleSample(
      .requestsShift, .warning,
      breaks: { $0[.resultGranted] = "0 21 2 0 1 1 0" },
      holds: { $0[.resultGranted] = "21 2 0 1 1 0 25" }),
    RuleSample(
      .requestsShift, .warning,
      breaks: { $0[.deniedInternalAffairs] = "1 2 0 0 0 0 12" },
      holds: { $0[.deniedInternalAffairs] = "12 0 0 0 0 0 12" }),
    RuleSample(
      .requestsCopy, .warning,
      breaks: { $0[.resultTotal] = $0[.new] },
      holds: {
        $0[.carriedOut] = $0[.carriedIn]
        $0[.resultTotal] = $0[.new]
        $0.count(2, .naturalPerson, .resultGranted)
        $0.count(1, .commercialEnterprise, .resultGranted)
        $0.count(-1, .otherOrganization, .unableNotHeld)
      }),
    RuleSample(
      .requestsCopy, .warning,
      breaks: { $0[.carriedOut] = $0[.carriedIn] },
      holds: { $0[.carriedOut, .researchInstitution] = "0.0" }),
    RuleSample(
      .requestsCancel, .warning,
      breaks: {
        $0.add(1, .naturalPerson, .resultGranted)
        $0.add(-1, .commercialEnterprise, .resultGranted)
      },
      holds: {
        $0.add(1, .naturalPerson, .resultGranted, .resultTotal, .new)
        $0.add(-1, .commercialEnterprise, .resultGranted, .resultTotal, .new)
      }),
    RuleSample(
      .requestsCell, .info,
      breaks: { $0.add(1, .naturalPerson, .resultGranted) },
      holds: {
        $0.count(1, .naturalPerson, .resultGranted)
        $0.count(-1, .naturalPerson, .resultPartial)
      }),
    RuleSample(
      .requestsAllZero, .info,
      breaks: { $0.clearRequests() },
      holds: {
        $0.clearRequests()
        $0.count(1, .naturalPerson, .new, .resultGranted, .resultTotal)
      }),
  ]

  /// Sums that two blanks keep from being assessed; of one blank the others tell what it would be.
  static let unassessed = [
    RuleSample(
      .requestsBalance, .info, beside: [.blankCell, .requestsImplied],
      breaks: { $0.blank(.researchInstitution, .carriedIn, .carriedOut) },
      holds: { $0.blank(.researchInstitution, .carriedIn) }),
    RuleSample(
      .requestsOutcomes, .info, beside: [.blankCell, .requestsImplied],
      breaks: { $0.blank(.researchInstitution, .resultGranted, .resultPartial) },
      holds: { $0.blank(.researchInstitution, .resultGranted) }),
    RuleSample(
      .requestsApplicants, .info, beside: [.blankCell, .requestsImplied],
      breaks: {
        $0.blank(.researchInstitution, .resultPartial)
        $0.blank(.naturalPerson, .resultPartial)
      },
      holds: { $0.blank(.researchInstitution, .resultPartial) }),
    RuleSample(
      .requestsSubtotal, .info,
      beside: [.rowExtra, .blankCell, .requestsImplied, .requestsOutcomes],
      breaks: {
        $0.insertSubtotal("20 1 0 0 0 0 21")
        $0.blank(.researchInstitution, .deniedThirdParty, .deniedInternalAffairs)
      },
      holds: {
        $0.insertSubtotal("20 1 0 0 0 0 21")
        $0.blank(.researchInstitution, .deniedThirdParty)
      }),
    RuleSample(
      .reviewResults, .info, beside: [.blankCell, .reviewImplied],
      breaks: {
        $0[.review, .corrected] = ""
        $0[.review, .pending] = ""
      },
      holds: { $0[.review, .corrected] = "" }),
  ]

  static let missingNumbers = [
    RuleSample(
      .requestsImplied, .info,
      breaks: { $0[.carriedOut, .naturalPerson] = "" },
      holds: { $0[.carriedOut, .naturalPerson] = "６" }),
    // The row of new requests is wrong too, so that the blank would have to be two numbers.
    RuleSample(
      .requestsImplied, .warning, beside: [.requestsApplicants],
      breaks: {
        $0[.carriedOut, .naturalPerson] = ""
        $0.add(1, .naturalPerson, .new)
      },
      holds: { $0.count(1, .naturalPerson, .new, .carriedOut) }),
    RuleSample(
      .reviewImplied, .info,
      breaks: { $0[.litigationDirect, .total] = "" },
      holds: { $0[.litigationDirect, .total] = "３" }),
    RuleSample(
      .reviewImplied, .warning,
      breaks: {
        $0[.litigationDirect, .pending] = ""
        $0[.litigationDirect, .total] = "1"
      },
      holds: {
        $0[.litigationDirect, .pending] = "0"
        $0[.litigationDirect, .total] = "2"
      }),
  ]
}

extension ReportText {
  /// Prints a sum in the row of （三）不予公开, which the form leaves empty.
  mutating func insertSubtotal(_ numbers: String) {
    let values = numbers.split(separator: " ").map(String.init)
    insert([Line(labels: ["（三）不予公开"], values: values)], before: "1.属于国家秘密")
  }

  /// Leaves cells of table 3 blank.
  mutating func blank(_ column: ColumnKey, _ rows: RowKey...) {
    for row in rows { self[row, column] = "" }
  }

  /// Sets all numbers of the tables 3 and 4 to 0.
  mutating func clearRequests() {
    for figure in form.tables.dropFirst().flatMap(\.figures) {
      self[figure.key.row, figure.key.column] = "0"
    }
  }
}
