import Testing

@testable import Documents

@Suite("Tables in plain text")
struct PlainTextTableTests {
  @Test("A tab begins a cell, a blank line ends a row, a second one the table")
  func cellPerLine() throws {
    let document = try readText("前\n\t甲\n\t乙\n\n\t\n\t1\n\n\n后\n")
    #expect(document.dump == ["1: 前", "sequence 2x2", "甲|乙", "|1", "9: 后"])
    #expect(document.tables[0].cells.map(\.line) == [2, 3, 5, 6])
  }

  @Test("Lines without a tab are further paragraphs of the cell above")
  func paragraphsOfCell() throws {
    let document = try readText("\t三、本\n年度办\n理结果\n\t0\n\n")
    #expect(document.dump == ["sequence 1x2", "三、本⏎年度办⏎理结果|0"])
    let lines = document.tables[0].cells[0].blocks.map { block -> Int? in
      if case .paragraph(let paragraph) = block { paragraph.line } else { nil }
    }
    #expect(lines == [1, 2, 3])
  }

  @Test("A blank line within a row of figures does not cut it, and is noticed")
  func rowJoined() throws {
    let full = "\t三\n\t1\n\t2\n\t3\n\t4\n\t5\n\n"
    let document = try readText(full + "\t一\n\t1\n\n\t2\n\t3\n\t4\n\t5\n\n" + full)
    #expect(document.dump.dropFirst() == ["三|1|2|3|4|5", "一|1|2|3|4|5", "三|1|2|3|4|5"])
    #expect(document.noticed == ["row-joined@11"])
    #expect(document.observations.first?.row == 1)
  }

  @Test("A row of figures alone is not joined to the heads above it")
  func rowNotJoined() throws {
    let document = try readText("\t甲\n\t乙\n\t丙\n\n\t1\n\t2\n\t3\n\n\t4\n\t5\n\t6\n\n\n")
    #expect(document.dump == ["sequence 3x3", "甲|乙|丙", "1|2|3", "4|5|6"])
    #expect(document.noticed.isEmpty)
  }

  @Test("An empty paragraph within a label does not end its row")
  func labelJoined() throws {
    let document = try readText("\t三、本年\n\n度办理结果\n\t（一）予以公开\n\t0\n\n\n")
    #expect(document.dump == ["sequence 1x3", "三、本年⏎度办理结果|（一）予以公开|0"])
    #expect(document.noticed == ["row-joined@3"])
  }

  @Test("A cell may hold a tab of its own")
  func tabWithinCell() throws {
    let document = try readText("\t甲\n\t乙\n\n\t一、\t本年新收\n\t1\n\n\n")
    #expect(document.dump == ["sequence 2x2", "甲|乙", "一、\t本年新收|1"])
  }

  @Test("A wide row that goes on after two blank lines is the same table's")
  func cellPerLinePieces() throws {
    let row = "\t一\n\t1\n\t2\n\t3\n\t4\n\t5\n"
    let document = try readText(row + "\n\n" + row)
    #expect(document.dump == ["sequence 2x6", "一|1|2|3|4|5", "一|1|2|3|4|5"])
    #expect(document.tables[0].fragments.map(\.firstRow) == [0, 1])
    #expect(document.noticed == ["table-split@9"])
  }

  @Test("Two tables with only blank lines between them stay two")
  func tablesBesideEachOther() throws {
    let document = try readText("\t甲\n\t1\n\n\n\t乙\n\t2\n\n\n")
    #expect(document.dump == ["sequence 1x2", "甲|1", "sequence 1x2", "乙|2"])
    #expect(document.tables.map(\.followsTable) == [false, true])
  }

  @Test("Paragraphs that begin with a tab are no table")
  func indentedParagraphs() throws {
    let document = try readText("\t一、总体情况\n\t收到58件。\n\t办结43件。\n")
    #expect(document.dump == ["1: 一、总体情况", "2: 收到58件。", "3: 办结43件。"])
  }

  @Test("Tabs part the cells of a row, and empty ones are kept")
  func tabbed() throws {
    let document = try readText("标题\n甲\t\t乙\t\n\t\t1\t2\n尾\n")
    #expect(document.dump == ["1: 标题", "padded 2x4", "甲||乙|", "||1|2", "4: 尾"])
  }

