@testable import Girconv

/// Sentences in the patterns of published reports, written for the tests.
extension NarrativeCase {
  static let received: [NarrativeCase] = [
    NarrativeCase("2023年，本机关共收到政府信息公开申请58件。", "new=58", ["new 58件"]),
    NarrativeCase("2023年，本机关共收到政府信息公开申请58件。", "new=55", ["new 58件"], ["N-RECV error"]),
    NarrativeCase("全年受理依申请公开58宗。", "new=58", ["new 58件"]),
    NarrativeCase("全年受理依申请公开58宗。", "new=59", ["new 58件"], ["N-RECV error"]),
    NarrativeCase("本年度新收政府信息公开申请1,543件。", "new=1543", ["new 1543件"]),
    NarrativeCase("本年度新收政府信息公开申请１５４３件。", "new=1543", ["new 1543件"]),
    NarrativeCase("全年接到信息公开申请三百零二件。", "new=302", ["new 302件"]),
    NarrativeCase("全年接到信息公开申请两件。", "new=2", ["new 2件"]),
    NarrativeCase("全年接到信息公开申请四十余件。", "new=43", ["new 40件~"]),
    NarrativeCase("全年接到信息公开申请四十余件。", "new=143", ["new 40件~"], ["N-RECV info"]),
    NarrativeCase("全年共收到申请近60件。", "new=58", ["new 60件~"]),
    NarrativeCase("收到58件政府信息公开申请。", "new=58", ["new 58件"]),
    NarrativeCase("收到58件政府信息公开申请。", "new=57", ["new 58件"], ["N-RECV error"]),
    NarrativeCase(
      "2023年收到政府信息公开申请61件（含上年结转3件）。", "new=58 carried_in=3",
      ["new+carried_in 61件", "carried_in 3件"]),
    NarrativeCase(
      "2023年收到政府信息公开申请62件（含上年结转3件）。", "new=58 carried_in=3",
      ["new+carried_in 62件", "carried_in 3件"], ["N-RECV error"]),
    NarrativeCase(
      "2023年收到政府信息公开申请（含上年结转）61件。", "new=58 carried_in=3", ["new+carried_in 61件"]),
    NarrativeCase(
      "2023年收到政府信息公开申请58件（不含上年结转）。", "new=58 carried_in=3", ["new 58件"]),
    NarrativeCase("收到政府信息公开申请61件。", "new=58 carried_in=3", ["new 61件"], ["N-RECV info"]),
    NarrativeCase("共办理政府信息公开申请61件。", "new=58 carried_in=3", ["requests.handled 61件"]),
    NarrativeCase(
      "全市各级各部门共收到政府信息公开申请158件。", "new=58", ["new 158件"], ["N-RECV info"]),
    NarrativeCase("全市各级各部门共收到政府信息公开申请158件。", "new=158", ["new 158件"]),
    NarrativeCase(
      "市政府办公室收到政府信息公开申请20件。", "new=58", ["new 20件"], ["N-RECV info"]
    ).of("安澜市人民政府"),
    NarrativeCase("市水务局收到政府信息公开申请20件。", "new=58", ["new 20件"], ["N-RECV error"]),
    NarrativeCase(
      "代表市政府受理信息公开申请12件。", "new=58", ["new 12件"], ["N-RECV info"]),
    NarrativeCase("2022年收到政府信息公开申请50件。", "new=58", ["last_year.new 50件"]),
    NarrativeCase("2021年收到政府信息公开申请40件。", "new=58", []),
    NarrativeCase("2022年收到政府信息公开申请61件（含上年结转3件）。", "new=58", ["last_year.new 61件"]),
    NarrativeCase("上半年收到政府信息公开申请30件。", "new=58", []),
    NarrativeCase("下一步，力争全年受理政府信息公开申请办结率达到100%。", "new=58", []),
    NarrativeCase("收到关于征地补偿的政府信息公开申请30件。", "new=58", []),
    NarrativeCase("受理消费投诉300件，办结298件。", "new=58 result.total=59", []),
    NarrativeCase(
      "12345政务服务热线全年受理185965个，办结185965个。", "new=58 result.total=59", []),
    NarrativeCase(
      "依据〔2021〕30号文件第十二条，收到政府信息公开申请58件。", "new=58", ["new 58件"]),
    NarrativeCase("依申请公开0条。", "new=0", ["new 0件"]),
    NarrativeCase("依申请公开2条。", "new=0", []),
    NarrativeCase("依申请公开2件。", "new=0", ["new 2件"], ["N-RECV info"]),
  ]

