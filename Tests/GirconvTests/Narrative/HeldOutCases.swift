@testable import Girconv

/// Sentences that were written after the words and patterns, to see what they do with others.
extension NarrativeCase {
  static let heldOut: [NarrativeCase] = [
    NarrativeCase(
      "2023年，安澜市水务局受理并答复政府信息公开申请26件，均在法定期限内办结。", "new=26 result.total=26",
      ["requests.handled 26件"]),
    NarrativeCase(
      "依申请公开工作有序开展。全年通过信函、电子邮件、在线平台等渠道收到申请共计77件，较去年增加11件。", "new=77",
      ["new 77件", "change.new 11件"]),
    NarrativeCase(
      "2023年我局共接收信息公开申请103件，其中线上申请67件，邮寄申请30件，现场申请6件，已全部办结。", "new=103",
      ["new 103件", "channel.online 67件", "channel.letter 30件", "channel.in_person 6件"]),
    NarrativeCase(
      "全年新增依申请公开件12件，上年度结转1件，已办结13件，无结转下年度办理件。",
      "new=12 carried_in=1 result.total=13",
      ["new 12件", "carried_in 1件", "result.total 13件", "carried_out 0件"]),
    NarrativeCase(
      "2023年度共收到政府信息公开申请9件，按申请人类型划分，自然人8件，商业企业1件。",
      "new=9 new/natural_person=8 new/commercial_enterprise=1",
      ["new 9件", "new/natural_person 8件", "new/commercial_enterprise 1件"]),
    NarrativeCase(
      "从办理结果看，予以公开4件，占44.4%；无法提供3件，占33.3%；不予处理2件，占22.2%。",
      "result.total=9 result.granted=4 result.unable.not_held=3 result.not_processed.repeat=2",
      [
        "result.granted 4件", "rate.granted 44.4%", "result.unable 3件", "rate.unable 33.3%",
        "result.not_processed 2件", "rate.not_processed 22.2%",
      ]
    ).inSection(.requests),
    NarrativeCase(
      "收到申请九件，同意公开四件，因本机关不掌握相关政府信息无法提供三件，不予处理两件。",
      "new=9 result.granted=4 result.unable.not_held=3 result.not_processed.repeat=2",
      ["new 9件", "result.granted 4件", "result.unable 3件", "result.not_processed 2件"]
    ).inSection(.requests),
    NarrativeCase(
      "本年度我镇未收到依申请公开政府信息的申请，无结转上年度件。", "",
      ["new 0件", "carried_in 0件"]
    ).of("安澜市东河镇人民政府"),
    NarrativeCase(
      "全年没有公民、法人和其他组织向我局提出政府信息公开申请。", "", ["new 0件"]),
    NarrativeCase("2023年我局政府信息公开申请为零。", "", ["new 0件"]),
    NarrativeCase(
      "2023年，区政府办公室本级办理依申请公开37件，各镇街、部门办理212件。", "new=249",
      ["requests.handled 37件", "requests.handled 212件"]
    ).of("安澜市东河区人民政府"),
    NarrativeCase(
      "全区行政机关共新收政府信息公开申请249件，上年结转6件，合计255件。", "new=249 carried_in=6",
      ["new 249件", "carried_in 6件", "new+carried_in 255件"]
    ).of("安澜市东河区人民政府"),
    NarrativeCase(
      "2023年，我局受理申请30件，其中1件为2022年结转，29件为2023年新收。", "new=29 carried_in=1",
      ["new+carried_in 30件", "carried_in 1件", "new 29件"]
    ).inSection(.requests),
    NarrativeCase(
      "截至2023年12月31日，30件申请已办结28件，2件结转2024年度继续办理。",
      "result.total=28 carried_out=2", ["result.total 28件", "carried_out 2件"]
    ).inSection(.requests),
    NarrativeCase(
      "截至2023年12月31日，30件申请已办结28件，3件结转2024年度继续办理。",
      "result.total=28 carried_out=2", ["result.total 28件", "carried_out 3件"], ["N-OUT error"]
    ).inSection(.requests),
    NarrativeCase(
      "因政府信息公开引发行政复议3件，其中1件被复议机关撤销，2件维持。",
      "review/total=3 review/upheld=2 review/corrected=1", ["review/total 3件", "review/upheld 2件"]),
    NarrativeCase(
      "政府信息公开类行政复议案件4宗，结果维持3宗，尚未审结1宗；行政诉讼案件2宗，均驳回原告诉讼请求。",
      "review/total=4 review/upheld=3 review/pending=1 litigation_direct/total=2 litigation_direct/upheld=2",
      [
        "review/total 4件", "review/upheld 3件", "review/pending 1件", "litigation/total 2件",
        "litigation/corrected 0件",
      ]),
    NarrativeCase(
      "2023年，我局因信息公开被提起行政诉讼1起，法院判决驳回诉讼请求，无行政复议案件。",
      "litigation_direct/total=1 litigation_direct/upheld=1",
      ["litigation/total 1件", "review/total 0件"]),
    NarrativeCase(
      "全市法院受理行政诉讼一审案件420件。", "litigation_direct/total=3", ["litigation/total 420件"],
      ["N-REVW info"]),
    NarrativeCase(
      "本年度没有因政府信息公开工作被申请行政复议、提起行政诉讼的情况。", "",
      ["review/total 0件", "litigation/total 0件"]),
    NarrativeCase(
      "本年度没有因政府信息公开工作被申请行政复议、提起行政诉讼的情况。", "litigation_direct/total=2",
      ["review/total 0件", "litigation/total 0件"], ["N-REVW error"]),
    NarrativeCase(
      "全年发布规范性文件5件，清理后废止3件，保留继续有效42件。",
      "normative_doc/issued=5 normative_doc/repealed=3 normative_doc/in_force=42",
      ["normative_doc/repealed 3件", "normative_doc/in_force 42件"]),
    NarrativeCase(
      "本年制发行政规范性文件1件，现行有效行政规范性文件8件。",
      "normative_doc/issued=1 normative_doc/in_force=9",
      ["normative_doc/issued 1件", "normative_doc/in_force 8件"], ["N-T2 warning"]),
    NarrativeCase(
      "全年共办理行政许可事项3256件，行政处罚案件118件。", "permit=3256 penalty=118",
      ["penalty/decisions 118件"]),
    NarrativeCase(
      "公示行政许可3256条、行政处罚118条。", "permit=3200 penalty=100", []),
    NarrativeCase(
      "全年行政事业性收费共计1285.6万元。", "admin_fee=1285.6000", ["admin_fee/amount 1285.6万元"]),
    NarrativeCase(
      "全年行政事业性收费共计1285.6万元。", "admin_fee=1285.0600", ["admin_fee/amount 1285.6万元"],
      ["N-T2 warning"]),
    NarrativeCase("本年度未向申请人收取任何费用。", "", []),
    NarrativeCase(
      "2023年通过政府门户网站主动公开各类政府信息1862条，政务微博发布信息236条，微信公众号推送信息410条。", "",
      ["published.website 1862条", "published.weibo 236条", "published.wechat 410条"]),
    NarrativeCase("全年主动公开政府信息逾万条。", "", []),
    NarrativeCase(
      "全年主动公开政府信息1.2万条，同比增长8.5%。", "", ["published.total 12000条", "growth.published.total 8.5%"]),
    NarrativeCase(
      "制作发布政策解读42篇，其中图解20篇、视频解读3篇。", "", ["interpretation.count 42篇"]),
    NarrativeCase("召开新闻发布会3场，组织政策吹风会2次。", "", ["press_conference.count 3场"]),
    NarrativeCase("回复网民留言1260条，办理市长信箱来信85件，办结率100%。", "new=3 result.total=3", []),
    NarrativeCase("办理人大代表建议12件、政协提案25件，办结率和满意率均为100%。", "new=3 result.total=3", []),
    NarrativeCase("全年受理群众投诉举报43件，办结43件。", "new=3 result.total=3", []),
    NarrativeCase("受理不动产登记申请5623件。", "new=3", []),
    NarrativeCase(
      "收到行政复议申请15件，受理12件。", "review/total=1 new=3", ["review/total 15件"], ["N-REVW info"]),
    NarrativeCase(
      "2023年，市水务局共收到政府信息公开申请15件（其中自然人13件，法人2件），已按期答复14件，1件尚在办理期限内。",
      "new=15 new/natural_person=13 new/commercial_enterprise=2 result.total=14 carried_out=1",
      [
        "new 15件", "new/natural_person 13件", "new/organizations 2件", "result.total 14件",
        "carried_out 1件",
      ]),
    NarrativeCase(
      "2023年度收到申请15件，比2022年的20件减少5件，下降25%。", "new=15",
      ["new 15件", "last_year.new 20件", "change.new -5件", "growth.new -25%"]
    ).inSection(.requests),
    NarrativeCase(
      "2023年度收到申请15件，比2022年的20件减少6件，下降25%。", "new=15",
      ["new 15件", "last_year.new 20件", "change.new -6件", "growth.new -25%"], ["N-GROW info"]
    ).inSection(.requests),
    NarrativeCase(
      "我局2023年度共收到政府信息公开申请19件，去年同期为23件。", "new=19",
      ["new 19件", "last_year.new 23件"]),
    NarrativeCase(
      "按照《条例》第三十三条规定，对收到的19件申请均在20个工作日内作出答复。", "new=19", ["new 19件"]
    ).inSection(.requests),
    NarrativeCase("咨询电话0537-2615008，全年受理咨询86件。", "new=19", []),
    NarrativeCase("全年共处理依申请公开62件次。", "new=60 carried_in=2", ["requests.handled 62件"]),
    NarrativeCase(
      "收到申请62件，其中重复申请4件，信访举报投诉类申请3件。",
      "new=62 result.not_processed.repeat=4 result.not_processed.petition=3",
      ["new 62件", "result.not_processed.repeat 4件", "result.not_processed.petition 3件"]
    ).inSection(.requests),
    NarrativeCase(
      "收到申请62件，其中涉及拆迁补偿类20件，涉及规划类15件，涉及环保类27件。", "new=62", ["new 62件"]
    ).inSection(.requests),
    NarrativeCase(
      "收到申请62件，主要集中在土地征收、房屋拆迁等领域，其中土地征收类40件，占比64.5%。", "new=62", ["new 62件"]
    ).inSection(.requests),
    NarrativeCase(
      "本机关及下属单位全年共收到申请35件。", "new=30", ["new 35件"], ["N-RECV info"]
    ).inSection(.requests),
    NarrativeCase(
      "2023年1月至12月，共收到政府信息公开申请41件，同意公开的21件，部分公开的3件，不予公开的6件，无法提供的11件。",
      """
      new=41 result.granted=21 result.partial=3 result.denied.third_party=6 \
      result.unable.not_held=11
      """,
      [
        "new 41件", "result.granted 21件", "result.partial 3件", "result.denied 6件",
        "result.unable 11件",
      ]),
    NarrativeCase(
      "收到政府信息公开申请 4 1 件。", "new=41", []),
    NarrativeCase(
      "收到政府信息公开申请 41 件，上年结转 2 件。", "new=41 carried_in=2", ["new 41件", "carried_in 2件"]),
    NarrativeCase(
      "截至年底，依申请公开累计受理41件，办理完毕39件，尚有2件正在办理中。",
      "new=41 result.total=39 carried_out=2", ["new 41件", "result.total 39件", "carried_out 2件"]),
    NarrativeCase(
      "2024年，我局将计划受理信息公开申请线上办理率提高到95%。", "new=41", []),
    NarrativeCase(
      "依申请公开事项0件，行政复议0件，行政诉讼0件。", "", ["new 0件", "review/total 0件", "litigation/total 0件"]),
    NarrativeCase("共收到申请5件，均不属于本机关职责，已告知申请人。", "new=5", ["new 5件"]).inSection(.requests),
    NarrativeCase(
      "向上级部门报送信息320条，被采用45条；在局网站公开信息512条。", "", ["published.website 512条"]),
    NarrativeCase(
      "举办政务公开业务培训班2期，培训人员130人次。", "", ["training.sessions 2次", "training.people 130人次"]),
    NarrativeCase("编发政府公报12期，刊登文件96件。", "", []),
    NarrativeCase(
      "全年网站总访问量达1.05亿次，独立用户访问总量3200万个。", "", ["visits.site 105000000次", "visits.unique 32000000人次"]),
    NarrativeCase("市民政局收到政府信息公开申请7件，市水务局收到15件。", "new=15", ["new 7件", "new 15件"], ["N-RECV info"]),
    NarrativeCase("2023年收到政府信息公开申请15件，2022年收到12件。", "new=15", ["new 15件", "last_year.new 12件"]),
    NarrativeCase("《条例》施行以来累计收到政府信息公开申请410件。", "new=15", []),
    NarrativeCase(
      "我局收到申请15件，其中10件通过互联网提交，5件以书面信函方式提交。", "new=15",
      ["new 15件", "channel.online 10件", "channel.letter 5件"]
    ).inSection(.requests),
    NarrativeCase(
      "共收到政府信息公开申请12件，其中网上申请11件，信函申请11件。", "new=12",
      ["new 12件", "channel.online 11件", "channel.letter 11件"], ["N-CHAN warning"]),
    NarrativeCase(
      "自然人申请占比86.7%，法人或其他组织申请占比13.3%。", "new=15 new/natural_person=13",
      ["rate.new.natural_person 86.7%", "rate.new.organizations 13.3%"]
    ).inSection(.requests),
    NarrativeCase(
      "本年度收到政府信息公开申请十五件，其中十三件来自自然人，两件来自企业。", "new=15 new/natural_person=13",
      ["new 15件", "new/natural_person 13件"]),
    NarrativeCase(
      "2023年度，本机关收到的政府信息公开申请数量为15件，较上一年度减少3件。", "new=15", ["new 15件", "change.new -3件"]),
    NarrativeCase("申请公开政府信息的有15人次。", "new=15", []),
    NarrativeCase("政府信息公开申请办结15件，其中按时办结15件，延期办结0件。", "result.total=15", ["result.total 15件"]),
  ]
}