  @Test("A row of two columns may begin with an empty cell")
  func tabbedRowOfTwo() throws {
    let document = try readText("规章\t0\n\t1\n许可\t2\n")
    #expect(document.dump == ["padded 3x2", "规章|0", "|1", "许可|2"])
  }

  @Test("Pieces that only blank lines part are one table that knows its pieces")
  func pieces() throws {
    let document = try readText("甲\t乙\t丙\n1\t2\t3\n\n\n4\t5\n")
    #expect(document.dump == ["padded 3x3", "甲|乙|丙", "1|2|3", "4|5"])
    #expect(
      document.tables[0].fragments == [
        Table.Fragment(firstRow: 0, columnCount: 3), Table.Fragment(firstRow: 2, columnCount: 2),
      ])
    #expect(document.noticed == ["table-split@5"])
    #expect(document.observations.first?.row == 2)
  }

  @Test(
    "A page number between two pieces follows the table",
    arguments: ["- 3 -", "3", "第 3 页", "—3—", "第3页 共9页", "Page 3 of 9"])
  func pageNumber(number: String) throws {
    let document = try readText("甲\t1\n\n\(number)\n\n乙\t2\n")
    #expect(document.dump == ["padded 2x2", "甲|1", "乙|2", "3: \(number)"])
    #expect(document.noticed == ["table-split@5 \(number)"])
  }

  @Test("A sentence between two tables parts them")
  func sentenceBetweenTables() throws {
    let document = try readText("甲\t1\n乙\t2\n说明\n丙\t3\n丁\t4\n")
    #expect(document.tables.count == 2)
    #expect(document.tables.map(\.followsTable) == [false, false])
  }

  @Test("Bars part the cells of a row; a last one only closes it")
  func barred() throws {
    let document = try readText("第一项 |\n规章 | 0 | | 3 |\n许可 | 58 |\n\n后")
    #expect(document.dump == ["sequence 3x4", "第一项", "规章|0||3", "许可|58", "5: 后"])
  }

  @Test("A Markdown table loses its rule and its outer bars")
  func markdownTable() throws {
    let document = try readText("| 甲 | 乙 |\n|---|:-:|\n| **1** | a\\|b |\n")
    #expect(document.dump == ["padded 2x2", "甲|乙", "1|a|b"])
    #expect(document.noticed == ["converter-artefact@2 |---|:-:|", "converter-artefact@3 **"])
    #expect(document.tables[0].cells.map(\.line) == [1, 1, 3, 3])
  }

  @Test("A rule without heads above it stays as text")
  func ruleAlone() throws {
    #expect(try readText("|---|---|").dump == ["sequence 1x2", "---|---"])
  }

  @Test("The three shapes may stand in one file")
  func mixed() throws {
    let document = try readText("\t甲\n\t1\n\n\n一\n乙\t2\t3\n二\n丙 | 4 |\n丁 | 5 |\n")
    #expect(
      document.dump == [
        "sequence 1x2", "甲|1", "5: 一", "padded 1x3", "乙|2|3", "7: 二", "sequence 2x2", "丙|4",
        "丁|5",
      ])
  }

  @Test("A tab or a bar in a sentence makes no table")
  func sentencesWithDelimiters() throws {
    let lines = ["（一）\t收到58件。", "联系电话：\t0539-1234567", "网站|首页"]
    let document = try readText(lines.joined(separator: "\n\n"))
    #expect(document.tables.isEmpty)
    #expect(document.dump == zip([1, 3, 5], lines).map { "\($0): \($1)" })
  }

  @Test("A table beyond a limit is refused by the limit's name")
  func limits() {
    var limits = ReadingLimits()
    limits.tableColumns = 8
    limits.tableRows = 4
    limits.gridPositions = 20
    let texts = [
      (String(repeating: "\t", count: 9), "--max-columns"),
      (String(repeating: "\t\n", count: 9), "--max-columns"),
      (String(repeating: "a\tb\tc\n", count: 5), "--max-rows"),
      (String(repeating: "a\tb\tc\td\te\tf\tg\n", count: 4), "--max-cells"),
    ]
    for (text, name) in texts {
      #expect(throws: ReadingFailure.self) {
        try PlainTextReader.read(Array(text.utf8), limits: limits)
      }
      do throws(ReadingFailure) {
        _ = try PlainTextReader.read(Array(text.utf8), limits: limits)
      } catch {
        #expect(error.code == .limitExceeded)
        #expect(error.message.contains(name))
      }
    }
  }
}