  static let none: [NarrativeCase] = [
    NarrativeCase("2023年，我局未收到政府信息公开申请。", "", ["new 0件"]),
    NarrativeCase("2023年，我局未收到政府信息公开申请。", "new=2", ["new 0件"], ["N-NONE error"]),
    NarrativeCase("本年度没有收到公民、法人或其他组织的信息公开申请。", "", ["new 0件"]),
    NarrativeCase("本单位2023年受理信息公开申请0件。", "new=1", ["new 0件"], ["N-NONE error"]),
    NarrativeCase("全年无依申请公开事项。", "", ["new 0件"]),
    NarrativeCase("依申请公开情况：无。", "", []),
    NarrativeCase("未发生行政复议、行政诉讼案件。", "", ["review/total 0件", "litigation/total 0件"]),
    NarrativeCase(
      "未发生因政府信息公开引起的行政复议和行政诉讼。", "review/total=1",
      ["review/total 0件", "litigation/total 0件"], ["N-REVW error"]),
    NarrativeCase(
      "未发生行政复议、行政诉讼案件。", "review/total=1", ["review/total 0件", "litigation/total 0件"],
      ["N-REVW info"]),
    NarrativeCase("行政复议、行政诉讼均为0件。", "", ["review/total 0件", "litigation/total 0件"]),
    NarrativeCase("未发生逾期答复政府信息公开申请的情况。", "new=5", []),
    NarrativeCase("未收到涉及财政资金的政府信息公开申请。", "new=5", []),
    NarrativeCase("上年未收到政府信息公开申请。", "new=5", []),
    NarrativeCase("本年度未制发规范性文件。", "", ["normative_doc/issued 0件"]),
    NarrativeCase(
      "本年度未制发规范性文件。", "normative_doc/issued=2", ["normative_doc/issued 0件"], ["N-T2 warning"]),
    NarrativeCase("本年度未收取信息处理费。", "", ["fee.processing 0元"]),
  ]

  static let handled: [NarrativeCase] = [
    NarrativeCase(
      "新收政府信息公开申请58件，上年结转3件，办结59件，结转下年度继续办理2件。",
      "new=58 carried_in=3 result.total=59 carried_out=2",
      ["new 58件", "carried_in 3件", "result.total 59件", "carried_out 2件"]),
    NarrativeCase(
      "新收政府信息公开申请58件，上年结转4件，办结60件，结转下年度继续办理3件。",
      "new=58 carried_in=3 result.total=59 carried_out=2",
      ["new 58件", "carried_in 4件", "result.total 60件", "carried_out 3件"],
      ["N-IN error", "N-DONE error", "N-OUT error"]),
    NarrativeCase(
      "全市共收到和处理政府信息公开申请61件，其中2023年收到58件，2022年结转3件，2023年办结59件，转下年度继续办理2件。",
      "new=58 carried_in=3 result.total=59 carried_out=2",
      [
        "new+carried_in 61件", "new 58件", "carried_in 3件", "result.total 59件", "carried_out 2件",
      ]),
    NarrativeCase(
      "收到政府信息公开申请58件，已办结56件，剩余2件转2024年办理。", "new=58 result.total=56 carried_out=2",
      ["new 58件", "result.total 56件", "carried_out 2件"]),
    NarrativeCase(
      "收到政府信息公开申请58件，2件顺延到下年度答复。", "new=58 carried_out=3",
      ["new 58件", "carried_out 2件"], ["N-OUT error"]),
    NarrativeCase(
      "收到政府信息公开申请58件，结转至2024年2件。", "new=58 carried_out=2", ["new 58件", "carried_out 2件"]),
    NarrativeCase(
      "收到政府信息公开申请58件，答复56件。", "new=58 result.total=57",
      ["new 58件", "result.total 56件"], ["N-DONE info"]),
    NarrativeCase(
      "收到政府信息公开申请58件，办结56件，正在办理2件。", "new=58 result.total=56 carried_out=2",
      ["new 58件", "result.total 56件", "carried_out 2件"]),
    NarrativeCase(
      "收到政府信息公开申请58件，办结率100%。", "new=58 result.total=58", ["new 58件", "rate.done 100%"]),
    NarrativeCase(
      "政府信息公开申请当年办结56件。", "carried_in=3 result.total=59", ["result.total 56件"],
      ["N-DONE info"]),
    NarrativeCase("转下年度继续办理15件。", "carried_out=?", ["carried_out 15件"], ["N-OUT info"]),
    NarrativeCase("政府信息公开申请上年结转3件。", "carried_in=2", ["carried_in 3件"], ["N-IN error"]),
    NarrativeCase("结转项目资金3件。", "carried_in=2", []),
  ]

