import Testing

@testable import Documents

@Suite("Telling the format by the bytes")
struct InputFormatTests {
  private func failure(_ bytes: [UInt8]) -> ReadingFailure? {
    do throws(ReadingFailure) {
      _ = try InputFormat.sniff(bytes)
      return nil
    } catch {
      return error
    }
  }

  /// An OLE2 compound file: a header, a sector of the allocation table, a directory sector.
  private func compoundFile(_ names: [String], nextDirectorySector: UInt32 = 0xFFFF_FFFE) -> [UInt8]
  {
    var bytes = [UInt8](repeating: 0, count: 3 * 512)
    func put(_ value: UInt32, at offset: Int, width: Int = 4) {
      for index in 0..<width { bytes[offset + index] = UInt8(value >> (8 * index) & 0xFF) }
    }
    bytes.replaceSubrange(0..<8, with: CompoundFile.signature)
    put(9, at: 30, width: 2)
    put(1, at: 48)
    put(0, at: 76)
    put(nextDirectorySector, at: 512 + 4)
    for (entry, name) in names.enumerated() {
      let units = Array(name.utf16)
      for (index, unit) in units.enumerated() {
        put(UInt32(unit), at: 1024 + 128 * entry + 2 * index, width: 2)
      }
      put(UInt32(2 * units.count + 2), at: 1024 + 128 * entry + 64, width: 2)
    }
    return bytes
  }

  @Test("A zip archive is a DOCX until its reader says otherwise")
  func zip() throws {
    #expect(try InputFormat.sniff(Array("PK\u{3}\u{4}rest".utf8)) == .docx)
    let behindJunk =
      [0, 1, 2, 3] + Array("junk PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0, count: 18)
    #expect(try InputFormat.sniff(behindJunk) == .docx)
  }

  @Test(
    "A tar archive is told before what lies in it, also a damaged one and one without a magic",
    arguments: [
      "PK\u{3}\u{4}rest PK\u{5}\u{6}" + String(repeating: "\0", count: 18), "%PDF-1.7", "<html>",
      "年度报告",
    ])
  func tar(content: String) throws {
    let archive = TarFile(("a.docx", "text"), ("b.docx", content))
    var damaged = archive.ended
    damaged[0] ^= 1
    let old = TarFile().adding("a.docx", content) { header in
      header.replaceSubrange(257..<265, with: [UInt8](repeating: 0, count: 8))
    }
    for bytes in [archive.ended, damaged, old.ended, TarFile(("<html>", content)).ended] {
      let failure = try #require(self.failure(bytes) as ReadingFailure?)
      #expect(failure.code == .unknownFormat)
      #expect(failure.message.contains("tar archive") && failure.message.contains("--input tar"))
    }
  }

  @Test(
    "A Word document as one XML file is a DOCX",
    arguments: [
      #"<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package/>"#,
      #"<?xml version="1.0"?>\#n<pkg:package xmlns:pkg="x"/>"#,
      "\u{FEFF}<pkg:package xmlns:pkg='x'/>",
    ])
  func flatPackage(text: String) throws {
    #expect(try InputFormat.sniff(Array(text.utf8)) == .docx)
  }

  @Test("The directory of a compound file tells what it holds")
  func compoundFiles() {
    #expect(failure(compoundFile(["Root Entry", "WordDocument"]))?.code == .legacyDoc)
    #expect(
      failure(compoundFile(["Root Entry", "EncryptionInfo", "EncryptedPackage"]))?.code
        == .encrypted)
    let workbook = failure(compoundFile(["Root Entry", "Workbook"]))
    #expect(workbook?.code == .unknownFormat)
    #expect(workbook?.message.contains("Excel") == true)
  }

  @Test("A directory that runs in a circle or out of the file ends")
  func compoundFileDamaged() {
    let circle = compoundFile(["Root Entry"], nextDirectorySector: 1)
    #expect(failure(circle)?.code == .unknownFormat)
    let outside = compoundFile(["WordDocument"], nextDirectorySector: 0x7FFF_FFFF)
    #expect(failure(outside)?.code == .legacyDoc)
    for length in stride(from: 8, through: outside.count, by: 37) {
      #expect(failure(Array(outside.prefix(length))) != nil)
    }
  }

  @Test("A PDF is told, also behind some junk")
  func pdf() {
    #expect(failure(Array("%PDF-1.7".utf8))?.code == .pdf)
    #expect(failure(Array("junk\r\n\r\n%PDF-1.4".utf8))?.code == .pdf)
  }

  @Test(
    "What girconv does not read is named",
    arguments: [
      (Array("{\\rtf1\\ansi".utf8), "RTF"),
      (Array("<?xml version=\"1.0\"?><book/>".utf8), "XML"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"),
      (Array("GIF89a".utf8), "GIF"),
      (Array("II*\u{0}".utf8), "TIFF"),
      (Array("RIFF\u{1}\u{1}\u{1}\u{1}WEBP".utf8), "WebP"),
      (Array("BM\u{1}\u{1}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}".utf8), "BMP"),
      ([0x1F, 0x8B, 0x08], "gzip"),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
      (Array("Rar!\u{1A}\u{7}".utf8), "RAR"),
      (Array("BZh91AY&SY".utf8), "bzip2"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"),
      ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"),
      ([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00, 0x00, 0x00], "binary"),
    ] as [([UInt8], String)])
  func others(bytes: [UInt8], name: String) throws {
    let failure = try #require(self.failure(bytes) as ReadingFailure?)
    #expect(failure.code == .unknownFormat)
    #expect(failure.message.contains(name))
  }

  @Test(
    "A web page and a web archive are pages, whatever stands before them",
    arguments: [
      "\r\n<!DOCTYPE html><html>", "<HTML xmlns:v=\"\">", "\u{FEFF}<html>", "<!-- saved --> <html>",
      "<?xml version=\"1.0\"?><!DOCTYPE html><html>", "<table><tr>", "<TITLE>年报</TITLE>",
      "MIME-Version: 1.0\r\nContent-Type: multipart/related",
      "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;",
    ])
  func pages(text: String) throws {
    #expect(try InputFormat.sniff(Array(text.utf8)) == .html)
    #expect(
      try InputFormat.sniff(
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == .html)
  }

  @Test("An empty file is no text")
  func empty() {
    #expect(failure([])?.code == .emptyFile)
  }

  @Test("Text is text, in any encoding")
  func text() throws {
    #expect(try InputFormat.sniff(Array("年度报告".utf8)) == .text)
    let magic = String(repeating: "x", count: 257) + "ustar  " + String(repeating: "x", count: 300)
    #expect(try InputFormat.sniff(Array(magic.utf8)) == .text)
    #expect(try InputFormat.sniff([0xC4, 0xEA, 0xB6, 0xC8]) == .text)
    #expect(try InputFormat.sniff([0xFF, 0xFE, 0x74, 0x5E]) == .text)
    #expect(
      try InputFormat.sniff("年2021".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == .text)
  }
}
