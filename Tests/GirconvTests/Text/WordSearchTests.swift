import Testing

@testable import Girconv

@Suite("Words in a text")
struct WordSearchTests {
  @Test("Words are found wherever they stand, and where they stand first", arguments: 0..<20)
  func places(before: Int) {
    let text = String(repeating: "公", count: before) + "信息公开，信息公开"
    let place = 3 * before
    #expect(Array(text.utf8).firstRange(of: "信息公开") == place..<(place + 12))
    #expect(Array(text.utf8).firstRange(of: "开") == (place + 9)..<(place + 12))
    #expect(Array(text.utf8)[place...].firstRange(of: "，") == (place + 12)..<(place + 15))
    #expect(text.holds("信息公开") && !text.holds("信息公告"))
  }

  @Test("A byte is told from those that differ by one bit or by one", arguments: 0..<17)
  func bytes(before: Int) {
    let others: [UInt8] = [0x27, 0x29, 0x00, 0x2C, 0x68, 0xA8, 0xFF, 0x20]
    let text = (0..<before).map { others[$0 % others.count] }
    #expect(!text[...].holds(0x28))
    #expect((text + [0x28])[...].holds(0x28))
    #expect((text + [0x28] + others).firstRange(of: "(") == before..<(before + 1))
    #expect(!(text + [0x28])[..<before].holds(0x28))
  }

  @Test("A text begins and ends with words byte for byte")
  func ends() {
    #expect("市人民政府".begins(with: "市人") && !"市".begins(with: "市人"))
    #expect("市人民政府".ends(with: "政府") && !"府".ends(with: "政府"))
    #expect("".ends(with: "") && "".begins(with: ""))
  }
}
