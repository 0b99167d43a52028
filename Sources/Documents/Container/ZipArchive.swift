internal import CLibZip

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// A zip archive in memory, read with libzip. The one file that knows libzip.
///
/// libzip finds the entries and reads those of which anything is not as the archive says; the others
/// are inflated by ``Inflater``.
@safe struct ZipArchive: ~Copyable {
  /// The entries' names in the archive's order.
  let names: [String]
  /// The entries by their names made comparable (``PackageParts/key(_:)``).
  let places: [String: Int]
  /// What was noticed while opening.
  let observations: [Observation]

  private let handle: OpaquePointer
  private let inflater = Inflater()
  private let limits: ReadingLimits

  /// Opens an archive.
  /// - Throws: `malformedZip`, `limitExceeded`.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) {
    let directory = try ZipDirectory(bytes, limits: limits)
    let archive = bytes[directory.archive]
    var observations = directory.observations
    var code: Int32 = 0
    var opened = unsafe Self.open(archive, flags: ZIP_RDONLY | ZIP_CHECKCONS, code: &code)
    if unsafe opened == nil && code == ZIP_ER_INCONS {
      unsafe opened = unsafe Self.open(archive, flags: ZIP_RDONLY, code: &code)
      observations.append(Observation(.archiveInconsistent))
    }
    guard let handle = unsafe opened else { throw Self.failure("error \(code) of libzip") }
    let count = unsafe zip_get_num_entries(handle, 0)
    var names: [String] = []
    var places = [String: Int](minimumCapacity: directory.entryCount)
    var fault: ReadingFailure?
    if count != directory.entryCount {
      fault = Self.failure("it can be read in two ways")
    }
    for index in 0..<min(Int(clamping: count), directory.entryCount) {
      let name = unsafe zip_get_name(handle, UInt64(index), 0).map { unsafe String(cString: $0) }
      names.append(name ?? "")
      if places.updateValue(index, forKey: PackageParts.key(names[index])) != nil {
        fault = Self.failure("two entries are named \(names[index])")
      }
    }
    if let fault {
      unsafe zip_discard(handle)
      throw fault
    }
    unsafe self.handle = unsafe handle
    self.names = names
    self.places = places
    self.limits = limits
    self.observations = observations
  }

  deinit { unsafe zip_discard(handle) }

  /// libzip's handle over a copy of the bytes, which it frees.
  private static func open(
    _ bytes: ArraySlice<UInt8>, flags: Int32, code: inout Int32
  ) -> OpaquePointer? {
    guard let copy = unsafe malloc(max(bytes.count, 1)) else { return nil }
    unsafe bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { unsafe memcpy(copy, base, source.count) }
    }
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let source = unsafe zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      unsafe free(copy)
      return nil
    }
    let handle = unsafe zip_open_from_source(source, flags, &error)
    if unsafe handle == nil {
      code = unsafe zip_error_code_zip(&error)
      unsafe zip_source_free(source)
    }
    return unsafe handle
  }

  /// The bytes of an entry.
  /// - Parameter limit: which one says how many there may be.
  /// - Throws: `malformedZip`, `encrypted`, `limitExceeded`.
  func bytes(
    ofEntry index: Int, within limit: ReadingLimit = .partBytes
  ) throws(ReadingFailure) -> [UInt8] {
    let entry = try entry(index)
    if let bytes = inflated(entry, within: limit) { return bytes }
    return try read(entry, within: limit)
  }

  /// What the archive says of an entry.
  struct Entry {
    let index: Int
    let name: String
    let isDeflated: Bool
    /// How many bytes it takes in the archive.
    let compressed: Int
    /// How many bytes it has.
    let size: Int
    let crc: UInt32
  }

  /// What the archive says of an entry, if it can be read.
  func entry(_ index: Int) throws(ReadingFailure) -> Entry {
    let name = names[index]
    var status = unsafe zip_stat_t()
    unsafe zip_stat_init(&status)
    guard unsafe zip_stat_index(handle, UInt64(index), 0, &status) == 0 else {
      throw Self.failure("\(name) cannot be found")
    }
    guard unsafe status.encryption_method == 0 else {
      throw ReadingFailure(
        .encrypted, "\(name) is encrypted. Save the document without a password.")
    }
    guard unsafe status.comp_method == 0 || status.comp_method == 8 else {
      throw unsafe Self.failure("\(name) is compressed by method \(status.comp_method)")
    }
    return unsafe Entry(
      index: index, name: name, isDeflated: status.comp_method == 8,
      compressed: Int(clamping: status.comp_size), size: Int(clamping: status.size),
      crc: status.crc)
  }

  /// How many bytes an entry may have.
  private func most(_ entry: Entry, _ limit: ReadingLimit) -> Int {
    let byRatio = min(entry.compressed, Int(Int32.max)) * max(1, limits.inflationRatio)
    return min(limits[keyPath: limit.field], max(4 << 20, byRatio))
  }

  /// The bytes of an entry that is as the archive says; nil for any other, of which
  /// ``read(_:within:)`` says what is wrong.
  func inflated(_ entry: Entry, within limit: ReadingLimit) -> [UInt8]? {
    guard entry.isDeflated, entry.size > 0, entry.size <= min(most(entry, limit), 16 << 20),
      entry.compressed > 0, entry.compressed <= 16 << 20,
      let file = unsafe zip_fopen_index(
        handle, UInt64(entry.index), zip_flags_t(ZIP_FL_COMPRESSED))
    else { return nil }
    defer { unsafe zip_fclose(file) }
    let deflated = unsafe [UInt8](unsafeUninitializedCapacity: entry.compressed) { space, count in
      unsafe count = max(0, Int(zip_fread(file, space.baseAddress, UInt64(entry.compressed))))
    }
    guard deflated.count == entry.compressed else { return nil }
    return inflater.inflated(deflated, size: entry.size, crc: entry.crc)
  }

  /// The bytes of an entry as libzip reads them, whatever size it declares.
  func read(_ entry: Entry, within limit: ReadingLimit) throws(ReadingFailure) -> [UInt8] {
    guard let file = unsafe zip_fopen_index(handle, UInt64(entry.index), 0) else {
      throw Self.failure("\(entry.name) cannot be opened")
    }
    let result = unsafe read(file, entry, most: limit)
    let isClosedWell = unsafe zip_fclose(file) == 0
    let bytes = try result.get()
    guard isClosedWell else { throw Self.failure("\(entry.name) does not end well") }
    return bytes
  }

  /// Reads to the end, where the CRC is checked. The declared size is only a first guess.
  private func read(
    _ file: OpaquePointer, _ entry: Entry, most limit: ReadingLimit
  ) -> Result<[UInt8], ReadingFailure> {
    let most = most(entry, limit)
    var isDamaged = false
    var isAtEnd = false
    // One byte more than declared, so that the end is seen.
    var bytes = unsafe [UInt8](unsafeUninitializedCapacity: min(entry.size, most, 16 << 20) + 1) {
      space, count in
      while count < space.count {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(space)[count...])
        let read = unsafe Int(zip_fread(file, rest.baseAddress, UInt64(rest.count)))
        isDamaged = read < 0
        isAtEnd = read == 0
        if read <= 0 { break }
        count += read
      }
    }
    if isAtEnd, bytes.count <= most { return .success(bytes) }
    var chunk = [UInt8](repeating: 0, count: 16 << 10)
    while !isDamaged, bytes.count <= most {
      let read = unsafe chunk.withUnsafeMutableBytes {
        unsafe Int(zip_fread(file, $0.baseAddress, UInt64($0.count)))
      }
      isDamaged = read < 0
      if read == 0 { return .success(bytes) }
      bytes.append(contentsOf: chunk[..<max(0, read)])
    }
    if isDamaged { return .failure(Self.failure("\(entry.name) is not what its checksum says")) }
    if bytes.count > limits[keyPath: limit.field] {
      return .failure(limit.exceeded(in: entry.name, met: bytes.count, limits))
    }
    let ratio = bytes.count / max(1, entry.compressed)
    return .failure(ReadingLimit.inflationRatio.exceeded(in: entry.name, met: ratio, limits))
  }

  private static func failure(_ what: String) -> ReadingFailure {
    ReadingFailure(
      .malformedZip,
      "The zip archive is damaged: \(what). Open the document in a word processor"
        + " and save it again.")
  }
}
