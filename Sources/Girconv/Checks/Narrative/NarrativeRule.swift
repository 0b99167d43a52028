/// The rule that a sentence's number is held to, and how serious a difference is.
struct NarrativeRule {
  let check: Check
  let severity: Finding.Severity

  /// The rule for a statement; nil when there is none.
  init?(_ statement: Statement) {
    guard let slots = statement.slots else { return nil }
    switch slots.topic.family {
    case .requests: (check, severity) = NarrativeRule.request(slots, statement.value)
    case .suits:
      let isTotal = statement.measure?.cells?.columns == [.total]
      (check, severity) = (.narrativeReviews, isTotal ? .error : .warning)
    case .documents, .decisions, .others: (check, severity) = (.narrativeDisclosure, .warning)
    case .publications: return nil
    }
  }

  private static func request(
    _ slots: MeasureList.Slots, _ value: DecimalNumber
  ) -> (Check, Finding.Severity) {
    if slots.applicant != nil { return (.narrativeApplicant, .warning) }
    return switch slots.action {
    case .received, .receivedAll, .handled, nil:
      value.isZero ? (.narrativeNone, .error) : (.narrativeReceived, .error)
    case .carriedIn: (.narrativeCarriedIn, .error)
    case .done, .answered: (.narrativeDone, .error)
    case .carriedOut, .inProgress: (.narrativeCarriedOut, .error)
    default: (.narrativeOutcome, .warning)
    }
  }
}

extension Statement {
  /// Rows that the words may mean too.
  var otherRows: [[RowKey]] {
    guard let slots, let rows = measure?.cells?.rows else { return [] }
    if slots.topic == .litigation { return [[.litigationDirect], [.litigationAfterReview]] }
    guard slots.topic == .request else { return [rows] }
    return switch slots.action {
    case .handled: [[.new], [.new, .carriedIn], [.resultTotal]]
    case .received, .receivedAll, nil:
      [[.new], [.new, .carriedIn]] + (slots.applicant == nil ? [] : [[.resultTotal]])
    case .granted: [[.resultGranted, .resultPartial]]
    case .done where slots.applicant != nil: [[.resultTotal], [.new]]
    case .denied: [[.resultDenied, .resultUnable, .resultNotProcessed, .resultOther]]
    default: [rows]
    }
  }

  /// Columns that the words may mean too: 公民 is said of everybody.
  func otherColumns(_ columns: [ColumnKey]) -> [[ColumnKey]] {
    columns == [.naturalPerson] ? [columns, [.total]] : [columns]
  }
}

extension Statement.Doubts {
  /// Why a difference need not be a fault.
  var reasons: [Message] {
    Statement.Doubts.all.filter { contains($0.doubt) }.map(\.reason)
  }

  private static let all: [(doubt: Statement.Doubts, reason: Message)] = [
    (.inexact, Message("文中是约数", "the sentence gives a round number")),
    (.area, Message("文中说的可能是全地区或各部门", "the sentence may speak of a whole area")),
    (.otherBody, Message("文中说的可能是别的机关", "the sentence may speak of another body")),
    (
      .topicAssumed, Message("文中没有写明是政府信息公开申请", "the sentence does not say that it counts requests")
    ),
    (.actionAssumed, Message("文中没有写明是收到还是办结", "the sentence does not say what was done")),
    (.rowUnclear, Message("办理、答复的口径不明", "handled or answered may be counted in more ways")),
    (.inProgress, Message("在办不一定等于结转", "what is in progress need not be carried over")),
    (
      .generalCase,
      Message("文中没有写明因政府信息公开引起", "the sentence does not say that it is about requests")
    ),
  ]
}