  static let outcomes: [NarrativeCase] = [
    NarrativeCase(
      "办结政府信息公开申请59件，其中予以公开30件，部分公开5件，不予公开6件，无法提供15件，不予处理2件，其他处理1件。",
      """
      result.total=59 result.granted=30 result.partial=5 result.denied.state_secret=6 \
      result.unable.not_held=15 result.not_processed.repeat=2 result.other.other=1
      """,
      [
        "result.total 59件", "result.granted 30件", "result.partial 5件", "result.denied 6件",
        "result.unable 15件", "result.not_processed 2件", "result.other 1件",
      ]),
    NarrativeCase(
      "依申请公开答复中，同意公开30件，部分公开4件，不予公开6件。",
      "result.granted=30 result.partial=5 result.denied.state_secret=6",
      ["result.granted 30件", "result.partial 4件", "result.denied 6件"], ["N-CLASS warning"]),
    NarrativeCase(
      "依申请公开中，予以公开或部分公开35件。", "result.granted=30 result.partial=5",
      ["result.granted+result.partial 35件"]),
    NarrativeCase(
      "收到政府信息公开申请58件，30件予以公开，5件部分公开。",
      "new=58 result.granted=30 result.partial=5",
      ["new 58件", "result.granted 30件", "result.partial 5件"]),
    NarrativeCase(
      "依申请公开不予公开6件，其中属于国家秘密2件，属于行政查询事项4件。",
      "result.denied.state_secret=2 result.denied.admin_query=4",
      [
        "result.denied 6件", "result.denied.state_secret 2件", "result.denied.admin_query 4件",
      ]),
    NarrativeCase(
      "收到政府信息公开申请10件，办结10件，其中予以公开8件，不予公开5件。",
      "new=10 result.total=10 result.granted=8 result.denied.state_secret=5",
      ["new 10件", "result.total 10件", "result.granted 8件", "result.denied 5件"],
      ["N-PARTS warning"]),
  ]

  static let applicants: [NarrativeCase] = [
    NarrativeCase(
      "收到政府信息公开申请58件，其中自然人申请51件，法人或其他组织申请7件。",
      "new=58 new/natural_person=51 new/commercial_enterprise=4 new/other_organization=3",
      ["new 58件", "new/natural_person 51件", "new/organizations 7件"]),
    NarrativeCase(
      "收到政府信息公开申请58件，其中自然人申请50件，法人或其他组织申请8件。",
      "new=58 new/natural_person=51 new/commercial_enterprise=7",
      ["new 58件", "new/natural_person 50件", "new/organizations 8件"],
      ["N-TYPE warning", "N-TYPE warning"]),
    NarrativeCase(
      "收到政府信息公开申请58件，其中自然人申请51件，法人或其他组织申请6件。",
      "new=58 new/natural_person=51 new/commercial_enterprise=6",
      ["new 58件", "new/natural_person 51件", "new/organizations 6件"], ["N-PARTS warning"]),
    NarrativeCase(
      "收到政府信息公开申请58件，其中商业企业4件，科研机构1件。",
      "new=58 new/commercial_enterprise=4 new/research_institution=1",
      ["new 58件", "new/commercial_enterprise 4件", "new/research_institution 1件"]),
    NarrativeCase(
      "从申请人看，自然人、法人或其他组织分别申请51件、7件。",
      "new=58 new/natural_person=51 new/commercial_enterprise=7",
      ["new/natural_person 51件", "new/organizations 7件"]
    ).inSection(.requests),
  ]

