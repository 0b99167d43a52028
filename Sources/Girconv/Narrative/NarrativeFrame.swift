/// What a sentence takes from what was said before it.
struct NarrativeFrame {
  /// Which year a number is about.
  enum Time {
    case reportYear, lastYear, another
  }

  /// Where it is said that numbers are about open government information.
  enum Openness {
    case unsaid
    /// In a heading or an earlier sentence.
    case before
    /// In the sentence.
    case inSentence
  }

  /// What was spoken of last.
  var topics: [Topic] = []
  /// Whether it is said that all is about open government information, and where.
  var openness = Openness.unsaid
  /// Whose numbers they are, as doubts.
  var scope: Statement.Doubts = []
  var time = Time.reportYear
  /// Whether what follows is intended only.
  var isPlan = false
  /// Whether the sentence excepts something: 除此以外.
  var isExcepting = false
  /// What was last done with what is counted, in the sentence.
  var lastAction: (family: TopicFamily, action: Action)?
  /// The statement whose parts follow: 其中.
  var partsHead: Int?

  /// What a new sentence of the paragraph begins with.
  var ofNextSentence: NarrativeFrame {
    var next = self
    next.time = .reportYear
    next.isPlan = false
    next.isExcepting = false
    if openness == .inSentence { next.openness = .before }
    next.lastAction = nil
    next.partsHead = nil
    return next
  }
}

/// Topics whose numbers stand in one table or are made alike.
enum TopicFamily {
  case requests, suits, documents, decisions, publications, others
}

extension Topic {
  var family: TopicFamily {
    switch self {
    case .request: .requests
    case .review, .litigation, .litigationDirect, .litigationAfterReview: .suits
    case .regulation, .normativeDocument: .documents
    case .permit, .otherService, .penalty, .coercion: .decisions
    case .publication: .publications
    default: .others
    }
  }
}

extension Action {
  /// What is counted when only the action is named: 予以公开 is said of requests.
  var impliedTopic: Topic? {
    switch self {
    case .granted, .partial, .grantedOrPartial, .denied, .unable, .notProcessed, .otherResult,
      .carriedIn, .carriedOut, .stateSecret, .lawProhibits, .securityStability, .thirdParty,
      .internalAffairs, .processInformation, .enforcementFiles, .administrativeQuery, .notHeld,
      .needsCreation, .unclear, .petition, .repeated, .bookRequest, .excessive, .confirmReissue,
      .noCorrection, .feeUnpaid:
      .request
    case .published: .publication
    default: nil
    }
  }

  /// Whether it is said of reviews and suits.
  var isOfSuits: Bool {
    [.received, .happened, .handled, .upheld, .corrected, .otherOutcome, .pending, .inProgress]
      .contains(self)
  }

  /// Whether it is one of the outcomes of a request.
  var isOutcome: Bool { impliedTopic == .request && self != .carriedIn && self != .carriedOut }

  /// Whether 未 before it says that there was none: 未收到, 未制发.
  var isDeniable: Bool {
    [.received, .happened, .issued, .repealed, .collected, .decided].contains(self)
  }
}
