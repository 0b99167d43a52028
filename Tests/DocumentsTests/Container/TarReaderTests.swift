import Testing

@testable import Documents

@Suite("Tar archives")
struct TarReaderTests {
  /// What comes of an archive that is fed in pieces of so many bytes.
  private func read(
    _ bytes: [UInt8], pieces: Int = 1000, mostBytes: Int = 4096
  ) -> (files: [TarReader.File], fault: TarFault?) {
    var reader = TarReader(mostBytes: mostBytes)
    var files: [TarReader.File] = []
    var rest = bytes[...]
    while true {
      do throws(TarFault) {
        switch try reader.next() {
        case .file(let file): files.append(file)
        case .ended: return (files, nil)
        case .needsBytes:
          if rest.isEmpty { reader.finish() }
          reader.feed(rest.prefix(pieces))
          rest = rest.dropFirst(pieces)
        }
      } catch {
        return (files, error)
      }
    }
  }

  private func file(_ name: String, _ content: String) -> TarReader.File {
    TarReader.File(name: Array(name.utf8), content: .bytes(Array(content.utf8)))
  }

  private let two = TarFile(("a", "one"), ("b/c", String(repeating: "2", count: 1025)))
  private var filesOfTwo: [TarReader.File] {
    [file("a", "one"), file("b/c", String(repeating: "2", count: 1025))]
  }

  @Test("Files come in order, however the bytes come", arguments: [1, 511, 512, 1000, 1 << 20])
  func pieces(count: Int) {
    let (files, fault) = read(two.ended, pieces: count)
    #expect(files == filesOfTwo)
    #expect(fault == nil)
  }

  @Test("An empty file is a file, an empty archive and an empty stream have none")
  func empty() {
    #expect(read(TarFile(("a", "")).ended).files == [file("a", "")])
    #expect(read(TarFile().ended).fault == nil)
    #expect(read([]).fault == nil && read([]).files.isEmpty)
  }

  /// A member of which only the header is there, whatever size it says.
  private func adding(_ kind: Character, to archive: TarFile) -> TarFile {
    archive.adding("n", "", kind: kind) { TarFile.write("00000001000", at: 124, in: &$0) }
  }

  @Test("Links are told; nothing follows them, though they have the size of what they lead to")
  func links() {
    let archive = adding("2", to: adding("1", to: TarFile(("a", "one"))))
      .adding("h", TarFile.record("path", "long"), kind: "x").adding("cut", "", kind: "1")
      .adding("b", "two")
    let links: [TarReader.File] = [
      .init(name: [0x6E], content: .hardLink), .init(name: [0x6E], content: .symbolicLink),
      .init(name: Array("long".utf8), content: .hardLink),
    ]
    #expect(read(archive.ended).files == [file("a", "one")] + links + [file("b", "two")])
    #expect(read(archive.ended).fault == nil)
  }

  @Test("Folders, devices and what nobody knows are passed over")
  func otherKinds() {
    var archive = TarFile()
    for kind in "3456" { archive = adding(kind, to: archive) }
    archive = archive.adding("v", "volume", kind: "V").adding("K", "link name", kind: "K")
      .adding("old/", "").adding("a", "one", kind: "7").adding("b", "two", kind: "\0")
    #expect(read(archive.ended).files == [file("a", "one"), file("b", "two")])
    #expect(read(archive.ended).fault == nil)
  }