  static let channels: [NarrativeCase] = [
    NarrativeCase(
      "收到政府信息公开申请58件，其中网络申请40件，信函申请15件，当面申请3件。", "new=58",
      ["new 58件", "channel.online 40件", "channel.letter 15件", "channel.in_person 3件"]),
    NarrativeCase(
      "收到政府信息公开申请58件，其中网络申请44件，信函申请15件，当面申请3件。", "new=58",
      ["new 58件", "channel.online 44件", "channel.letter 15件", "channel.in_person 3件"],
      ["N-CHAN warning"]),
    NarrativeCase(
      "收到政府信息公开申请58件，其中网络申请40件，信函申请15件。", "new=58",
      ["new 58件", "channel.online 40件", "channel.letter 15件"], ["N-CHAN info"]),
    NarrativeCase(
      "依申请公开网络、信函、当面申请分别为40件、15件和3件。", "new=58",
      ["channel.online 40件", "channel.letter 15件", "channel.in_person 3件"]),
    NarrativeCase(
      "收到政府信息公开申请58件，其中通过网站提交40件、通过邮寄方式提交15件、其他3件。", "new=58",
      ["new 58件", "channel.online 40件", "channel.letter 15件", "channel.other 3件"]),
    NarrativeCase("依申请公开网络、信函、当面申请分别为40件、15件。", "new=58", []),
  ]

  static let reviews: [NarrativeCase] = [
    NarrativeCase(
      "因政府信息公开被申请行政复议5件，其中维持3件，纠正1件，其他结果1件。",
      "review/total=5 review/upheld=3 review/corrected=1 review/other=1",
      ["review/total 5件", "review/upheld 3件", "review/corrected 1件", "review/other 1件"]),
    NarrativeCase(
      "因政府信息公开被申请行政复议5件，提起行政诉讼2件，均获维持。",
      "review/total=5 review/upheld=5 litigation_direct/total=2 litigation_direct/upheld=2",
      [
        "review/total 5件", "litigation/total 2件", "review/corrected 0件", "litigation/corrected 0件",
      ]),
    NarrativeCase(
      "因政府信息公开被申请行政复议5件，均获维持。", "review/total=5 review/upheld=4 review/corrected=1",
      ["review/total 5件", "review/corrected 0件"], ["N-REVW warning"]),
    NarrativeCase(
      "政府信息公开行政诉讼案件132件。", "litigation_direct/total=115 litigation_after_review/total=17",
      ["litigation/total 132件"]),
    NarrativeCase(
      "政府信息公开行政诉讼案件115件。", "litigation_direct/total=115 litigation_after_review/total=17",
      ["litigation/total 115件"], ["N-REVW info"]),
    NarrativeCase("全年办理行政复议案件120件。", "review/total=5", ["review/total 120件"], ["N-REVW info"]),
    NarrativeCase(
      "政府信息公开行政复议6起。", "review/total=5", ["review/total 6件"], ["N-REVW error"]),
  ]

  static let disclosure: [NarrativeCase] = [
    NarrativeCase(
      "全年制发规范性文件3件，废止2件，现行有效15件。",
      "normative_doc/issued=3 normative_doc/repealed=2 normative_doc/in_force=15",
      ["normative_doc/issued 3件", "normative_doc/repealed 2件", "normative_doc/in_force 15件"]),
    NarrativeCase(
      "全年制发规范性文件3件。", "normative_doc/issued=2", ["normative_doc/issued 3件"], ["N-T2 warning"]),
    NarrativeCase("全年备案规范性文件12件。", "normative_doc/issued=2", []),
    NarrativeCase(
      "作出行政许可1627件，行政处罚93宗，行政强制2件。", "permit=1627 penalty=93 coercion=2",
      ["permit/decisions 1627件", "penalty/decisions 93件", "coercion/decisions 2件"]),
    NarrativeCase("公布行政许可事项38项。", "permit=1627", []),
    NarrativeCase(
      "收取行政事业性收费43.788万元。", "admin_fee=43.788", ["admin_fee/amount 43.788万元"]),
    NarrativeCase("收取行政事业性收费437880元。", "admin_fee=43.788", ["admin_fee/amount 43.788万元"]),
    NarrativeCase(
      "收取行政事业性收费43.788元。", "admin_fee=43.788", ["admin_fee/amount 0.0043788万元"],
      ["N-UNIT warning"]),
    NarrativeCase(
      "收取行政事业性收费1.2亿元。", "admin_fee=12000.00", ["admin_fee/amount 12000万元"]),
    NarrativeCase(
      "新公开规范性文件7件。", "normative_doc/disclosed=7", ["normative_doc/disclosed 7件"]
    ).onForm(.form2019),
  ]

