/// Inputs as the files of the names on a stream. A folder's name is an input too, without a result.
struct NamedFiles: WorkSource {
  private let names: NameStream

  init(_ names: NameStream) {
    self.names = names
  }

  var descriptor: Int32? { names.descriptor }

  mutating func next() throws(CommandFailure) -> NextWork {
    switch try names.next() {
    case .ended: .ended
    case .nothingYet: .nothingYet
    case .name(let name): .item(WorkItem(listed: name))
    }
  }
}
