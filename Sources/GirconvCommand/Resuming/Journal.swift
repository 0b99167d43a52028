#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What runs with `--resume` have done: a file with an entry for each input, written behind the
/// input's output, so that a run that was ended at any moment can be gone on with.
///
/// An entry is its length, its bytes and their checksum. Nothing in the file is ever changed; what is
/// torn or speaks of what is not there is cut off with all behind it when the file is opened.
final class Journal {
  private let name: FileName
  private let file: FileDescriptor
  /// Where the entry of an input stands, and its record if all are in one file. No more is in memory.
  private var index: [InputKey: Place] = [:]
  /// Where the next entry and the next record go.
  private var end = Place(entry: 0, record: 0)

  private struct Place {
    var entry: Int
    var record: Int
  }

  /// Whether there was a journal of other settings, which is of no use.
  private(set) var isOfOtherSettings = false

  private static let headBegin = Array("girconv journal 1 ".utf8)

  /// Opens a journal, or begins one.
  ///
  /// - Parameters:
  ///   - settings: all that the results depend on beside the inputs; entries made with others are
  ///     of no use.
  ///   - start: where the first record begins in the one file.
  ///   - isThere: whether the record of an entry is where it begins.
  init(
    _ name: FileName, settings: String, start: Int, isThere: (EarlierResult) -> Bool
  ) throws(CommandFailure) {
    self.name = name
    do throws(SystemError) {
      file = try FileDescriptor(name, O_RDWR | O_CREAT, mode: 0o666)
      guard flock(file.number, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
        throw SystemError(number: EWOULDBLOCK)
      }
      end.record = start
      try read(Journal.headBegin + Array(settings.utf8), isThere)
      _ = try retrying { ftruncate(file.number, off_t(end.entry)) }
      _ = try retrying { Int(lseek(file.number, off_t(end.entry), SEEK_SET)) }
    } catch {
      throw error.number == EWOULDBLOCK
        ? CommandFailure(.notWritable, name, "Another run is writing this output.")
        : Journal.failure(name, error)
    }
  }

  /// How many inputs were done before.
  var count: Int { index.count }
  /// Where the next record goes.
  var recordEnd: Int { end.record }

  private func read(
    _ head: [UInt8], _ isThere: (EarlierResult) -> Bool
  ) throws(SystemError) {
    var frames = JournalFrames(file.number)
    let first = try frames.next()
    guard first == head else {
      isOfOtherSettings = first?.starts(with: Journal.headBegin) ?? false
      _ = try retrying { ftruncate(file.number, 0) }
      let frame = JournalFrames.frame(head)
      _ = try retrying { Int(lseek(file.number, 0, SEEK_SET)) }
      try FileDescriptor.writeAll(frame, to: file.number)
      end.entry = frame.count
      return
    }
    end.entry = frames.end
    while let frame = try frames.next(), let entry = JournalEntry(frame),
      isThere(EarlierResult(entry: entry, offset: end.record))
    {
      index[entry.key] = end
      end.entry = frames.end
      end.record += entry.length
    }
  }

  /// What an earlier run has done of an input, nil for nothing.
  func result(of key: InputKey) -> EarlierResult? {
    guard let place = index[key],
      let frame = try? JournalFrames.frame(in: file.number, at: place.entry),
      let entry = JournalEntry(frame)
    else { return nil }
    return EarlierResult(entry: entry, offset: place.record)
  }

  /// Adds an entry, when its record is written.
  func append(_ entry: JournalEntry) throws(CommandFailure) {
    let frame = JournalFrames.frame(entry.bytes)
    do throws(SystemError) {
      try FileDescriptor.writeAll(frame, to: file.number)
    } catch {
      throw Journal.failure(name, error)
    }
    end.entry += frame.count
    end.record += entry.length
  }

  /// Removes the file: nothing is left to be gone on with.
  func remove() { _ = unsafe name.withCString { unsafe unlink($0) } }

  private static func failure(_ name: FileName, _ error: SystemError) -> CommandFailure {
    CommandFailure(
      .notWritable, name, "The journal of the run cannot be written: \(error.text).")
  }
}