  @Test("Names may be in two fields, in a record, or in a member of GNU's own")
  func names() {
    let long = String(repeating: "年", count: 300) + ".docx"
    let archive = TarFile().adding("b.txt", "1") { TarFile.write("x/y", at: 345, in: &$0) }
      .adding("h", TarFile.record("path", long), kind: "x").adding("cut", "2")
      .adding("././@LongLink", long + "\0", kind: "L").adding("cut", "3")
      // GNU has times where others have the first part of a name.
      .adding("c.txt", "4") {
        TarFile.write("ustar  \0", at: 257, in: &$0)
        TarFile.write("14000000000", at: 345, in: &$0)
      }
    #expect(
      read(archive.ended).files
        == [file("x/y/b.txt", "1"), file(long, "2"), file(long, "3"), file("c.txt", "4")])
  }

  @Test("Names are bytes, whatever they mean")
  func bytes() {
    let archive = TarFile().adding("xyz", "") { $0[1] = 0xFF }
    #expect(read(archive.ended).files.map(\.name) == [[0x78, 0xFF, 0x7A]])
  }

  @Test("Sizes may be in octal, in base 256, or in a record")
  func sizes() {
    let archive = TarFile().adding("a", "12345") { header in
      header.replaceSubrange(124..<136, with: [0x80] + [UInt8](repeating: 0, count: 10) + [5])
    }
    .adding("b", "12345") { TarFile.write("      5 \0   ", at: 124, in: &$0) }
    .adding("h", TarFile.record("size", "5"), kind: "x")
    .adding("c", "12345") { TarFile.write("77777777777", at: 124, in: &$0) }
    #expect(
      read(archive.ended).files == [file("a", "12345"), file("b", "12345"), file("c", "12345")])
  }

  @Test("A global record holds until it is taken back, or the archive ends")
  func globalRecords() {
    let name = TarFile.record("path", "g")
    let archive = TarFile().adding("h", TarFile.record("comment", "x=1\n2"), kind: "g")
      .adding("h", name, kind: "g").adding("a", "1").adding("b", "2")
      .adding("h", TarFile.record("path", "c"), kind: "x").adding("-", "3").adding("d", "4")
      .adding("h", TarFile.record("path", ""), kind: "g").adding("e", "5")
      .adding("h", name, kind: "g")
    let files = read(archive.ended + TarFile(("z", "6")).ended).files
    #expect(
      files.map { String(decoding: $0.name, as: UTF8.self) } == ["g", "g", "c", "g", "e", "z"])
  }

  @Test("A file beyond the limit is passed over, and its size told")
  func large() {
    let archive = TarFile(("a", "1"), ("b", String(repeating: "x", count: 3000)), ("c", "3"))
    let (files, fault) = read(archive.ended, pieces: 700, mostBytes: 2999)
    #expect(
      files == [
        file("a", "1"), TarReader.File(name: [0x62], content: .tooLarge(3000)), file("c", "3"),
      ])
    #expect(fault == nil)
  }

  @Test("A file with holes is told, and passed over with its map")
  func sparse() {
    let map = [UInt8](repeating: 1, count: 512)
    let lastOfMap = [UInt8](repeating: 0, count: 512)
    let archive = TarFile().adding("a", "", kind: "S") {
      $0[482] = 1
      TarFile.write("00000000003", at: 124, in: &$0)
    }
    .adding(map).adding(lastOfMap).adding(Array("one".utf8))
    .adding("b", "two", kind: "S")
    .adding(
      "h", TarFile.record("GNU.sparse.major", "1") + TarFile.record("GNU.sparse.name", "c"),
      kind: "x"
    )
    .adding("GNUSparseFile.0/c", "three").adding("d", "four")
    let sparse = ["a", "b", "c"].map { TarReader.File(name: Array($0.utf8), content: .sparse) }
    #expect(read(archive.ended).files == sparse + [file("d", "four")])
    #expect(read(archive.ended).fault == nil)
  }

  @Test("Archives one behind the other are one")
  func joined() {
    let (files, fault) = read(two.ended + two.ended)
    #expect(files == filesOfTwo + filesOfTwo)
    #expect(fault == nil)
  }

  @Test("An archive that ends anywhere before its end is told, with the files before")
  func truncated() {
    for count in 1..<two.bytes.count + 1 {
      let (files, fault) = read(Array(two.ended.prefix(count)))
      #expect(fault == .truncated, "\(count)")
      #expect(files == Array(filesOfTwo.prefix(count < 1024 ? 0 : count < two.bytes.count ? 1 : 2)))
    }
    #expect(read(two.bytes + [UInt8](repeating: 0, count: 512)).fault == nil)
  }

  @Test("What is damaged is told, with its place and the files before")
  func damaged() {
    var changed = two.ended
    changed[1030] ^= 1
    #expect(read(changed).files == [filesOfTwo[0]])
    #expect(read(changed).fault == .malformed(at: 1024, "no header of a member"))
    #expect(read(Array(smallText.utf8)).fault == .malformed(at: 0, "no header of a member"))
    for size in [
      Array("-1         ".utf8), Array("99         ".utf8), [0x80, 0x40], [0xFF, 0xFF],
    ] {
      let archive = TarFile().adding("a", "") {
        $0.replaceSubrange(124..<124 + size.count, with: size)
      }
      #expect(read(archive.ended).fault == .malformed(at: 0, "a member's size is no number"))
    }
    for records in [
      "x", "9 a=b\n", "0 a=b\n", "5 ab\n", "6 a=b\nx", "9999999999999999999999 a=b\n",
    ] {
      let archive = TarFile().adding("h", records, kind: "x").adding("a", "")
      #expect(
        read(archive.ended).fault == .malformed(at: 0, "the records are damaged"), "\(records)")
    }
    let sizeless = TarFile().adding("h", TarFile.record("size", "-5"), kind: "x").adding("a", "")
    #expect(read(sizeless.ended).fault == .malformed(at: 0, "the records are damaged"))
  }

  @Test("Memory follows the bytes that come, not the sizes that are declared")
  func lies() {
    var archive = TarFile(("a", "1")).adding("b", "") { header in
      header.replaceSubrange(
        124..<136, with: [0x80, 0, 0, 0, 0x0F] + [UInt8](repeating: 255, count: 7))
    }
    let (files, fault) = read(archive.ended, mostBytes: .max)
    #expect(files == [file("a", "1")])
    #expect(fault == .truncated)
    archive = TarFile().adding("h", "", kind: "x") {
      TarFile.write("00100000000", at: 124, in: &$0)
    }
    #expect(read(archive.ended).fault == .malformed(at: 0, "a header is too long"))
  }

  @Test("An archive is told from its beginning")
  func told() {
    #expect(TarReader.isTar(two.bytes[...]))
    #expect(!TarReader.isTar(two.bytes[...511].dropLast()))
    #expect(!TarReader.isTar([UInt8](repeating: 0, count: 512)[...]))
    #expect(!TarReader.isTar([UInt8](repeating: 32, count: 512)[...]))
  }
}

/// More than a block of something else.
private let smallText = String(repeating: "正文。", count: 100)
