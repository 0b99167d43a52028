/// Rules that hold sentences against the tables and against each other.
extension RuleGroup {
  static let narrative = RuleGroup(
    name: Message("文字与表格", "Sentences and tables"),
    rules: [
      Rule(
        .narrativeReceived, .error, .warning, .info,
        what: Message(
          "文中写明收到、受理的申请数＝表三“一、本年新收”总计；写明含上年结转的，＝一＋二。",
          "The requests that sentences say were received are 一 of table 3, or 一 + 二 where they"
            + " include those carried in."),
        why: Message(
          "文字与表格不一致，读者无从判断哪个对；约数、全市口径、代办等情形只作提示。",
          "Readers cannot tell which is right; round numbers and other scopes are only noted."),
        example: Message("“共收到申请58件”，表三第一项总计为55。", "收到申请58件, but 一 is 55.")),
      Rule(
        .narrativeNone, .error, .warning, .info,
        what: Message(
          "文中写未收到或0件的，表三“一、本年新收”总计为0。",
          "Where sentences say that no request was received, 一 of table 3 is 0."),
        why: Message("多见于沿用上年文字。", "A sign of last year's text."),
        example: Message("“未收到政府信息公开申请”，表三第一项总计为3。", "未收到…申请, but 一 is 3.")),
      Rule(
        .narrativeCarriedIn, .error, .warning, .info,
        what: Message(
          "文中的上年结转数＝表三“二、上年结转”总计。", "The requests carried in are 二 of table 3."),
        why: Message("与勾稽关系有关。", "The balance of table 3 depends on it."),
        example: Message("“上年结转3件”，表三第二项总计为0。", "上年结转3件, but 二 is 0.")),
      Rule(
        .narrativeDone, .error, .warning, .info,
        what: Message(
          "文中的办结数＝表三三（七）总计；“答复”口径不一，只作提示。",
          "The requests settled are 三（七） of table 3; 答复 may be counted otherwise and is only noted."
        ),
        why: Message("与勾稽关系有关。", "The balance of table 3 depends on it."),
        example: Message("“办结56件”，表三（七）总计为59。", "办结56件, but 三（七） is 59.")),
      Rule(
        .narrativeCarriedOut, .error, .warning, .info,
        what: Message(
          "文中的结转下年度数＝表三“四、结转下年度继续办理”总计；表中没有数字时只提示文中的数。",
          "The requests carried over are 四 of table 3; where it has no number, the sentence's is noted."
        ),
        why: Message("下一年的“上年结转”要与它一致。", "Next year's 上年结转 has to agree with it."),
        example: Message("“结转下年度2件”，表三第四项总计为0。", "结转下年度2件, but 四 is 0.")),
      Rule(
        .narrativeOutcome, .warning, .info,
        what: Message(
          "文中予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数＝表三相应各行之和。",
          "The outcomes that sentences tell are those of table 3."),
        why: Message("两处口径应当一致。", "Both should be counted alike."),
        example: Message("“不予公开6件”，表三（三）各行之和为5。", "不予公开6件, but the rows of（三） are 5.")),
      Rule(
        .narrativeApplicant, .warning, .info,
        what: Message(
          "文中自然人、法人或其他组织的件数＝表三相应各列。",
          "The requests of natural persons and organizations are those of table 3's columns."),
        why: Message("两处口径应当一致。", "Both should be counted alike."),
        example: Message("“自然人申请51件”，表三自然人列为50。", "自然人申请51件, but the column says 50.")),
      Rule(
        .narrativeChannels, .warning, .info,
        what: Message(
          "文中网络、信函、当面、传真等途径的件数之和＝收到的件数。",
          "The requests that came in by each way add up to those received."),
        why: Message(
          "表中没有这些数，只能在文中核对；少于总数可能是没有列全，只作提示。",
          "The tables do not have them; less than the whole may be an incomplete list."),
        example: Message("“收到10件，其中网络8件、信函3件”。", "10 received, 8 online and 3 by letter.")),
      Rule(
        .narrativeParts, .warning, .info,
        what: Message(
          "“共N件，其中a件、b件”：各项之和不大于N；列全的，等于N。",
          "Parts behind 其中 are not more than the whole; all parts together are the whole."),
        why: Message("常见于改了总数没有改分项。", "The whole was changed and the parts were not."),
        example: Message("“收到10件，其中自然人8件、法人或其他组织3件”。", "10 received, 8 and 3 by applicant.")),
      Rule(
        .narrativePercentage, .info,
        what: Message(
          "文中的比例与旁边的数字相符，四舍五入或截位都算。",
          "Percentages are those of the numbers beside them, rounded or cut."),
        why: Message("比例常按旧数字计算。", "They are often computed from old numbers."),
        example: Message("“收到58件，予以公开30件，占60%”，应为51.7%。", "30 of 58 are 51.7%, not 60%.")),
      Rule(
        .narrativeGrowth, .info,
        what: Message(
          "同一句写明上年数的，增减幅度与两个数相符；没有写明的不核对。",
          "A growth is that of both years' numbers, where the sentence has both."),
        why: Message("增减幅度常沿用旧稿。", "Growths are often left over from a draft."),
        example: Message("“收到58件，较上年的50件增长20%”，应为16%。", "58 after 50 is 16% more, not 20%.")),
      Rule(
        .narrativeReviews, .error, .warning, .info,
        what: Message(
          "文中政府信息公开行政复议、行政诉讼的件数和结果＝表四；均获维持的，结果纠正为0。",
          "The reviews and suits that sentences tell are those of table 4; where all were upheld, none"
            + " was corrected."),
        why: Message(
          "没有写明因政府信息公开引起的，可能是全部行政复议案件，只作提示。",
          "Where it is not said that they are about requests, a difference is only noted."),
        example: Message("“行政复议5件，均获维持”，表四结果纠正为1。", "均获维持, but 1 was corrected.")),
      Rule(
        .narrativeDisclosure, .warning, .info,
        what: Message(
          "文中规章、规范性文件、行政许可、处罚、强制和收费的数字，换算单位后＝表二。",
          "Documents, decisions and fees of sentences are those of table 2, in the same unit."),
        why: Message("两处口径应当一致。", "Both should be counted alike."),
        example: Message("“制发规范性文件3件”，表二为2。", "制发规范性文件3件, but table 2 has 2.")),
      Rule(
        .narrativeUnit, .warning, .info,
        what: Message(
          "文中的数字与表格或各分项之和不是正好相差一万倍。",
          "No number is exactly ten thousand times what the table or its parts say, or a part of it."
        ),
        why: Message("“万”字多写、漏写，或元与万元混用。", "A 万 too much or too few, or 元 for 万元."),
        example: Message("“发布信息173769万条”，各项之和为173769条。", "173769万条, whose parts are 173769.")),
      Rule(
        .narrativeImplausible, .info,
        what: Message("独立用户访问量不大于网站总访问量。", "There are not more visitors than visits."),
        why: Message("两个数可能填反。", "They may have changed places."),
        example: Message("独立用户662853，总访问量112481。", "662853 visitors, 112481 visits.")),
    ])
}