  static let changes: [NarrativeCase] = [
    NarrativeCase(
      "收到政府信息公开申请58件，较上年增长16%。", "new=58", ["new 58件", "growth.new 16%"]),
    NarrativeCase(
      "收到政府信息公开申请58件，较上年的50件增长16%。", "new=58",
      ["new 58件", "last_year.new 50件", "growth.new 16%"]),
    NarrativeCase(
      "收到政府信息公开申请58件，较上年的50件增长20%。", "new=58",
      ["new 58件", "last_year.new 50件", "growth.new 20%"], ["N-GROW info"]),
    NarrativeCase(
      "收到政府信息公开申请58件，同比下降5.3%。", "new=58", ["new 58件", "growth.new -5.3%"]),
    NarrativeCase(
      "收到政府信息公开申请58件，比上年增加8件，增长16%。", "new=58",
      ["new 58件", "change.new 8件", "growth.new 16%"]),
    NarrativeCase(
      "收到政府信息公开申请58件，比上年增加8件，增长26%。", "new=58",
      ["new 58件", "change.new 8件", "growth.new 26%"], ["N-GROW info"]),
    NarrativeCase(
      "收到政府信息公开申请58件，其中予以公开30件，占51.7%。", "new=58 result.granted=30",
      ["new 58件", "result.granted 30件", "rate.granted 51.7%"]),
    NarrativeCase(
      "收到政府信息公开申请58件，其中予以公开30件，占60%。", "new=58 result.granted=30",
      ["new 58件", "result.granted 30件", "rate.granted 60%"], ["N-PCT info"]),
    NarrativeCase(
      "收到政府信息公开申请58件，其中网络申请40件（69%），信函申请18件（31%）。", "new=58",
      [
        "new 58件", "channel.online 40件", "rate.channel.online 69%", "channel.letter 18件",
        "rate.channel.letter 31%",
      ]),
  ]

  static let publishing: [NarrativeCase] = [
    NarrativeCase(
      "全年累计发布政务信息148651条，其中政府网站发布112633条，微信公众号发布25016条，微博发布11002条。", "",
      [
        "published.total 148651条", "published.website 112633条", "published.wechat 25016条",
        "published.weibo 11002条",
      ]),
    NarrativeCase(
      "全年累计发布政务信息148651万条，其中政府网站发布112633条，微信公众号发布25016条，微博发布11002条。", "",
      [
        "published.total 1486510000条", "published.website 112633条", "published.wechat 25016条",
        "published.weibo 11002条",
      ], ["N-UNIT warning"]),
    NarrativeCase("主动公开政府信息3.5万余条。", "", ["published.total 35000条~"]),
    NarrativeCase(
      "独立用户访问量5000人次，网站总访问量4000次。", "", ["visits.unique 5000人次", "visits.site 4000次"],
      ["N-IMPL info"]),
    NarrativeCase("日均访问量近3万次。", "", ["visits.daily 30000次~"]),
    NarrativeCase("举办新闻发布会12场。", "", ["press_conference.count 12场"]),
    NarrativeCase("按照《2022年政务公开工作要点》，主动公开政府信息405条。", "", ["published.total 405条"]),
    NarrativeCase("召开会议5次，印发通报3期。", "", []),
  ]

  /// What reports that were read after the others had of their own.
  static let further: [NarrativeCase] = [
    NarrativeCase(
      "全县完成依申请公开答复145件。其中,予以公开答复96件,占66.21%;部分公开7,占4.83%;其他情况占5.2%。",
      "result.total=145 result.granted=96 result.partial=7",
      [
        "result.total 145件", "result.granted 96件", "rate.granted 66.21%", "result.partial 7件",
        "rate.partial 4.83%",
      ]),
    NarrativeCase("收到网民留言24条，办结23条，公开答复4条。", "result.granted=1", []),
    NarrativeCase("年内收到依申请公开0件，公开0件，不予公开0件。", "", ["new 0件", "result.denied 0件"]),
    NarrativeCase("微信公众号每日更新，共发布信息1193条。", "", ["published.wechat 1193条"]),
    NarrativeCase("新设两个专栏，分别发布信息130条、100条。", "", []),
    NarrativeCase("概况类信息更新量47条。", "", []),
    NarrativeCase("本单位未收到任何单位和个人提出的政府信息公开申请。", "", ["new 0件"]),
    NarrativeCase("其他政府信息公开申请3件由乡镇办理。", "new=9", []),
  ]

  static let all =
    received + none + handled + outcomes + applicants + channels + reviews + disclosure + changes
    + publishing + further
}
