#if os(Linux)
  import Foundation
  import Testing

  @testable import GirconvCommand

  @Suite("Records in shared memory")
  struct SharedRecordsTests {
    /// The two sides of one memory.
    let worker: SharedRecords
    let command: SharedRecords

    init() throws {
      let file = try SharedRecords.newFile()
      worker = try #require(SharedRecords(mapping: file.number))
      command = try #require(SharedRecords(mapping: file.number))
    }

    private func record(_ byte: UInt8, _ count: Int) -> [UInt8] {
      Array(repeating: byte, count: count)
    }

    @Test("What one side leaves, the other takes, and the one before it is still there")
    func turns() {
      for (place, byte) in zip([0, 1, 0, 1], UInt8(1)...) {
        #expect(worker.leave(record(byte, SharedRecords.placeBytes)) == place)
        #expect(
          command.record(at: place, count: SharedRecords.placeBytes)
            == record(byte, SharedRecords.placeBytes))
        if byte > 1 { #expect(command.record(at: 1 - place, count: 1) == [byte - 1]) }
      }
    }

    @Test("What is too long, and nothing, has no place, and takes no turn")
    func lengths() {
      #expect(worker.leave(record(1, SharedRecords.placeBytes + 1)) == nil)
      #expect(worker.leave([]) == nil)
      #expect(worker.leave([7]) == 0)
    }

    @Test(
      "What cannot be a record is none",
      arguments: [(-1, 1), (2, 1), (0, -1), (1, SharedRecords.placeBytes + 1)])
    func bounds(place: Int, count: Int) {
      #expect(command.record(at: place, count: count) == nil)
    }

    @Test("Other files are not written to")
    func others() throws {
      let nowhere = try FileDescriptor(FileName("/dev/null"), 2)  // O_RDWR
      #expect(SharedRecords(mapping: nowhere.number) == nil)
      let workspace = try Workspace()
      try workspace.write(String(repeating: "x", count: 2 * SharedRecords.placeBytes), to: "x")
      let name = FileName(workspace.folder.appending(path: "x").path)
      let file = try FileDescriptor(name, 2)
      #expect(SharedRecords(mapping: file.number) == nil)
    }
  }
#endif
