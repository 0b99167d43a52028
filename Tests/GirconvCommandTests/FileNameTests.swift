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
