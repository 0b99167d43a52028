/// The record as a JSON Schema, draft 2020-12.
enum JSONSchema {
  /// The schema of an object with these keys.
  static func write(_ fields: [RecordSchema.Field]) -> [UInt8] {
    var json = JSONWriter(.indented)
    json.beginObject()
    json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
    json.member("title", RecordSchema.name)
    json.object(fields)
    json.endObject()
    return json.line()
  }
}

extension JSONWriter {
  fileprivate mutating func object(_ fields: [RecordSchema.Field]) {
    member("type", "object")
    member("additionalProperties", false)
    member("required", fields, .line) { $0.value($1.key) }
    key("properties")
    beginObject()
    for field in fields {
      key(text: field.key)
      property(field)
    }
    endObject()
  }

  private mutating func property(_ field: RecordSchema.Field) {
    beginObject(field.type.isSimple ? .line : .block)
    if !field.description.isEmpty { member("description", field.description) }
    type(field.type)
    endObject()
  }

  private mutating func type(_ type: RecordSchema.ValueType) {
    switch type {
    case .text: member("type", "string")
    case .pattern(let pattern):
      member("type", "string")
      member("pattern", "^(\(pattern))?$")
    case .oneOf(let texts):
      member("enum", texts, .line) { $0.value($1) }
    case .integer: member("type", "integer")
    case .optionalInteger: nullable("integer")
    case .decimal: member("type", "number")
    case .optionalDecimal: nullable("number")
    case .boolean: member("type", "boolean")
    case .list(let element):
      member("type", "array")
      key("items")
      beginObject(element.isSimple ? .line : .block)
      self.type(element)
      endObject()
    case .object(let fields): object(fields)
    }
  }

  private mutating func nullable(_ type: String) {
    member("type", [type, "null"], .line) { $0.value($1) }
  }
}

extension RecordSchema.ValueType {
  fileprivate var isSimple: Bool {
    switch self {
    case .object, .list(.object): false
    default: true
    }
  }
}
