import Documents
import Testing

@testable import Girconv

@Suite("Figures as TSV")
struct FigureTSVTests {
  private func lines(_ conversion: Conversion, _ cells: TextCells = .exact) -> [[String]] {
    var options = WritingOptions()
    options.cells = cells
    return text(OutputFormat.tsv.write([conversion], options: options))
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test("One header, then one line for each figure, with all fields")
  func tidy() {
    let lines = lines(SampleConversion.make())
    #expect(lines.map(\.count) == [15, 15, 15, 15])
    #expect(lines[0].joined(separator: " ").hasPrefix("path title agency year form table row"))
    #expect(
      lines[1] == [
        "in/甲.docx", "甲局2021年政府信息公开工作年度报告", "甲局", "2021", "2021", "requests",
        "result.total", "行", "natural_person", "列", "12", "件", "number", "12",
        "table=0,row=1,column=0",
      ])
    #expect(lines[2][10] == "0.0")
    #expect(lines[3][10] == "")
  }

  @Test("Many documents have one header")
  func oneHeader() {
    let conversion = SampleConversion.make()
    let written = text(OutputFormat.tsv.write([conversion, conversion]))
    #expect(written.split(separator: "\n").count { $0.hasPrefix("path\t") } == 1)
    #expect(written.split(separator: "\n").count == 7)
  }

  @Test(
    "A tab and every kind of line break becomes one space",
    arguments: ["\t", "\n", "\r", "\r\n", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}"])
  func breaks(separator: String) {
    let conversion = SampleConversion.make { $0.report.figures[0].raw = "1\(separator)2" }
    #expect(lines(conversion)[1][13] == "1 2")
  }

  @Test(
    "What a spreadsheet would run is marked on demand, raw texts too, but never a number",
    arguments: ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
  func formulas(sign: String) {
    let conversion = SampleConversion.make { conversion in
      // A sign with a combining mark is still a sign to a spreadsheet.
      conversion.report.title = sign + "\u{301}A1"
      conversion.report.figures[0].raw = sign + "8"
      conversion.report.figures[0].value = DecimalNumber(coefficient: -8)
    }
    let safe = lines(conversion, .spreadsheetSafe)[1]
    #expect(safe[1].unicodeScalars.elementsEqual(("'" + sign + "\u{301}A1").unicodeScalars))
    #expect(safe[13] == "'" + sign + "8")
    #expect(safe[10] == "-8")
    #expect(lines(conversion)[1][13] == sign + "8")
  }

  @Test("A tab or a line break at the start is marked too, though it becomes a space")
  func leadingBreaks() {
    for sign in ["\t", "\r", "\n"] {
      let conversion = SampleConversion.make { $0.report.figures[0].raw = sign + "=1" }
      #expect(lines(conversion, .spreadsheetSafe)[1][13] == "' =1")
    }
  }

  @Test("A failure leaves no line")
  func failures() {
    let failure = InputFailure(source: Source(path: "a"), code: "pdf", message: "")
    #expect(OutputFormat.tsv.write(.failed(failure)).isEmpty)
  }
}
