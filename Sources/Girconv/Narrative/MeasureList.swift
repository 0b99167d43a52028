/// Which measure a topic, an action and the other words of a sentence make together, as data.
enum MeasureList {
  /// What a sentence says of a number.
  struct Slots: Hashable {
    var topic: Topic
    var action: Action?
    var applicant: Applicant?
    var channel: Channel?
    var outlet: Outlet?
  }

  /// The measure of a number; nil when there is none, or when the counter counts something else.
  static func measure(_ slots: Slots, _ counter: Counter) -> Measure? {
    switch slots.topic {
    case .request: Counters.cases.contains(counter) ? request(slots) : nil
    case .review, .litigation, .litigationDirect, .litigationAfterReview:
      Counters.cases.contains(counter) ? suit(slots) : nil
    case .publication: Counters.publications.contains(counter) ? publication(slots) : nil
    default: others[slots.topic].flatMap { find($0, slots.action, counter) }
    }
  }

  // MARK: Requests

  private static func request(_ slots: Slots) -> Measure? {
    let action = slots.action ?? .received
    if let channel = slots.channel {
      let isReceived = [.received, .receivedAll, .handled, .happened].contains(action)
      return isReceived ? channels[channel].map { Measure("channel.\($0)", unit: "件") } : nil
    }
    let columns = slots.applicant.flatMap { applicants[$0] } ?? [.total]
    if action == .handled {
      return slots.applicant == nil ? Measure("requests.handled", unit: "件") : nil
    }
    return rows[action].map { Measure(.requests, $0, columns) }
  }

  /// The rows of table 3 that an action counts.
  private static let rows: [Action: [RowKey]] = [
    .received: [.new], .carriedIn: [.carriedIn], .receivedAll: [.new, .carriedIn],
    .done: [.resultTotal], .answered: [.resultTotal], .carriedOut: [.carriedOut],
    .inProgress: [.carriedOut], .granted: [.resultGranted], .partial: [.resultPartial],
    .grantedOrPartial: [.resultGranted, .resultPartial], .denied: [.resultDenied],
    .unable: [.resultUnable], .notProcessed: [.resultNotProcessed], .otherResult: [.resultOther],
    .stateSecret: [.deniedStateSecret], .lawProhibits: [.deniedLawProhibits],
    .securityStability: [.deniedSecurityStability], .thirdParty: [.deniedThirdParty],
    .internalAffairs: [.deniedInternalAffairs], .processInformation: [.deniedProcessInformation],
    .enforcementFiles: [.deniedEnforcementFiles],
    .administrativeQuery: [.deniedAdministrativeQuery], .notHeld: [.unableNotHeld],
    .needsCreation: [.unableNeedsCreation], .unclear: [.unableUnclear],
    .petition: [.notProcessedPetition], .repeated: [.notProcessedRepeat],
    .bookRequest: [.notProcessedPublication], .excessive: [.notProcessedExcessive],
    .confirmReissue: [.notProcessedConfirmReissue], .noCorrection: [.otherNoCorrection],
    .feeUnpaid: [.otherFeeUnpaid],
  ]

  private static let applicants: [Applicant: [ColumnKey]] = [
    .naturalPerson: [.naturalPerson], .organizations: ColumnKey.organizations,
    .commercialEnterprise: [.commercialEnterprise], .researchInstitution: [.researchInstitution],
    .publicInterestOrganization: [.publicInterestOrganization],
    .legalServiceInstitution: [.legalServiceInstitution],
    .otherOrganization: [.otherOrganization],
  ]

  private static let channels: [Channel: String] = [
    .online: "online", .letter: "letter", .inPerson: "in_person", .fax: "fax", .email: "email",
    .other: "other",
  ]

  // MARK: Reviews and suits

  private static func suit(_ slots: Slots) -> Measure? {
    guard let rows = suits[slots.topic], let column = outcomes[slots.action ?? .received] else {
      return nil
    }
    return Measure(.reviewLitigation, rows, [column])
  }

  private static let suits: [Topic: [RowKey]] = [
    .review: [.review], .litigation: [.litigationDirect, .litigationAfterReview],
    .litigationDirect: [.litigationDirect], .litigationAfterReview: [.litigationAfterReview],
  ]

  private static let outcomes: [Action: ColumnKey] = [
    .received: .total, .happened: .total, .handled: .total, .upheld: .upheld,
    .corrected: .corrected, .otherOutcome: .other, .pending: .pending, .inProgress: .pending,
  ]

  // MARK: Publishing

  private static func publication(_ slots: Slots) -> Measure? {
    guard slots.action == .published else { return nil }
    let outlet = slots.outlet.flatMap { outlets[$0] } ?? "total"
    return Measure("published.\(outlet)", unit: "条")
  }

  private static let outlets: [Outlet: String] = [
    .website: "website", .wechat: "wechat", .weibo: "weibo", .newMedia: "new_media",
    .gazette: "gazette",
  ]

  // MARK: Others

  /// A measure for the actions that lead to it (none: any), counted so.
  private struct Pattern {
    var actions: [Action?]
    var counters: Counters
    var measure: Measure
  }

  private static func find(_ list: [Pattern], _ action: Action?, _ counter: Counter) -> Measure? {
    list.first {
      ($0.actions.isEmpty || $0.actions.contains(action)) && $0.counters.contains(counter)
    }?.measure
  }

  private static func documents(_ row: RowKey) -> [Pattern] {
    let columns: [(Action, ColumnKey)] = [
      (.issued, .issued), (.repealed, .repealed), (.inForce, .inForce), (.produced, .produced),
      (.disclosed, .disclosed), (.publicTotal, .publicTotal),
    ]
    return columns.map { action, column in
      Pattern(
        actions: [action], counters: .documents,
        measure: Measure(.proactiveDisclosure, [row], [column]))
    }
  }

  private static func decisions(_ row: RowKey) -> [Pattern] {
    [
      Pattern(
        actions: [.decided, .handled, .done, nil], counters: .decisions,
        measure: Measure(.proactiveDisclosure, [row], [.decisions]))
    ]
  }

  private static func named(_ name: String, _ unit: String, _ counters: Counters) -> [Pattern] {
    [Pattern(actions: [], counters: counters, measure: Measure(name, unit: unit))]
  }

  private static let others: [Topic: [Pattern]] = [
    .regulation: documents(.regulation), .normativeDocument: documents(.normativeDocument),
    .permit: decisions(.permit), .otherService: decisions(.otherService),
    .penalty: decisions(.penalty), .coercion: decisions(.coercion),
    .adminFee: [
      Pattern(
        actions: [.collected, .handled, nil], counters: .money,
        measure: Measure(.proactiveDisclosure, [.adminFee], [.amount], unit: "万元"))
    ],
    .procurement: [
      Pattern(
        actions: [], counters: Counters(.item),
        measure: Measure(.proactiveDisclosure, [.procurement], [.projects], unit: "项"))
    ],
    .siteVisits: named("visits.site", "次", .visits),
    .uniqueVisitors: named("visits.unique", "人次", .visits),
    .dailyVisits: named("visits.daily", "次", .visits),
    .pressConference: named("press_conference.count", "场", .events),
    .interpretation: named("interpretation.count", "篇", .publications),
    .training: named("training.sessions", "次", .events)
      + named("training.people", "人次", .people),
    .processingFee: named("fee.processing", "元", .money.union(Counters(.bare))),
  ]
}
