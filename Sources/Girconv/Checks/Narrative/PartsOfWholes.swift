/// N-CHAN, N-PARTS, N-UNIT: whether the parts that a sentence names add up to its whole.
///
/// Lists behind 其中 are often partial: less than the whole is a fault only where the parts are all
/// that there are.
enum PartsOfWholes {
  static func findings(_ statements: [Statement], _ tables: ComparedTables) -> [Finding] {
    var lists: [Int: [Statement]] = [:]
    for statement in statements {
      if case .part(let head) = statement.role, statement.quantity?.counter != .percent {
        lists[head, default: []].append(statement)
      }
    }
    return lists.sorted { $0.key < $1.key }.flatMap { head, parts -> [Finding] in
      guard statements.indices.contains(head) else { return [] }
      let kinds = Dictionary(grouping: parts, by: { Kind($0) })
      return Kind.allCases.compactMap { kind in
        kinds[kind].flatMap {
          finding(statements[head], $0, kind, tables, isWholeList: kinds[.unknown] == nil)
        }
      }
    }
  }

  /// What parts have in common.
  private enum Kind: CaseIterable {
    case channel, applicant, received, outcome, reason, suit, outlet, unknown

    init(_ part: Statement) {
      guard let slots = part.slots, part.measure != nil else {
        self = .unknown
        return
      }
      self =
        if slots.channel != nil {
          .channel
        } else if slots.applicant != nil {
          .applicant
        } else if slots.outlet != nil {
          .outlet
        } else if slots.topic.family == .suits {
          .suit
        } else if slots.action == .received || slots.action == .carriedIn {
          .received
        } else if let row = part.measure?.cells?.rows.first {
          Kind.groups.contains(row) ? .outcome : .reason
        } else {
          .unknown
        }
    }

    private static let groups: [RowKey] = [
      .resultGranted, .resultPartial, .resultDenied, .resultUnable, .resultNotProcessed,
      .resultOther,
    ]

    /// Whether these parts are all that there are.
    func isComplete(_ parts: [Statement]) -> Bool {
      switch self {
      case .received: parts.count == 2
      case .applicant:
        Set(parts.compactMap { $0.slots?.applicant }) == [.naturalPerson, .organizations]
      default: false
      }
    }

    /// Whether a thing can be only one of them.
    var isExclusive: Bool { self != .unknown && self != .outlet }
  }

  private static func finding(
    _ head: Statement, _ parts: [Statement], _ kind: Kind, _ tables: ComparedTables,
    isWholeList: Bool
  ) -> Finding? {
    guard parts.count > 1 || kind != .unknown, head.isExact, parts.allSatisfy(\.isExact),
      head.quantity != nil, let sum = DecimalNumber.sum(parts.map(\.value)),
      !sum.equals(head.value)
    else { return nil }
    if let slip = unitSlip(head, parts, sum) { return slip }
    let isMore = head.value.isLess(than: sum)
    let isComplete = kind.isComplete(parts)
    if kind == .channel {
      guard parts.count > 1, isMore || isWholeList, !agrees(sum, with: tables) else { return nil }
    } else {
      guard isMore || isComplete else { return nil }
    }
    let isGrave =
      kind.isExclusive && (isMore || isComplete) && head.measure != nil
      && (head.doubts.isEmpty || kind == .channel)
      && (head.measure?.cells != nil || kind == .channel)
    let terms = parts.map(\.value.description).joined(separator: "＋")
    let comparison = isMore ? "大于" : "小于"
    let check: Check = kind == .channel ? .narrativeChannels : .narrativeParts
    return Finding(
      check, isGrave ? .warning : .info,
      Message(
        "“\(head.quote)”写\(head.value)，所列各项\(terms)＝\(sum)，\(comparison)总数。",
        "“\(head.quote)” says \(head.value), but the parts that it names are \(terms) = \(sum)."),
      head, right: sum, places: parts.map(\.findingPlace))
  }

  /// Whether what came in by all ways is a number of table 3.
  private static func agrees(_ sum: DecimalNumber, with tables: ComparedTables) -> Bool {
    [[RowKey.new], [.new, .carriedIn]].contains { tables.requests($0)?.equals(sum) == true }
  }

  /// 173769万条 where the parts are 173769.
  private static func unitSlip(
    _ head: Statement, _ parts: [Statement], _ sum: DecimalNumber
  ) -> Finding? {
    guard let quantity = head.quantity, parts.count > 1, !sum.isZero,
      quantity.power > 0 && quantity.written.equals(sum)
        || sum.timesTen(toThe: 4)?.equals(head.value) == true
        || head.value.timesTen(toThe: 4)?.equals(sum) == true
    else { return nil }
    return Finding(
      .narrativeUnit, .warning,
      Message(
        "“\(head.quote)”合\(head.value)，所列各项之和却是\(sum)，请核对“万”“亿”。",
        "“\(head.quote)” is \(head.value), but its parts are \(sum): please check 万 and 亿."),
      head, right: sum, places: parts.map(\.findingPlace))
  }
}
