/// A format that what is taken out of documents is written in.
public struct FileFormat<Content: Extract>: Sendable {
  /// The name, as in `--to`.
  public let name: String
  /// The file extensions that ask for it, without the dot; the first is given to new files.
  public let fileExtensions: [String]
  /// What it is, in a few words.
  public let summary: String
  /// How many documents a file of it may hold.
  public let capacity: FileCapacity
  /// Who reads it.
  public let audience: Audience
  /// The options that make a difference to it.
  public let options: Set<WritingOption>
  /// What stands at the top of a file, before the records.
  public let header: [UInt8]
  private let record: @Sendable (Content, WritingOptions) -> [UInt8]
  private let failure: (@Sendable (InputFailure) -> [UInt8])?
  private let closing: (@Sendable (Tally, WritingOptions) -> [UInt8])?

  /// A format from its pieces.
  ///
  /// - Parameters:
  ///   - failure: what is written for an input without a result; nil for nothing.
  ///   - closing: what stands at the end, behind all records; nil for nothing.
  ///   - record: what is written for a document, which a line feed ends.
  init(
    name: String, fileExtensions: [String], summary: String, capacity: FileCapacity,
    audience: Audience = .programs, options: Set<WritingOption> = [], header: [UInt8] = [],
    failure: (@Sendable (InputFailure) -> [UInt8])? = nil,
    closing: (@Sendable (Tally, WritingOptions) -> [UInt8])? = nil,
    record: @escaping @Sendable (Content, WritingOptions) -> [UInt8]
  ) {
    self.name = name
    self.fileExtensions = fileExtensions
    self.summary = summary
    self.capacity = capacity
    self.audience = audience
    self.options = options
    self.header = header
    self.failure = failure
    self.closing = closing
    self.record = record
  }

  /// Whether it has a record for an input that gave no result.
  public var recordsFailures: Bool { failure != nil }

  /// All formats of this content.
  public static var all: [FileFormat] { Content.formats }

  /// The first format that holds so many documents.
  public static func usual(holding capacity: FileCapacity) -> FileFormat {
    all.first { capacity == .one || $0.capacity == .many } ?? all[0]
  }

  /// The file extension of a new file.
  public var fileExtension: String { fileExtensions.first ?? name }

  /// The format of a name, nil when there is none.
  public static func named(_ name: String) -> FileFormat? {
    all.first { $0.name == name }
  }

  /// The format that a file extension asks for, upper or lower case, nil when there is none.
  public static func forExtension(_ fileExtension: String) -> FileFormat? {
    all.first { $0.fileExtensions.contains(fileExtension.lowercased()) }
  }

  /// One input's part of a file, which a line feed ends; nothing for a failure that is left out.
  public func write(
    _ outcome: Outcome<Content>, options: WritingOptions = WritingOptions()
  ) -> [UInt8] {
    switch outcome {
    case .converted(let content): record(content, options)
    case .failed(let reason): failure?(reason) ?? []
    }
  }

  /// What stands at the end of a file, behind the records.
  public func writeClosing(_ tally: Tally, options: WritingOptions = WritingOptions()) -> [UInt8] {
    closing?(tally, options) ?? []
  }

  /// A whole file: the header, and the documents one after the other.
  public func write(_ contents: [Content], options: WritingOptions = WritingOptions()) -> [UInt8] {
    var (file, tally) = (header, Tally())
    for content in contents {
      tally.add(.converted(content))
      let bytes = record(content, options)
      // A record is large: the only one is not copied.
      if file.isEmpty { file = bytes } else { file += bytes }
    }
    file += writeClosing(tally, options: options)
    return file
  }
}

/// Who reads a file: programs, or people, who are told everything in it.
public enum Audience: Sendable {
  case programs, people
}

/// How many documents a file may hold.
public enum FileCapacity: Sendable {
  case one, many
}
