import Documents

/// One input as it is handed to whoever converts it.
struct WorkItem {
  /// Where its bytes are.
  enum Content {
    /// In the file of the name.
    case file
    /// On standard input.
    case standardInput
    /// Here.
    case bytes([UInt8])
    /// At a place of the archive of this name.
    case member(ZipMember.Place, of: FileName)
    /// Nowhere: it is known already that there is no result.
    case refused(CommandFailure)
    /// With what an earlier run has done.
    case done(EarlierResult)
  }

  /// The name as it was given.
  var name: FileName
  var content: Content
  /// How many of the name's first bytes do not show in the name of an output in a folder.
  var root = 0
  /// What the system knew of the file when the input was taken on, nil for what was not asked.
  var status: FileStatus?
  /// The archive that it is a member of, or that it is itself; nil for none.
  var archive: Archive?
  /// The file for its output, nil where it has none of its own.
  var output: FileName?
  /// What tells it from others, where that is to be kept.
  var key = InputKey.none
  /// What an earlier run has left of it, a failure too.
  var earlier: EarlierResult?

  /// An archive as it was when it was opened, and which of its members an input is; 0 for the
  /// archive itself.
  struct Archive {
    var status: FileStatus
    var number: Int
  }

  /// A file or standard input.
  init(_ input: InputFile) {
    name = input.name
    content = input == .standardInput ? .standardInput : .file
    root = name.bytes.count - name.lastComponent.bytes.count
  }

  /// A file whose place below a folder is to be kept.
  /// - Parameter root: how many bytes of the name are the folder's.
  init(name: FileName, root: Int) {
    self.name = name
    self.root = root
    content = .file
  }

  /// Bytes, with the name that goes with them.
  init(name: FileName, bytes: [UInt8]) {
    self.name = name
    content = .bytes(bytes)
  }

  /// An input that was refused before it was read.
  init(name: FileName, refused failure: CommandFailure) {
    self.name = name
    content = .refused(failure)
  }

  /// The item when its bytes are with a worker.
  var withoutBytes: WorkItem {
    guard case .bytes = content else { return self }
    var item = self
    item.content = .bytes([])
    return item
  }

  /// Whether its bytes are where any worker finds them.
  var isAtHand: Bool {
    switch content {
    case .file, .member: true
    case .standardInput, .bytes, .refused, .done: false
    }
  }

  /// Where an output of it stands below a folder, but for the extension.
  var place: ArraySlice<UInt8> {
    if case .standardInput = content { return Array("stdin".utf8)[...] }
    return name.bytes.dropFirst(root)
  }

  /// The request for a worker process: kind, name, bytes.
  var frame: [UInt8] {
    var frame = FrameWriter()
    switch content {
    case .file, .refused, .done: frame.append(byte: 1)
    case .standardInput: frame.append(byte: 2)
    case .bytes: frame.append(byte: 3)
    case .member: frame.append(byte: 4)
    }
    frame.append(name.bytes)
    switch content {
    case .bytes(let bytes): frame.append(bytes)
    case .member(let place, let archive):
      var body = FrameWriter()
      for number in place.numbers { body.append(wide: UInt64(number)) }
      frame.append(body.bytes + archive.bytes)
    case .file, .refused, .done, .standardInput: frame.append([])
    }
    return frame.bytes
  }

  /// Reads a request; nil at the end of them.
  static func read(from number: Int32) throws(SystemError) -> WorkItem? {
    func piece() throws(SystemError) -> [UInt8]? {
      let head = try FileDescriptor.readAll(number, count: 4)
      var reader = FrameReader(head[...])
      guard let length = reader.number() else { return nil }
      let bytes = try FileDescriptor.readAll(number, count: length)
      return bytes.count == length ? bytes : nil
    }
    guard let kind = try FileDescriptor.readAll(number, count: 1).first, let name = try piece(),
      let bytes = try piece()
    else { return nil }
    switch kind {
    case 1: return WorkItem(.file(FileName(bytes: name)))
    case 2: return WorkItem(.standardInput)
    case 4:
      var reader = FrameReader(bytes[...])
      let numbers = (0..<6).compactMap { _ in reader.wide().flatMap(Int.init(exactly:)) }
      guard let place = ZipMember.Place(numbers: numbers) else { return nil }
      var item = WorkItem(name: FileName(bytes: name), root: 0)
      item.content = .member(place, of: FileName(bytes: Array(bytes.dropFirst(48))))
      return item
    default: return WorkItem(name: FileName(bytes: name), bytes: bytes)
    }
  }
}

/// Where the inputs come from, one after the other.
protocol WorkSource {
  /// What to wait for while there is nothing, nil where the next input never has to be waited for.
  var descriptor: Int32? { get }

  /// The next input.
  /// - Throws: what is wrong with the source itself; no input comes after that.
  mutating func next() throws(CommandFailure) -> NextWork
}

/// What a source has to give.
enum NextWork {
  case item(WorkItem)
  /// Nothing at the moment.
  case nothingYet
  /// Nothing any more.
  case ended
}

/// Inputs that are known from the beginning, a few of them.
struct WorkList: WorkSource {
  private var items: ArraySlice<WorkItem>
  let descriptor: Int32? = nil

  init(_ items: [WorkItem]) {
    self.items = items[...]
  }

  mutating func next() -> NextWork {
    items.popFirst().map(NextWork.item) ?? .ended
  }
}
