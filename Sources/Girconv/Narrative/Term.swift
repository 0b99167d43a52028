/// What a word of a sentence says for reading its numbers.
enum Term: Equatable {
  /// What is counted.
  case topic(Topic)
  /// 申请 alone: requests, unless something else is spoken of.
  case anyRequest
  /// 政府信息公开: the numbers are about it.
  case openness
  /// What was done with what is counted, or came of it.
  case action(Action)
  case applicant(Applicant)
  case channel(Channel)
  /// A way of publishing.
  case outlet(Outlet)
  case scope(Scope)
  /// A rate such as 办结率.
  case rate(Action)
  /// 占
  case share
  /// 结转, whose direction the words beside it tell.
  case carry
  /// 继续办理
  case further
  case lastYear, nextYear, thisYear
  case year(Int)
  /// 上半年, 一季度
  case partOfYear
  /// 下一步, 计划
  case plan
  /// 较, 比
  case than
  /// 同比
  case compared
  case rise, fall
  /// 共, 合计
  case total
  /// 其中
  case parts
  /// 含, 包括
  case including
  /// 不含
  case excluding
  /// 均, 全部
  case all
  /// 分别
  case respectively
  /// 、 和 及
  case conjunction
  /// 没有, 无
  case none
  /// 未, which denies only the action behind it.
  case not
  /// 其他
  case other
  /// 近, 约 before a number.
  case about
  /// 逾期, 不当: what is said is about some of the cases only.
  case limiting
  /// A word that changes nothing.
  case filler
  /// A number with its counter.
  case quantity(Quantity)
  /// ，；：and brackets.
  case comma, semicolon, colon, open, close
}

extension Term {
  /// Whether it says what is counted.
  var isSlot: Bool {
    switch self {
    case .topic, .action, .applicant, .channel, .outlet, .rate, .anyRequest: true
    default: false
    }
  }

  /// Whether it says that there is none of something.
  var isDenial: Bool {
    switch self {
    case .none, .not: true
    default: false
    }
  }

  /// Whether it is a mark between clauses.
  var dividesClauses: Bool {
    switch self {
    case .comma, .colon, .semicolon, .open, .close: true
    default: false
    }
  }

  /// Whether words directly before it make it something narrower.
  var isLimitable: Bool {
    switch self {
    case .anyRequest: true
    case .topic(let topic): ![.publications, .others].contains(topic.family)
    default: false
    }
  }
}

/// What words say that are only there or not there.
struct Marks: OptionSet {
  let rawValue: UInt16

  static let anyRequest = Marks(rawValue: 1 << 0)
  static let share = Marks(rawValue: 1 << 1)
  static let carry = Marks(rawValue: 1 << 2)
  static let compared = Marks(rawValue: 1 << 3)
  static let rise = Marks(rawValue: 1 << 4)
  static let fall = Marks(rawValue: 1 << 5)
  static let total = Marks(rawValue: 1 << 6)
  static let including = Marks(rawValue: 1 << 7)
  static let excluding = Marks(rawValue: 1 << 8)
  static let all = Marks(rawValue: 1 << 9)
  static let respectively = Marks(rawValue: 1 << 10)
  static let conjunction = Marks(rawValue: 1 << 11)
  static let none = Marks(rawValue: 1 << 12)
  static let not = Marks(rawValue: 1 << 13)
  static let other = Marks(rawValue: 1 << 14)
  static let limiting = Marks(rawValue: 1 << 15)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The mark that a word is; empty for a word that nobody asks for.
  init(_ term: Term) {
    self =
      switch term {
      case .anyRequest: .anyRequest
      case .share: .share
      case .carry: .carry
      case .compared: .compared
      case .rise: .rise
      case .fall: .fall
      case .total: .total
      case .including: .including
      case .excluding: .excluding
      case .all: .all
      case .respectively: .respectively
      case .conjunction: .conjunction
      case .none: .none
      case .not: .not
      case .other: .other
      case .limiting: .limiting
      default: []
      }
  }
}

/// A word of a text with what it says.
struct Token {
  var term: Term
  /// Where it stands among the scalars.
  var range: Range<Int>

  /// Whether the token is a quantity.
  var isQuantity: Bool {
    if case .quantity = term { true } else { false }
  }

  /// The quantity, if the token is one.
  var quantity: Quantity? {
    if case .quantity(let quantity) = term { quantity } else { nil }
  }
}

/// What a number counts.
enum Topic: UInt8, CaseIterable {
  case request, review, litigation, litigationDirect, litigationAfterReview
  case regulation, normativeDocument, permit, otherService, penalty, coercion, adminFee, procurement
  /// 主动公开的政府信息.
  case publication
  case siteVisits, uniqueVisitors, dailyVisits, pressConference, interpretation, training
  case processingFee
  /// Something that no measure is about.
  case foreign
}

/// What was done with what is counted, or came of it.
enum Action: UInt8, CaseIterable {
  case received, carriedIn, receivedAll, handled, done, answered, carriedOut, inProgress
  case granted, partial, grantedOrPartial, denied, unable, notProcessed, otherResult
  case stateSecret, lawProhibits, securityStability, thirdParty, internalAffairs
  case processInformation, enforcementFiles, administrativeQuery
  case notHeld, needsCreation, unclear
  case petition, repeated, bookRequest, excessive, confirmReissue
  case noCorrection, feeUnpaid
  case upheld, corrected, otherOutcome, pending
  case issued, repealed, inForce, produced, disclosed, publicTotal, decided, collected
  case published, filed, happened
}

/// Who asked.
enum Applicant: UInt8, CaseIterable {
  case naturalPerson, organizations, commercialEnterprise, researchInstitution
  case publicInterestOrganization, legalServiceInstitution, otherOrganization
}

/// How requests came in.
enum Channel: UInt8, CaseIterable {
  case online, letter, inPerson, fax, email, other
}

/// Where information was published.
enum Outlet: UInt8, CaseIterable {
  case website, wechat, weibo, newMedia, gazette
}

/// Whose numbers they are.
enum Scope: UInt8, CaseIterable {
  /// The reporting body's own.
  case own
  /// All bodies of an area: 全市, 各级各部门.
  case area
  /// Another body's, or on behalf of one.
  case other
}
