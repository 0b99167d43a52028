/// Archives that contradict themselves, and names that lead elsewhere.
extension Attack {
  private static let plain = AttackPackage.archive(
    AttackPackage.document(AttackPackage.paragraph("a")))

  private static func twice(_ name: String) -> @Sendable (Int) -> [UInt8] {
    { _ in plain.with { $0.entries.append(.init(name: Array(name.utf8), content: [1])) } }
  }

  private static func first(
    _ change: @escaping @Sendable (inout AttackArchive.Entry) -> Void
  ) -> @Sendable (Int) -> [UInt8] {
    { _ in plain.with { change(&$0.entries[0]) } }
  }

  private static func damaged(_ name: String, _ make: @escaping @Sendable (Int) -> [UInt8])
    -> Attack
  {
    Attack(.container, name, .code("malformed-zip"), make)
  }

  private static func kept(
    _ name: String, _ outcome: Outcome, _ make: @escaping @Sendable (Int) -> [UInt8]
  ) -> Attack { Attack(.container, name, outcome, make) }

  static let archives: [Attack] = [
    damaged("a name is there twice", twice("word/document.xml")),
    damaged("a name is there twice but for case", twice("WORD/Document.XML")),
    damaged("a name is there twice but for slashes", twice("word\\document.xml")),
    damaged("a name holds a zero", first { $0.name += [0, 0x78] }),
    damaged("two entries share their bytes") { _ in
      plain.with { $0.entries.append(.init(name: [0x78], content: [1], offset: 0)) }
    },
    damaged("an entry reaches into the directory", first { $0.compressedSize = 100_000 }),
    damaged("an entry lies behind the end", first { $0.offset = 0x7FFF_FFFF }),
    damaged("the checksum is wrong", first { $0.checksum = 7 }),
    damaged("compressed by a method of encryption", first { $0.method = 99 }),
    damaged("compressed by bzip2", first { $0.method = 12 }),
    damaged("stored, and said to be deflated", first { $0.method = 8 }),
    damaged("an archive in the comment of another") { _ in
      plain.with { $0.comment = plain.bytes }
    },
    damaged("the directory lists fewer entries than it says") { _ in plain.with { $0.count = 9 } },
    damaged("cut in the middle") { _ in Array(plain.bytes.prefix(plain.bytes.count / 2)) },
    damaged("nothing but the first signature") { _ in Array("PK\u{3}\u{4}".utf8) },
    damaged("nothing but the last signature") { _ in Array("PK\u{5}\u{6}".utf8) },
    kept("encrypted", .code("encrypted"), first { $0.flags = 1 }),
    kept(
      "the local name is another", .finding("archive-inconsistent"),
      first {
        $0.localName = Array("word/documentXxml".utf8)
      }),
    damaged("the local name is shorter", first { $0.localName = Array("word/evil.xml".utf8) }),
    kept("the local size is another", .finding("archive-inconsistent"), first { $0.localSize = 1 }),
    kept("bytes before it", .finding("archive-extra-data")) { _ in
      [UInt8](repeating: 0x90, count: 3000) + plain.bytes
    },
    kept("bytes behind it", .finding("archive-extra-data")) { _ in
      plain.bytes + [UInt8](repeating: 0x90, count: 3000)
    },
    kept("an archive behind another", .finding("archive-extra-data")) { _ in
      plain.bytes + plain.bytes
    },
    kept("an empty archive", .code("no-main-part")) { _ in AttackArchive([]).bytes },
    kept("an archive in an archive", .code("no-main-part")) { _ in
      AttackArchive([("a", plain.bytes)]).bytes
    },
    kept("names that lead out of the folder", .result) { _ in
      plain.with {
        for name in ["../../evil", "/tmp/girconv-evil", "C:\\evil", "word/../../evil", "~/evil"] {
          $0.entries.append(.init(name: Array(name.utf8), content: [1]))
        }
      }
    },
    kept("5000 entries", .code("limit-exceeded")) { _ in
      plain.with { archive in
        archive.entries += (0..<5000).map { .init(name: Array("x\($0)".utf8), content: []) }
      }
    },
    kept("a part that inflates a hundredfold", .code("limit-exceeded")) { _ in
      plain.with {
        $0.entries[0].content = AttackArchive.bomb(copies: 200_000)
        $0.entries[0].method = 8
      }
    },
    kept("a picture that inflates a hundredfold, which nobody needs", .result) { _ in
      plain.with {
        $0.entries.append(
          .init(
            name: Array("word/media/a.png".utf8), content: AttackArchive.bomb(copies: 900_000),
            method: 8))
      }
    },
    kept("a document with a password, as Office writes it", .code("encrypted")) { _ in
      compoundFile("EncryptedPackage", next: 0xFFFF_FFFE)
    },
    kept("an OLE2 file whose directory runs in a circle", .code("unknown-format")) { _ in
      compoundFile("Nothing", next: 0)
    },
  ]

  /// Numbers of 64 bits, and sizes that are not so.
  static let archiveNumbers: [Attack] = [
    damaged("2^63 entries") { _ in wide(count: 1 << 63) },
    damaged("a directory at 2^64 - 1") { _ in wide(start: .max) },
    damaged("a directory of 2^62 bytes") { _ in wide(size: 1 << 62) },
    damaged("a lead to an end that is not there") { _ in
      plain.with {
        $0.beforeEnd = Array(AttackArchive.wideEnd(count: 1, size: 1, start: 1).suffix(20))
      }
    },
    damaged(
      "two entries share their bytes in 64 bits",
      { _ in
        plain.with {
          let extra =
            AttackArchive.number(1, 2) + AttackArchive.number(8, 2) + AttackArchive.wide(0)
          $0.entries.append(.init(name: [0x78], content: [1], offset: 0xFFFF_FFFF, extra: extra))
        }
      }),
    damaged(
      "an entry at 2^63",
      { _ in
        plain.with {
          let extra =
            AttackArchive.number(1, 2) + AttackArchive.number(8, 2) + AttackArchive.wide(1 << 63)
          $0.entries.append(.init(name: [0x78], content: [1], offset: 0xFFFF_FFFF, extra: extra))
        }
      }),
    damaged("said to be of 1 byte", first { $0.size = 1 }),
    damaged("said to be of 4 GiB", first { $0.size = 0xFFFF_FFF0 }),
    damaged("the directory begins behind its end") { _ in
      plain.with { $0.directoryStart = 0x7FFF_FFFF }
    },
    damaged("the directory is larger than the file") { _ in
      plain.with { $0.directorySize = 0x7FFF_FFFF }
    },
  ]

  private static func wide(
    count: UInt64 = 1, size: UInt64 = 63, start: UInt64 = 0
  ) -> [UInt8] {
    plain.with {
      $0.beforeEnd = AttackArchive.wideEnd(count: count, size: size, start: start)
      $0.count = 0xFFFF
      $0.directorySize = 0xFFFF_FFFF
      $0.directoryStart = 0xFFFF_FFFF
    }
  }

  /// A compound file with one stream in its directory.
  private static func compoundFile(_ stream: String, next: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 4 * 512)
    func put(_ value: [UInt8], at offset: Int) {
      bytes.replaceSubrange(offset..<offset + value.count, with: value)
    }
    put([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], at: 0)
    put([9], at: 30)
    put(AttackArchive.number(1, 4), at: 76)
    put(AttackArchive.number(next, 4), at: 1024)
    put(stream.utf8.flatMap { [$0, 0] }, at: 512)
    put(AttackArchive.number(2 * stream.utf8.count + 2, 2), at: 512 + 64)
    return bytes
  }
}
