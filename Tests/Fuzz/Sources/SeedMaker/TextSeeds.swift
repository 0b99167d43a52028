/// Small texts, one feature each.
enum TextSeeds {
  static let all = [
    "某市2021年政府信息公开工作年度报告\n\n一、总体情况\n\n全年公开信息\n12件。\n",
    "\t信息内容\n\t本年制发件数\n\n\t规章\n\t0\n\n\t规范性\n\n文件\n\t22（其中修订1件）\n\n\n",
    "信息内容\t本年制发件数\n规章\t0\n- 3 -\n规范性文件\t22\n",
    "| 信息内容 | 件数 |\n|---|---|\n| 规章 | 0 |\n| 一 \\| 二 | 1 |\n",
    "规章 | 0 | 1 |\n规范性文件 | 22 | 3 |\n",
    "**一是**加强领导。__二是__<http://www.example.cn/>\n# 标题\n[image: a.png][bookmark: _GoBack]\n",
    "年度\t数量\r\n1\t2\r\n\r\n\u{C}3\t4\r\n", "\u{FEFF}第一章\u{3000}总则\n\u{A0}\n１２３\n",
    "第 3 页 共 12 页\nPage 3 of 12\n3/12\n",
    "全年公开各类信息，机构设置，政策文件，相关解读，财务预算，日常工作，三定方案\n\n会议纪要，以及其他需要公开的事项。\n",
  ]
}
