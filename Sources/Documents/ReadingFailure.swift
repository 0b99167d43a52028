/// Why a document gave no result.
public struct ReadingFailure: Error, Sendable, Equatable {
  /// A stable code, for programs.
  public var code: Code
  /// What is wrong, where, and what to do, for people.
  public var message: String

  /// A failure with its code and message.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The stable codes; the raw value is what is written.
  public enum Code: String, Sendable, CaseIterable {
    /// The bytes are of no format that girconv reads.
    case unknownFormat = "unknown-format"
    /// The file holds nothing.
    case emptyFile = "empty-file"
    /// A Word 97-2003 document (.doc) or a template of its kind.
    case legacyDoc = "legacy-doc"
    /// A PDF document.
    case pdf = "pdf"
    /// A password protects the document.
    case encrypted = "encrypted"
    /// A zip archive that holds no WordprocessingML document.
    case notADocx = "not-a-docx"
    /// The package names no main part, or the part it names is not there.
    case noMainPart = "no-main-part"
    /// The zip archive is damaged.
    case malformedZip = "malformed-zip"
    /// A part is not well-formed XML.
    case malformedXML = "malformed-xml"
    /// A part holds a document type declaration, which OPC forbids (ECMA-376 Part 2, 8.1.4).
    case doctypeForbidden = "doctype-forbidden"
    /// The text is in no encoding that girconv reads.
    case unknownEncoding = "unknown-encoding"
    /// The document goes beyond a limit of ``ReadingLimits``.
    case limitExceeded = "limit-exceeded"
    /// The document takes more computing than ``ReadingLimits/milliseconds``.
    case deadlineExceeded = "deadline-exceeded"
  }
}
