@testable import Girconv

/// Paragraphs that were written after ``HeldOutCases`` had been read and repaired.
extension NarrativeCase {
  static let paragraphs: [NarrativeCase] = [
    NarrativeCase(
      "（二）依申请公开。进一步规范办理流程，强化法律审核。2023年共收到书面申请22件，其中个人申请18件、单位申请4件，当年办结20件，结转下年2件。",
      "new=22 new/natural_person=18 new/commercial_enterprise=4 result.total=20 carried_out=2",
      ["new 22件", "new/natural_person 18件", "result.total 20件", "carried_out 2件"]),
    NarrativeCase(
      "（二）依申请公开情况。本年度收到申请7件，同比减少30%。其中，予以公开2件，不予公开1件，其他处理4件。答复及时率、规范率均为100%。",
      "new=7 result.granted=2 result.denied.state_secret=1 result.other.other=4",
      ["new 7件", "growth.new -30%", "result.granted 2件", "result.denied 1件", "result.other 4件"]),
    NarrativeCase(
      "依申请公开方面：全年共登记办理政府信息公开申请118件，上年度结转5件，本年度答复117件，结转到下一年度6件。",
      "new=118 carried_in=5 result.total=117 carried_out=6",
      ["requests.handled 118件", "carried_in 5件", "result.total 117件", "carried_out 6件"]),
    NarrativeCase(
      "2023年，全县共受理政府信息公开申请96件，其中县政府办公室受理31件，县自然资源局受理40件，其他单位受理25件。",
      "new=96", ["new 96件"]
    ).of("安澜市西山县人民政府"),
    NarrativeCase(
      "本局2023年新收政府信息公开申请8件，全部为自然人申请；办结8件：予以公开5件、无法提供3件。",
      "new=8 result.total=8 result.granted=5 result.unable.not_held=3",
      ["new 8件", "result.total 8件", "result.granted 5件", "result.unable 3件"]),
    NarrativeCase(
      "本局2023年新收政府信息公开申请8件，全部为自然人申请；办结9件：予以公开5件、无法提供3件。",
      "new=8 result.total=8 result.granted=5 result.unable.not_held=3",
      ["new 8件", "result.total 9件", "result.granted 5件", "result.unable 3件"], ["N-DONE error"]),
    NarrativeCase(
      "我委全年接收政府信息公开申请133件次，经审查属于政府信息公开申请的120件。", "new=133", ["new 133件"]),
    NarrativeCase(
      "收到依申请公开信息事项1件，已按规定程序和时限予以答复。", "new=1", ["new 1件"]),
    NarrativeCase(
      "2023年度我单位没有依申请公开信息，没有因政府信息公开引起的行政复议、行政诉讼和申诉情况。", "",
      ["new 0件", "review/total 0件", "litigation/total 0件"]),
    NarrativeCase("2023年度，我单位政府信息公开申请受理数为0，结转数为0。", "", ["new 0件"]),
    NarrativeCase("全年未接到信息公开申请和投诉举报。", "", ["new 0件"]),
    NarrativeCase("全年未接到信息公开申请和投诉举报。", "new=1", ["new 0件"], ["N-NONE error"]),
    NarrativeCase("未收取政府信息公开申请相关费用，未发生行政复议。", "", ["review/total 0件"]),
    NarrativeCase("除上述申请外，未收到其他政府信息公开申请。", "new=4", []),
    NarrativeCase("局属单位均未收到政府信息公开申请。", "new=4", []),
    NarrativeCase(
      "全年无行政复议被撤销、无行政诉讼败诉案件。", "review/total=2 review/upheld=2", []),
    NarrativeCase(
      "（四）政府信息公开行政复议诉讼情况。2023年，司法局共受理行政复议案件126件，审结118件。", "review/total=1",
      ["review/total 126件"], ["N-REVW info"]
    ).of("安澜市司法局"),
    NarrativeCase(
      "因信息公开答复引发行政复议案件2件，1件维持、1件尚未审结；引发行政诉讼1件，一审判决驳回原告诉讼请求。",
      "review/total=2 review/upheld=1 review/pending=1 litigation_direct/total=1 litigation_direct/upheld=1",
      ["review/total 2件", "review/upheld 1件", "review/pending 1件", "litigation/total 1件"]),
    NarrativeCase(
      "2023年因政府信息公开被提起行政复议6件（维持4件、纠正1件、其他1件），行政诉讼5件（直接起诉3件、复议后起诉2件）。",
      """
      review/total=6 review/upheld=4 review/corrected=1 review/other=1 \
      litigation_direct/total=3 litigation_after_review/total=2
      """,
      [
        "review/total 6件", "review/upheld 4件", "review/corrected 1件", "review/other 1件",
        "litigation/total 5件", "litigation_direct/total 3件", "litigation_after_review/total 2件",
      ]),
    NarrativeCase(
      "2023年因政府信息公开被提起行政复议6件（维持4件、纠正1件、其他1件）。",
      "review/total=6 review/upheld=5 review/corrected=0 review/other=1",
      ["review/total 6件", "review/upheld 4件", "review/corrected 1件", "review/other 1件"],
      ["N-REVW warning", "N-REVW warning"]),
    NarrativeCase(
      "行政复议案件4件，行政诉讼案件3件，较2022年分别下降20%、40%。", "review/total=4 litigation_direct/total=3",
      ["review/total 4件", "litigation/total 3件"]
    ).inSection(.reviewLitigation),
    NarrativeCase(
      "全年公开发布行政规范性文件6件，清理废止2件，截至年底现行有效行政规范性文件31件。",
      "normative_doc/issued=6 normative_doc/repealed=2 normative_doc/in_force=31",
      ["normative_doc/repealed 2件", "normative_doc/in_force 31件"]),
    NarrativeCase(
      "全年制定规章2部、行政规范性文件11件。", "regulation/issued=2 normative_doc/issued=11",
      ["regulation/issued 2件", "normative_doc/issued 11件"]
    ).of("安澜市人民政府"),
    NarrativeCase(
      "完成规范性文件合法性审查26件，备案9件。", "normative_doc/issued=3", []),
    NarrativeCase(
      "作出行政处罚决定118件，罚没金额326.5万元；作出行政许可决定2,301件。", "penalty=118 permit=2301",
      ["penalty/decisions 118件", "permit/decisions 2301件"]),
    NarrativeCase(
      "作出行政处罚决定118件，罚没金额326.5万元；作出行政许可决定2,301件。", "penalty=118 permit=2311",
      ["penalty/decisions 118件", "permit/decisions 2301件"], ["N-T2 warning"]),
    NarrativeCase("“双公示”平台归集行政许可信息2301条、行政处罚信息118条。", "penalty=1 permit=1", []),
    NarrativeCase("减免行政事业性收费560万元。", "admin_fee=12.5", []),
    NarrativeCase("行政事业性收费收入0.52亿元。", "admin_fee=5200", ["admin_fee/amount 5200万元"]),
    NarrativeCase(
      "政府采购项目12个，采购金额386万元。", "procurement=12", []
    ).onForm(.form2019),
    NarrativeCase(
      "依托门户网站发布政务动态类信息1033条、政策文件类86条；通过“安澜水务”微信公众号推送信息268期512条。", "",
      []),
    NarrativeCase(
      "2023年主动公开政府信息共8632条，其中通过政府网站公开5120条，通过政务新媒体公开3512条。", "",
      ["published.total 8632条", "published.website 5120条", "published.new_media 3512条"]),
    NarrativeCase(
      "2023年主动公开政府信息共8632条，其中通过政府网站公开5120条，通过政务新媒体公开4512条。", "",
      ["published.total 8632条", "published.website 5120条", "published.new_media 4512条"],
      ["N-PARTS info"]),
    NarrativeCase(
      "网站全年总访问量约126.8万人次，独立用户访问总量为38万余人次。", "",
      ["visits.site 1268000次~", "visits.unique 380000人次~"]),
    NarrativeCase("发布各类解读稿件85篇，其中文字解读43篇、图片解读30篇、视频解读12个。", "", ["interpretation.count 85篇"]),
    NarrativeCase("召开政府常务会议12次，审议议题86项；组织召开新闻发布会6次。", "", ["press_conference.count 6场"]),
    NarrativeCase("全年办理12345热线工单3210件，按时办结率99.6%，群众满意率98.2%。", "result.total=5", []),
    NarrativeCase("承办人大建议8件、政协提案11件，全部按时办结并公开。", "result.total=5 result.granted=3", []),
    NarrativeCase("受理信访事项65件，办结65件，予以答复65件。", "new=5 result.total=5", []),
    NarrativeCase("接受群众现场咨询320人次，电话咨询1150人次。", "", []),
    NarrativeCase(
      "依申请公开流程图1份、指南1份已更新，年内收到申请3件。", "new=3", ["new 3件"]),
    NarrativeCase("根据国办公开办函〔2021〕30号要求，2024年1月15日前完成编制。", "", []),
    NarrativeCase("本报告共分6个部分，联系电话12345。", "", []),
    NarrativeCase("为20户企业提供政策解读服务，举办“政策面对面”活动3场。", "", []),
    NarrativeCase(
      "收到公民政府信息公开申请14件，法人申请2件。", "new=16 new/natural_person=14 new/commercial_enterprise=2",
      ["new/natural_person 14件", "new/organizations 2件"]),
    NarrativeCase(
      "2023年，共收到政府信息公开申请二十三件，其中：当面申请二件，邮寄申请五件，网络申请十六件。", "new=23",
      ["new 23件", "channel.in_person 2件", "channel.letter 5件", "channel.online 16件"]),
    NarrativeCase(
      "2023年，共收到政府信息公开申请一百二十件，办结一百一十八件。", "new=120 result.total=118",
      ["new 120件", "result.total 118件"]),
    NarrativeCase(
      "全市共收到政府信息公开申请1,206件、上年结转47件，办结1,219件、结转下年34件。",
      "new=1206 carried_in=47 result.total=1219 carried_out=34",
      ["new 1206件", "carried_in 47件", "result.total 1219件", "carried_out 34件"]
    ).of("安澜市人民政府"),
    NarrativeCase(
      "全市共收到政府信息公开申请1,206件、上年结转47件，办结1,219件、结转下年34件。",
      "new=206 carried_in=7 result.total=209 carried_out=4",
      ["new 1206件", "carried_in 47件", "result.total 1219件", "carried_out 34件"],
      ["N-RECV info", "N-IN info", "N-DONE info", "N-OUT info"]
    ).of("安澜市人民政府"),
    NarrativeCase(
      "申请内容主要涉及征地拆迁（45件）、规划审批（20件）、财政预算（8件）等方面。", "new=90", []
    ).inSection(.requests),
    NarrativeCase(
      "申请人以自然人为主，共80件，占88.9%；法人或其他组织10件，占11.1%。",
      "new=90 new/natural_person=80 new/commercial_enterprise=10",
      [
        "new/natural_person 80件", "rate.new.natural_person 88.9%", "new/organizations 10件",
        "rate.new.organizations 11.1%",
      ]
    ).inSection(.requests),
    NarrativeCase(
      "办理结果为：予以公开36件（占40%），部分公开9件（占10%），无法提供27件（占30%），不予处理18件（占25%）。",
      """
      result.total=90 new=90 result.granted=36 result.partial=9 result.unable.not_held=27 \
      result.not_processed.repeat=18
      """,
      [
        "result.granted 36件", "rate.granted 40%", "result.partial 9件", "rate.partial 10%",
        "result.unable 27件", "rate.unable 30%", "result.not_processed 18件",
        "rate.not_processed 25%",
      ], ["N-PCT info"]
    ).inSection(.requests),
    NarrativeCase("本年度申请量较上年度增长近两成。", "new=90", []).inSection(.requests),
    NarrativeCase("收到申请90件，是去年的2.5倍。", "new=90", ["new 90件"]).inSection(.requests),
    NarrativeCase("平均每件申请办理时间为8.5个工作日。", "new=90", []).inSection(.requests),
    NarrativeCase("2022年结转的3件申请已于2023年1月全部答复。", "carried_in=3", ["carried_in 3件"]).inSection(
      .requests),
    NarrativeCase("尚有4件申请未到答复期限，顺延至2024年办理。", "carried_out=4", ["carried_out 4件"]).inSection(
      .requests),
    NarrativeCase("因疫情影响，其中2件延期答复。", "result.total=90", []).inSection(.requests),
    NarrativeCase(
      "全年共收到申请90件，撤回3件，实际办理87件。", "new=90 result.total=90", ["new 90件", "requests.handled 87件"]
    ).inSection(.requests),
    NarrativeCase(
      "通过互联网收到申请66件，通过信函收到申请24件，合计90件。", "new=90", ["channel.online 66件", "channel.letter 24件"]
    ).inSection(.requests),
    NarrativeCase("市政府办公厅受理申请31件，配合答复12件。", "new=90", ["new 31件"], ["N-RECV info"]).of("安澜市人民政府")
      .inSection(.requests),
    NarrativeCase(
      "2023年，我镇共收到1件政府信息公开申请，已在法定期限内作出不予公开的答复。",
      "new=1 result.denied.state_secret=1 result.total=1", ["new 1件"]
    ).of("安澜市东河镇人民政府"),
    NarrativeCase(
      "2023年，我镇共收到1件政府信息公开申请，已在法定期限内作出不予公开的答复。",
      "new=2 result.denied.state_secret=1 result.total=1", ["new 1件"], ["N-RECV error"]
    ).of("安澜市东河镇人民政府"),
    NarrativeCase(
      "较好完成了政府信息公开申请办理工作，全年零投诉、零复议、零诉讼。", "", ["review/total 0件", "litigation/total 0件"]),
  ]
}
