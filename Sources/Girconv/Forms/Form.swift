/// The official forms of the annual report.
public struct Form: Sendable {
  /// The forms by the year that they came into use.
  public enum ID: String, Sendable, CaseIterable {
    /// 国办公开办函〔2021〕30号, in use for the reports for 2021 and later.
    case form2021 = "2021"
    /// 国办公开办函〔2019〕60号, in use for the reports for 2019 and 2020.
    case form2019 = "2019"
  }
}

/// A table of a form.
public struct FormTable: Sendable {
  /// The tables of the forms; the raw value is the id in the output.
  public enum ID: String, Sendable, CaseIterable {
    /// 二、主动公开政府信息情况.
    case proactiveDisclosure = "proactive_disclosure"
    /// 三、收到和处理政府信息公开申请情况.
    case requests
    /// 四、政府信息公开行政复议、行政诉讼情况.
    case reviewLitigation = "review_litigation"
  }
}
