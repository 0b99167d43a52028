import Documents

/// The description of the record that ``ReportJSON`` writes, from which the schemas are printed.
enum RecordSchema {
  /// The schema's name and version.
  static let name = "girconv.report/1"

  /// A key of an object.
  struct Field: Sendable {
    var key: String
    var type: ValueType
    var description: String

    init(_ key: String, _ type: ValueType, _ description: String = "") {
      self.key = key
      self.type = type
      self.description = description
    }
  }

  /// What a value may be.
  indirect enum ValueType: Sendable {
    /// Any text, "" for none.
    case text
    /// Text of a pattern, "" for none.
    case pattern(String)
    /// One of some texts.
    case oneOf([String])
    /// An integer.
    case integer
    /// An integer or null.
    case optionalInteger
    /// A decimal number.
    case decimal
    /// A decimal number or null.
    case optionalDecimal
    /// True or false.
    case boolean
    /// A list of values.
    case list(ValueType)
    /// An object with all these keys.
    case object([Field])
  }

  /// The record.
  static let fields = [
    Field("schema", .oneOf([name]), "The schema's name and version."),
    Field(
      "status", .oneOf(OutcomeStatus.allCases.map(\.rawValue)),
      "error: no result; warning: something is lost or doubtful; ok."),
    Field(
      "error", .object([Field("code", .pattern(identifier)), Field("message", .text)]),
      "Why there is no result."),
    Field("source", .object(source), "Where the document came from."),
    Field("title", .text, "The title as printed, white space folded."),
    Field("agency", .text, "The body that reports, as printed."),
    Field("year", .optionalInteger, "The year that the report is about."),
    Field(
      "year_source", .oneOf(YearSource.allCases.map(\.rawValue)), "Where the year was read."),
    Field("form", .oneOf(forms), "The form of the tables, told from their labels."),
    Field(
      "publication", .object(publication), "What stands beside the report about its publication."),
    Field("sections", .list(.object(section)), "The text, in sections."),
    Field(
      "figures", .list(.object(figure)),
      "Every number that the form asks for, always all of them, in the form's order."),
    Field("narrative", .list(.object(narrative)), "Figures read from sentences."),
    Field("findings", .list(.object(finding)), "Doubts, gaps and faults."),
    Field("tables", .list(.object(table)), "Every table as printed."),
  ]

  private static let identifier = "[a-z0-9._-]+"
  private static let sections = Section.ID.allCases.map(\.rawValue)

  // The form of 2014 and its table belong to the schema although they are not read yet: what is
  // written must not outgrow a schema that somebody has loaded.
  private static let forms = union(Form.ID.allCases.map(\.rawValue), ["2014", ""])
  private static let formTables = union(FormTable.ID.allCases.map(\.rawValue), ["statistics"])

  private static let source = [
    Field("path", .text, "The path as it was given."),
    Field("name", .text, "The last component of the path."),
    Field("format", .oneOf(InputFormat.allCases.map(\.rawValue) + [""]), "The format read."),
    Field("bytes", .integer, "The size of the file."),
    Field("sha256", .pattern("[0-9a-f]{64}"), "The SHA-256 of the file."),
    Field(
      "properties",
      .object(
        ["title", "creator", "created", "modified", "application"].map { Field($0, .text) }),
      "What the file says about itself."),
  ]

  private static let publication = [
    Field("date", .text, "When it was published, as printed."),
    Field("index_number", .text, "The number in the body's catalogue (索引号)."),
    Field("issuer", .text, "The body that published it."),
    Field(
      "places",
      .list(
        .object([Field("item", .oneOf(Publication.Item.allCases.map(\.rawValue)))] + position)),
      "Where they stand."),
  ]

  private static let section = [
    Field("id", .oneOf(sections)),
    Field("ordinal", .text, "The printed ordinal without punctuation."),
    Field("heading", .text, "The heading as printed, with its ordinal."),
    Field(
      "blocks",
      .list(
        .object([
          Field("kind", .oneOf(SectionBlock.Kind.allCases.map(\.rawValue))),
          Field("level", .optionalInteger, "A heading's level, 0 for the report's title."),
          Field("text", .text, "The text as printed, with automatic numbers."),
          Field("table", .optionalInteger, "The index into tables."),
        ])), "The text below the heading."),
  ]

  private static let position = [
    Field("table", .optionalInteger, "The index into tables."),
    Field("row", .optionalInteger, "The 0-based row."),
    Field("column", .optionalInteger, "The 0-based column."),
    Field("line", .optionalInteger, "The 1-based line of a text."),
  ]

  private static let figure = [
    Field("table", .oneOf(formTables)),
    Field("row", .pattern(identifier), "The row's id."),
    Field("column", .pattern(identifier), "The column's id."),
    Field("row_label", .text, "The official label of the row."),
    Field("column_label", .text, "The official label of the column."),
    Field("value", .optionalDecimal, "The number as published; null unless the kind has one."),
    Field("unit", .text),
    Field("kind", .oneOf(Figure.Kind.allCases.map(\.rawValue)), "What the cell holds."),
    Field("raw", .text, "The cell's text as printed."),
    Field("place", .object(position), "Where the cell stands."),
  ]

  private static let narrative = [
    Field("measure", .text, "The ids of a figure joined by /, or a dotted name."),
    Field("value", .decimal, "The number in the measure's unit."),
    Field("unit", .text),
    Field("exact", .boolean, "False for 余, 多, 近 and 约."),
    Field("text", .text, "The sentence."),
    Field(
      "place",
      .object([
        Field("section", .oneOf(sections)), Field("block", .integer),
        Field("line", .optionalInteger),
      ]), "Where the sentence stands."),
  ]

  private static let finding = [
    Field("id", .text, "Stable: the same document gives the same ids."),
    Field("check", .pattern(identifier), "The check that found it."),
    Field("severity", .oneOf(Finding.Severity.allCases.map(\.rawValue))),
    Field("message", .text),
    Field("left", .text, "The left side of an equation, as decimal text."),
    Field("right", .text, "The right side of an equation, as decimal text."),
    Field(
      "places",
      .list(
        .object(
          [
            Field("section", .oneOf(sections + [""])),
            Field("figure", .text, "The ids of a figure joined by /."),
          ] + position)), "The places that it speaks of."),
  ]

  private static let table = [
    Field("section", .oneOf(sections)),
    Field("story", .oneOf(Story.allCases.map(\.rawValue))),
    Field("rows", .integer),
    Field("columns", .integer),
    Field("header_rows", .integer),
    Field(
      "cells",
      .list(
        .object([
          Field("row", .integer, "The first row, 0-based."),
          Field("column", .integer, "The first column, 0-based."),
          Field("row_span", .integer), Field("column_span", .integer),
          Field("text", .text, "The text as printed, with automatic numbers."),
          Field("tables", .list(.integer), "The indices of the tables nested in the cell."),
        ])), "Each cell once."),
  ]

  private static func union(_ first: [String], _ second: [String]) -> [String] {
    first + second.filter { !first.contains($0) }
  }
}
