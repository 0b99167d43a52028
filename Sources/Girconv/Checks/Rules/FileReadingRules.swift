/// Rules about the file that a report is read from.
extension RuleGroup {
  static let fileReading = RuleGroup(
    name: Message("读取文件", "Reading the file"),
    rules: [
      Rule(
        .archiveInconsistent, .warning,
        what: Message(
          "DOCX压缩包的文件头应与目录一致。", "The headers of a DOCX archive should agree with its directory."),
        why: Message(
          "不一致的文件可能损坏或被改过；按目录读取。",
          "A file that disagrees may be damaged; its directory is believed."),
        example: Message("文件头写的长度与目录不同。", "A header gives another length than the directory.")),
      Rule(
        .archiveExtraData, .warning,
        what: Message(
          "DOCX压缩包前后不应有多余的数据。", "Nothing should stand before or behind a DOCX archive."),
        why: Message(
          "多余的数据没有读取，文件可能拼接过。", "Such data are not read; files may have been put together."),
        example: Message("压缩包后面还有一段数据。", "There are bytes behind the archive.")),
      Rule(
        .partMissing, .warning,
        what: Message("文件包中引用的部件都应在包中。", "All parts that a package refers to should be there."),
        why: Message(
          "缺少的部件里可能有正文、注释或编号。", "It may have held text, notes or numbers of paragraphs."),
        example: Message("引用了footnotes.xml，包中却没有。", "footnotes.xml is named, but not there.")),
      Rule(
        .encodingMisnamed, .info,
        what: Message("网页应写明实际使用的编码。", "A page should name the encoding that it is in."),
        why: Message(
          "写错时按实际的编码读取，别的软件可能显示乱码。", "It is read by the one it is in; other programs may garble it."
        ),
        example: Message("网页写明GB2312，实际是UTF-8。", "A page names GB2312, but is in UTF-8.")),
      Rule(
        .bytesReplaced, .warning,
        what: Message("文本文件的字节都应属于所用的编码。", "All bytes of a text file should be of its encoding."),
        why: Message("不能识别的字节用替代字符表示，文字或数字可能有缺。", "Replaced bytes may have been text or digits."),
        example: Message(
          "UTF-8文件中夹有个别GB 18030的字。", "Some characters of GB 18030 in a file of UTF-8.")),
      Rule(
        .observationsLeftOut, .warning,
        what: Message(
          "读取时注意到的问题逐一列出。", "All that was noticed in reading is listed."),
        why: Message(
          "问题过多时只列出前一万处，其余只计数。",
          "Beyond ten thousand they are only counted; nobody would read on."),
        example: Message("两万段隐藏文字。", "Twenty thousand pieces of hidden text.")),
      Rule(
        .trackedChanges, .info,
        what: Message("文中不应有未处理的修订记录。", "The document should have no tracked changes."),
        why: Message(
          "按全部接受后的样子读取；公布前应接受或拒绝。", "It is read as if all were accepted, which may not be meant."),
        example: Message(
          "总计由36改为35，修订尚未接受。", "A total was changed from 36 to 35, not yet accepted.")),
      Rule(
        .hiddenText, .info,
        what: Message("文中不应有隐藏文字。", "The document should have no hidden text."),
        why: Message("隐藏文字不显示，也不计入。", "What is not shown is not read."),
        example: Message("模板里的填表说明设成了隐藏。", "The instructions of a template are hidden.")),
      Rule(
        .coveredText, .info,
        what: Message("合并的单元格下不应有遮住的文字。", "No text should be covered by a merge of cells."),
        why: Message("被遮住的文字不显示，也不计入。", "What is not shown is not read."),
        example: Message("合并前填的数还留在被遮住的格里。", "A number is left in a covered cell.")),
      Rule(
        .elementUnknown, .warning,
        what: Message("文中不应有不能识别、可能含文字的内容。", "All content that may hold text should be known."),
        why: Message("这部分没有读取，请对照原文。", "It was not read; please compare with the document."),
        example: Message("复选框控件。", "A check box control.")),
      Rule(
        .contentElsewhere, .warning,
        what: Message("内容都应在本文件中。", "All content should be in the file itself."),
        why: Message(
          "嵌入的工作表、图表和引用的文件没有读取。", "Embedded sheets, charts and other files are not read."),
        example: Message("表三是嵌入的电子表格。", "Table 3 is an embedded spreadsheet.")),
      Rule(
        .picture, .info,
        what: Message("报告的内容不应放在图片里。", "What is reported should not be in pictures."),
        why: Message("图片中的文字和表格不能读取。", "Text and tables in pictures are not read."),
        example: Message("封面印有徽标。", "The cover has a logo.")),
      Rule(
        .numberFormatUnknown, .warning,
        what: Message("自动编号的格式应可以识别。", "The formats of automatic numbers should be known."),
        why: Message("不能识别时，标题的序号可能不对。", "Otherwise the numbers of headings may be wrong."),
        example: Message("使用了少见的编号格式。", "A rare format of numbers is used.")),
      Rule(
        .fieldUnfinished, .info,
        what: Message("文中的域都应有头有尾。", "All fields of the document should be complete."),
        why: Message(
          "不完整的域可能把代码当作正文，或漏掉文字。", "Of others, codes may be read as text or text be lost."),
        example: Message("目录的域没有结束。", "The field of a table of contents does not end.")),
      Rule(
        .converterArtefact, .info,
        what: Message("文中不应有转换程序留下的标记。", "There should be no marks that converters leave."),
        why: Message("标记不是报告的文字，已经去掉。", "They are no text of the report and were taken out."),
        example: Message("“[bookmark: _GoBack]”。", "[bookmark: _GoBack].")),
    ])
}
