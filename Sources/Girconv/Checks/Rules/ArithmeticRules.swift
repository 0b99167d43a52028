/// Rules about the numbers of the tables and their sums.
extension RuleGroup {
  /// What leaves a number out.
  private static let withoutNumber: [Check] = [
    .blankCell, .notApplicable, .notANumber, .cellMissing, .rowMissing, .columnMissing,
    .rowUnplaced,
  ]

  static let arithmetic = RuleGroup(
    name: Message("数字与勾稽关系", "Numbers and sums"),
    rules: [
      Rule(
        .requestsBalance, .error, .info,
        what: Message(
          "表三每一列：一、本年新收＋二、上年结转＝三（七）总计＋四、结转下年度。",
          "Table 3, each column: 一 new + 二 carried in = 三（七） total + 四 carried over."),
        why: Message(
          "这是表三表头写明的勾稽关系：收到的申请不是办结，就是结转。缺数不能核对时为提示。",
          "The head of table 3 states it: a request that came in is settled or carried over. What a missing number keeps from being assessed is a note."
        ),
        example: Message(
          "“自然人”列新收53、上年结转0，总计50、结转下年度2，相差1。",
          "自然人: 53 new, 0 carried in, but 50 settled and 2 carried over: 1 is lost.")),
      Rule(
        .requestsZero, .error,
        what: Message(
          "表三某列一、二两项均为0而有办理结果，或有申请而三（七）、四两项均为0。",
          "Table 3: outcomes in a column without requests, or requests without outcomes."),
        why: Message(
          "勾稽关系一边为0，多半是漏填一行或填错列；此时代替T3-IDENT。",
          "One side of T3-IDENT is 0: most often a row was left out or put into another column;"
            + " said in place of T3-IDENT."),
        example: Message("“商业企业”列没有申请，却有1件予以公开。", "商业企业: no request, but 1 granted.")),
      Rule(
        .requestsOutcomes, .error, .info,
        what: Message(
          "表三每一列：第三项各种办理结果之和＝（七）总计。", "Table 3, each column: the outcomes of 三 add up to （七）."),
        why: Message(
          "每件申请只按一种结果统计。缺数不能核对时为提示。",
          "Each request is counted with one outcome. What cannot be assessed is a note."),
        example: Message(
          "予以公开30、部分公开5、其余为0，总计却是36。", "30 granted, 5 in part, the rest 0, but a total of 36.")),
      Rule(
        .requestsApplicants, .error, .info,
        what: Message(
          "表三每一行：自然人与五类法人或其他组织之和＝总计。",
          "Table 3, each row: natural persons and the five kinds of organizations add up to 总计."),
        why: Message(
          "每件申请只有一类申请人。缺数不能核对时为提示。",
          "Each request has one kind of applicant. What cannot be assessed is a note."),
        example: Message("“（一）予以公开”行各列之和为12，总计印的是13。", "（一）: the columns give 12, the total is 13.")
      ),
      Rule(
        .requestsSubtotal, .error, .info,
        what: Message(
          "印在表三类别行（三、（三）不予公开等）的数＝其下各项之和。",
          "A number printed in a group's own row of table 3 is the sum of the rows below it."),
        why: Message(
          "表样不要求填类别行；填了就应与明细一致。缺数不能核对时为提示。",
          "The form leaves these rows empty; who fills them must fill them right. What cannot be assessed is a note."
        ),
        example: Message("“（三）不予公开”行印4，其下八项之和为3。", "（三） says 4, its eight rows add up to 3.")),
      Rule(
        .reviewResults, .error, .info,
        what: Message(
          "表四每一部分：维持＋纠正＋其他＋尚未审结＝总计。",
          "Table 4, each block: upheld + corrected + other + pending = total."),
        why: Message(
          "每件案件只有一种结果。缺数不能核对时为提示。", "Each case has one result. What cannot be assessed is a note."),
        example: Message("行政复议维持10、纠正1，总计印0。", "10 reviews upheld, 1 corrected, a total of 0.")),
      Rule(
        .reviewPlausible, .info,
        what: Message(
          "表四的行政复议与未经复议直接起诉之和，不应多于表三办理和结转的申请。",
          "Reviews and direct suits of table 4 should not be more than the requests of table 3."),
        why: Message(
          "复议和诉讼由申请引起；跨年度的案件可能例外。",
          "They come from requests; cases that run over years may be an exception."),
        example: Message("全年办理3件申请，行政复议却有40件。", "3 requests handled, but 40 reviews.")),
      Rule(
        .documentsInForce, .warning, .info,
        what: Message(
          "表二规章、行政规范性文件：本年制发件数≤现行有效件数＋本年废止件数。",
          "Table 2, regulations and normative documents: issued ≤ in force + repealed."),
        why: Message(
          "本年制发的文件年末或者有效，或者已经废止。缺数不能核对时为提示。",
          "What was issued this year is in force at its end, or was repealed. What cannot be assessed is a note."
        ),
        example: Message("本年制发25件，废止0件，现行有效只有5件。", "25 issued, none repealed, but only 5 in force.")
      ),
      Rule(
        .documentsDisclosed, .warning, .info,
        what: Message(
          "2019年版表二：本年新公开数量≤对外公开总数量。", "Table 2 of 2019: newly disclosed ≤ all disclosed."),
        why: Message(
          "新公开的是公开总数的一部分。缺数不能核对时为提示。",
          "The new ones are part of all. What cannot be assessed is a note."),
        example: Message("本年新公开20，对外公开总数12。", "20 newly disclosed of 12 in all.")),
      Rule(
        .itemsLeft, .info,
        what: Message(
          "2019年版表二：上一年项目数量＋本年增/减≥0；处理决定数量不应在每一行都等于两者之和。",
          "Table 2 of 2019: last year's items + change ≥ 0, and the decisions are not that sum in every row."
        ),
        why: Message(
          "项目数量与处理决定数量是两回事，相等多半是填错了列。",
          "Items and decisions are different things; where they agree, a column was misread."),
        example: Message(
          "各行处理决定数量都等于上一年项目数量加增减。", "In every row the decisions equal items plus change.")),
      Rule(
        .disclosureNumber, .error,
        what: Message(
          "表二的件数应是不小于0的整数，金额不应小于0（本年增/减除外）。",
          "Counts of table 2 should be whole numbers ≥ 0, amounts ≥ 0 (but for 本年增/减)."),
        why: Message(
          "件数没有小数，也没有负数。", "There are no fractions and no negative numbers of documents."),
        example: Message("行政许可本年处理决定数量印-12。", "行政许可 has -12 decisions.")),
      Rule(
        .requestsNumber, .error,
        what: Message("表三的每个数应是不小于0的整数。", "Every number of table 3 should be a whole number ≥ 0."),
        why: Message("申请按件计。", "Requests are counted by the piece."),
        example: Message("“总计”印1.5。", "总计 is 1.5.")),
      Rule(
        .reviewNumber, .error,
        what: Message("表四的每个数应是不小于0的整数。", "Every number of table 4 should be a whole number ≥ 0."),
        why: Message("案件按件计。", "Cases are counted by the piece."),
        example: Message("“结果维持”印-1。", "结果维持 is -1.")),
      Rule(
        .amountUnit, .warning,
        what: Message(
          "表二收费金额应以万元为单位：小数多于4位，或不是一级政府而金额是10万以上的整数，像是按元填的。",
          "Amounts of table 2 should be in 万元: one with more than 4 decimals, or a whole one of 100 000 and more of a body that is no government, looks like 元."
        ),
        why: Message(
          "按元填报会大一万倍；换算由编制机关决定，不代为换算。",
          "In 元 it is ten thousand times too large; it is for the body to say, nothing is converted."
        ),
        example: Message("区某局本年收费金额印251000。", "A district bureau reports 251000.")),
      Rule(
        .procurementUnit, .warning,
        what: Message(
          "2019年版表二政府集中采购的采购总金额应写明单位。",
          "Table 2 of 2019: the amount of procurement should name its unit."
        ),
        why: Message("表样没有规定单位，元与万元无从判断。", "The form names none, and 元 or 万元 cannot be told."),
        example: Message("采购总金额印2510.6，没有单位。", "An amount of 2510.6 without a unit.")),
      Rule(
        .regulationPower, .warning,
        what: Message(
          "没有规章制定权的机关，规章各数应为0。", "A body that cannot make regulations should have none."),
        why: Message(
          "规章只能由国务院部门、省级政府、设区的市和自治州政府制定；多半是把规范性文件填成了规章。",
          "Only departments of the State Council, provinces, cities with districts and autonomous prefectures make them; most often normative documents were meant."
        ),
        example: Message("某区财政局规章本年废止件数印1。", "A district's bureau reports 1 regulation repealed.")),
      Rule(
        .requestsImplied, .warning, .info,
        what: Message(
          "表三某个数没有填，而等式中只缺它：给出推算值。",
          "Table 3: a number is not there, and an equation lacks only it: what it would be."),
        why: Message(
          "空白不等于0；推算值只供核对，不填入数据。推算为负或两式不一致时为警告。",
          "A blank is not 0; the value is for checking and never filled in. Negative or contradicting values are a warning."
        ),
        example: Message(
          "“四、结转下年度”行缺“总计”，按勾稽关系推算为15。", "四 lacks its total; by T3-IDENT it would be 15."),
        explains: withoutNumber),
      Rule(
        .reviewImplied, .warning, .info,
        what: Message(
          "表四某个数没有填，而等式中只缺它：给出推算值。",
          "Table 4: a number is not there, and an equation lacks only it: what it would be."),
        why: Message("同T3-MISSING。", "As T3-MISSING."),
        example: Message("行政复议缺“总计”，按各项之和推算为11。", "The reviews lack their total; it would be 11."),
        explains: withoutNumber),
      Rule(
        .requestsShift, .warning,
        what: Message(
          "表三一行各数左移或右移一列（移出的数由其余推得），或把分在两格的数字合起来，等式就成立。",
          "Table 3: moved by one column, what dropped out following from the rest, or with a number in two cells put together, a row's equations hold."
        ),
        why: Message("说明错在哪里，便于改正。", "It tells what went wrong."),
        example: Message(
          "12 0 0 0 0 12 0 右移一列是 0 12 0 0 0 0 12。", "12 0 0 0 0 12 0 moved is 0 12 0 0 0 0 12."),
        explains: [.requestsApplicants, .requestsBalance, .requestsOutcomes, .requestsZero]),
      Rule(
        .requestsCopy, .warning,
        what: Message(
          "勾稽关系不成立，而（七）总计各列与一、本年新收相同，或四与二相同：像是抄错了行。",
          "T3-IDENT is broken, and the total is the same as the new requests, or 四 as 二, in all columns: like a copy of the wrong row."
        ),
        why: Message("说明错在哪里，便于改正。", "It tells what went wrong."),
        example: Message(
          "上年结转3件，总计却照抄本年新收。", "3 were carried in, but the total repeats the new ones."),
        explains: [.requestsBalance, .requestsOutcomes, .requestsApplicants, .requestsZero]),
      Rule(
        .requestsCancel, .warning,
        what: Message(
          "表三几处差额有正有负、正好抵消，合计仍然成立。",
          "Table 3: differences cancel each other, so that the total holds."),
        why: Message(
          "合计看不出来的错误，往往是一件申请计错了列或行。",
          "The total does not show it: often one request was counted in the wrong place."),
        example: Message("“自然人”列少1，“其他”列多1，总计列成立。", "自然人 lacks 1, 其他 has 1 too many, 总计 holds."),
        explains: [.requestsBalance, .requestsOutcomes, .requestsApplicants, .requestsZero]),
      Rule(
        .requestsCell, .info,
        what: Message(
          "表三不成立的等式同含一个数，改动它，各式同时成立。",
          "Table 3: one number, if it were another, would make all broken equations with it hold."),
        why: Message(
          "指出最可能有误的一格；是否改动由编制机关决定。",
          "It points at the likeliest cell; whether to change it is the body's to say."),
        example: Message(
          "“（一）予以公开”行“自然人”列若为21，一行一列都成立。", "With 21 in one cell, its row and its column hold."),
        explains: [.requestsBalance, .requestsOutcomes, .requestsApplicants, .requestsZero]),
      Rule(
        .requestsAllZero, .info,
        what: Message("表三各数全部为0。", "All numbers of table 3 are 0."),
        why: Message("全为0的表通过所有等式，不说明已经填写。", "Such a table passes every sum, filled in or not."),
        example: Message("175个数都是0。", "175 times 0.")),
    ])
}
