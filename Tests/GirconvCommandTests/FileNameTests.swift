import Girconv
import Testing

@testable import GirconvCommand

@Suite("File names")
struct FileNameTests {
  @Test(
    "Any bytes come back from the string in which they travel",
    arguments: [
      Array("年报.docx".utf8), [0x78, 0xFF, 0xE6, 0x2E], Array("\u{10FF80}\u{10FFFF}".utf8),
      [0xED, 0xA0, 0x80], [0xF4, 0x8F, 0xBF], Array("e\u{301}\u{FFFD}".utf8), [],
    ] as [[UInt8]])
  func roundTrip(bytes: [UInt8]) {
    #expect(FileName(argument: FileName.argument(for: bytes)).bytes == bytes)
  }

  @Test("Every byte alone comes back")
  func everyByte() {
    for byte in UInt8.min...UInt8.max {
      #expect(FileName(argument: FileName.argument(for: [byte, 0x41])).bytes == [byte, 0x41])
    }
  }

  @Test("UTF-8 travels as itself")
  func plain() {
    #expect(FileName.argument(for: Array("年报.docx".utf8)) == "年报.docx")
  }

  @Test(
    "The parts of a path",
    arguments: [
      ("a/b.docx", "b.docx", "docx", "a", "b.json"), ("b", "b", "", ".", "b.json"),
      ("/b.tar.gz", "b.tar.gz", "gz", "/", "b.tar.json"),
      ("a/.hidden", ".hidden", "", "a", ".hidden.json"),
    ])
  func parts(path: String, last: String, fileExtension: String, folder: String, renamed: String) {
    let name = FileName(path)
    #expect(name.lastComponent.text == last)
    #expect(name.fileExtension == fileExtension)
    #expect(name.folder.text == folder)
    #expect(name.lastComponent(withExtension: "json").text == renamed)
  }

  @Test("Names that a disk may take for one fold to one")
  func folding() {
    #expect(FileName("A.json").folded == FileName("a.json").folded)
    #expect(FileName("e\u{301}").folded == FileName("É").folded)
    #expect(FileName("a").folded != FileName("b").folded)
    #expect(FileName(bytes: [0xFF]).folded != FileName(bytes: [0xFE]).folded)
  }
}

@Suite("Text on a terminal")
struct VisibleTextTests {
  @Test(
    "What commands, turns or hides is shown as its number",
    arguments: [
      0x1B, 0x07, 0x7F, 0x85, 0x9B, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E,
      0x2066, 0x2069, 0xFEFF,
    ] as [UInt32])
  func hidden(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let text = "甲\(scalar)乙"
    let shown = "甲\\u{\(String(value, radix: 16, uppercase: true))}乙"
    #expect(text.visible == shown)
    #expect(FileName(text).printed == shown)
    #expect(TerminalText.visible(Array(text.utf8)) == Array(shown.utf8))
  }

  @Test("Lines and tabs stay on a terminal; a carriage return alone does not")
  func lines() {
    let shown = TerminalText.visible(Array("a\tb\r\nc\rd\n\r".utf8))
    #expect(String(decoding: shown, as: UTF8.self) == "a\tb\r\nc\\u{D}d\n\\u{D}")
  }
}
