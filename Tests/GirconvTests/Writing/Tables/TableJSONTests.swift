import Documents
import Foundation
import Testing

@testable import Girconv

@Suite("Tables as JSON")
struct TableJSONTests {
  private func decode(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test("All keys stand in their order, every table of the main story in the list")
  func golden() {
    let written = text(TableFormat.json.write([TableSample.make()]))
    #expect(
      written == """
        {
          "schema": "girconv.tables/1",
          "status": "warning",
          "error": {"code": "", "message": ""},
          "source": {
            "path": "in/甲&.docx",
            "name": "甲&.docx",
            "format": "docx",
            "bytes": 3,
            "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "properties": {
              "title": "",
              "creator": "",
              "created": "",
              "modified": "",
              "application": ""
            }
          },
          "tables": [
            {
              "index": 0,
              "story": "main",
              "rows": 3,
              "columns": 4,
              "header_rows": 1,
              "follows_table": false,
              "layout": "grid",
              "cells": [
                {"row": 0, "column": 0, "row_span": 2, "column_span": 1, "text": "甲\\n<乙>", "numbered_text": "甲\\n<乙>", "tables": []},
                {"row": 0, "column": 1, "row_span": 1, "column_span": 2, "text": "a|b", "numbered_text": "a|b", "tables": []},
                {"row": 1, "column": 1, "row_span": 1, "column_span": 1, "text": "1.50", "numbered_text": "（一）1.50", "tables": []},
                {"row": 1, "column": 2, "row_span": 1, "column_span": 2, "text": "x,\\"y\\"", "numbered_text": "x,\\"y\\"", "tables": []},
                {"row": 2, "column": 0, "row_span": 1, "column_span": 3, "text": "before\\nafter", "numbered_text": "before\\nafter", "tables": [1]},
                {"row": 2, "column": 3, "row_span": 1, "column_span": 1, "text": "=1+1", "numbered_text": "=1+1", "tables": []}
              ]
            },
            {
              "index": 1,
              "story": "main",
              "rows": 1,
              "columns": 1,
              "header_rows": 0,
              "follows_table": false,
              "layout": "grid",
              "cells": [
                {"row": 0, "column": 0, "row_span": 1, "column_span": 1, "text": "", "numbered_text": "", "tables": []}
              ]
            }
          ],
          "findings": [
            {
              "check": "merge-broken",
              "severity": "warning",
              "message": "表格的纵向合并不完整，按独立单元格处理。",
              "places": [
                {"table": 0, "row": 2, "column": 0, "line": null}
              ]
            }
          ]
        }

        """)
  }

  @Test("NDJSON is the same record on one line; failures have it too, with nothing in it")
  func lines() throws {
    let extract = TableSample.make()
    let compact = TableFormat.ndjson.write([extract])
    #expect(compact.count { $0 == UInt8(ascii: "\n") } == 1)
    let record = try decode(compact)
    #expect(
      NSDictionary(dictionary: record)
        == NSDictionary(dictionary: try decode(TableFormat.json.write([extract]))))
    let failure = InputFailure(source: Source(path: "a.pdf"), code: "pdf", message: "A PDF.")
    let failed = try decode(TableFormat.ndjson.write(.failed(failure)))
    #expect(Set(failed.keys) == Set(record.keys))
    #expect(failed["status"] as? String == "error")
    #expect(failed["error"] as? [String: String] == ["code": "pdf", "message": "A PDF."])
    #expect(TableFormat.json.write(.failed(failure)).isEmpty)
  }

  @Test("Tables of other stories are listed on demand and keep their index")
  func stories() throws {
    let written = TableFormat.json.write([TableSample.make()], options: .with { $0.stories = .all })
    let tables = try #require(try decode(written)["tables"] as? [[String: Any]])
    #expect(tables.map { $0["index"] as? Int } == [0, 1, 2])
    #expect(tables.last?["story"] as? String == "footnotes")
    #expect(tables.last?["follows_table"] as? Bool == true)
    let notes = TableSample.make { $0.tables[0].story = .header }
    let main = try decode(TableFormat.json.write([notes]))
    #expect((main["tables"] as? [[String: Any]])?.map { $0["index"] as? Int } == [1])
  }
}
