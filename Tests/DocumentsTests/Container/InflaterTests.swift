import Foundation
import Testing

@testable import Documents

@Suite("Inflating")
struct InflaterTests {
  /// One stored block.
  private static let deflated: [UInt8] = [1, 5, 0, 0xFA, 0xFF] + Array("hello".utf8)
  private static let crc: UInt32 = 0x3610_A686

  @Test("Only what has its size and its CRC is given, also after what has not")
  func checked() {
    let inflater = Inflater()
    func inflated(_ deflated: [UInt8], size: Int = 5, crc: UInt32 = Self.crc) -> [UInt8]? {
      inflater.inflated(deflated, size: size, crc: crc)
    }
    let whole = inflated(Self.deflated)
    #expect(whole == Array("hello".utf8))
    #expect(inflated(Self.deflated, size: 4) == nil)
    #expect(inflated(Self.deflated, size: 6) == nil)
    #expect(inflated(Self.deflated, crc: Self.crc ^ 1) == nil)
    #expect(inflated(Self.deflated.dropLast()) == nil)
    #expect(inflated([0xFF, 0xFF, 0xFF]) == nil)
    #expect(inflated(Self.deflated) == whole)
  }

  @Test("Every entry of the samples is the same as libzip reads it")
  func samples() throws {
    let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Samples")
    var compared = 0
    for url in try FileManager.default.contentsOfDirectory(
      at: samples, includingPropertiesForKeys: nil
    ) where url.pathExtension == "docx" || url.pathExtension == "odt" {
      let bytes = [UInt8](try Data(contentsOf: url))
      guard let archive = try? ZipArchive(bytes, limits: ReadingLimits()) else { continue }
      for index in archive.names.indices {
        guard let entry = try? archive.entry(index), entry.isDeflated, entry.size > 0 else {
          continue
        }
        let inflated = archive.inflated(entry, within: .partBytes)
        let read = try archive.read(entry, within: .partBytes)
        #expect(inflated == read)
        compared += 1
      }
    }
    #expect(compared > 50)
  }

  @Test("What is larger than allowed is left to be refused")
  func limits() throws {
    var limits = ReadingLimits()
    limits.partBytes = 0
    let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Samples/word-2021.docx")
    let archive = try ZipArchive([UInt8](try Data(contentsOf: sample)), limits: limits)
    let entry = try archive.entry(0)
    let inflated = archive.inflated(entry, within: .partBytes)
    #expect(inflated == nil)
    var code: ReadingFailure.Code?
    do throws(ReadingFailure) { _ = try archive.bytes(ofEntry: 0) } catch { code = error.code }
    #expect(code == .limitExceeded)
  }
}
