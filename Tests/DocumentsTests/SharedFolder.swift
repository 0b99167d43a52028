import Foundation

/// The folder of documents that lie outside of the project, when it is there: at GIRCONV_SHARED, or
/// at ../shared beside the package.
let sharedFolder: URL? = {
  let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared")
  let named = ProcessInfo.processInfo.environment["GIRCONV_SHARED"].map {
    URL(fileURLWithPath: $0)
  }
  let folder = named ?? beside
  return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
}()

/// The corpus of word processor documents, when it is there.
let corpusFolder: URL? = sharedFolder.map { $0.appendingPathComponent("corpus/docx") }
