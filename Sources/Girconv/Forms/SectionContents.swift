/// What the official form asks the text to speak of (国办公开办函〔2021〕30号, annex), as words that
/// stand in it.
enum SectionContents {
  /// A subject and words of which one at least speaks of it.
  struct Subject: Sendable {
    let name: String
    let words: [String]
  }

  /// The five subjects of 一、总体情况.
  static let overview = [
    Subject(name: "主动公开", words: ["主动公开", "主动发布", "公开信息", "公开政府信息"]),
    Subject(name: "依申请公开", words: ["依申请", "公开申请", "申请公开"]),
    Subject(name: "政府信息管理", words: ["信息管理", "管理", "审查", "规范性文件", "动态调整"]),
    Subject(name: "政府信息公开平台建设", words: ["平台", "网站", "专栏", "公众号", "新媒体", "载体"]),
    Subject(name: "监督保障", words: ["监督", "保障", "考核", "评议", "培训", "责任追究"]),
  ]

  /// Words of a text that says that there is nothing to say.
  static let nothing: Set<String> = ["无", "无.", "暂无", "暂无.", "没有", "没有."]

  /// The bytes of the longest of them.
  static let longestNothing = nothing.map(\.utf8.count).max() ?? 0

  /// Words that speak of 信息处理费.
  static let fee = ["信息处理费", "处理费", "收费", "收取", "费用"]

  /// The document that a form was issued with.
  static func document(of form: Form.ID) -> DocumentNumber {
    switch form {
    case .form2021: DocumentNumber(year: 2021, number: 30)
    case .form2019: DocumentNumber(year: 2019, number: 60)
    }
  }

  /// The documents about the report that were issued: 国办公开办函〔year〕number号.
  static let documents = Form.ID.allCases.map(document(of:))
}

/// A document's year and number, as in 〔2021〕30号.
struct DocumentNumber: Sendable, Equatable {
  var year: Int
  var number: Int
}
