import Foundation
import Testing

@testable import Girconv

@Suite("Writing JSON")
struct JSONWriterTests {
  private func compact(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(.compact)
    write(&json)
    return text(json.bytes)
  }

  @Test("Every scalar comes back from an independent parser")
  func everyScalar() throws {
    var all = String.UnicodeScalarView()
    for value in UInt32(0)...0x1_1000 {
      if let scalar = Unicode.Scalar(value) { all.append(scalar) }
    }
    all.append("\u{10FFFF}")
    let written = compact {
      $0.beginArray()
      $0.value(String(all))
      $0.endArray()
    }
    let decoded = try JSONDecoder().decode([String].self, from: Data(written.utf8))
    // Compared as scalars: String's == takes canonically equivalent texts for equal.
    #expect(try #require(decoded.first).unicodeScalars.elementsEqual(all))
  }

  @Test("What some readers take for a line's end, and all controls, are escapes")
  func escapes() {
    let written = compact { $0.value("a\u{2028}b\u{2029}c\u{85}d\u{0}\n\t\"\\\u{7F}é。") }
    #expect(written == #""a\u2028b\u2029c\u0085d\u0000\n\t\"\\\u007fé。""#)
  }

  @Test(
    "A decimal number keeps its digits",
    arguments: [
      (719_101_048, 4, "71910.1048"), (0, 0, "0"), (-8, 0, "-8"), (-5, 2, "-0.05"),
      (100, 2, "1.00"),
      (999_999_999_999_999_999, 0, "999999999999999999"),
      (123_456_789_012_345_678, 17, "1.23456789012345678"),
    ] as [(Int64, Int, String)])
  func decimals(coefficient: Int64, scale: Int, expected: String) {
    let number = DecimalNumber(coefficient: coefficient, scale: scale)
    #expect(compact { $0.member("v", number, as: .asPublished) } == "\"v\":" + expected)
  }

  @Test(
    "An integer keeps its digits",
    arguments: [0, 9, 10, 100, 1234, -1, -90, .max, .min])
  func integers(number: Int) {
    #expect(compact { $0.value(number) } == String(number))
  }

  @Test("An amount has a decimal point always")
  func amounts() {
    let whole = DecimalNumber(coefficient: 0)
    #expect(DecimalNotation.withPoint.text(whole) == "0.0")
    let published = DecimalNumber(coefficient: 719_101_048, scale: 4)
    #expect(DecimalNotation.withPoint.text(published) == "71910.1048")
  }

  @Test("Indented JSON has a line for each value of a block, and one for a whole line")
  func layout() {
    var json = JSONWriter(.indented)
    json.beginObject()
    json.member("a", 1)
    json.member("none", [Int]()) { $0.value($1) }
    json.member("many", [1, 2]) { json, number in
      json.beginObject(.line)
      json.member("n", number)
      json.key("inner")
      json.beginObject()
      json.member("t", true)
      json.member("x", nil as Int?)
      json.endObject()
      json.endObject()
    }
    json.endObject()
    #expect(
      text(json.bytes) == """
        {
          "a": 1,
          "none": [],
          "many": [
            {"n": 1, "inner": {"t": true, "x": null}},
            {"n": 2, "inner": {"t": true, "x": null}}
          ]
        }
        """)
  }
}
