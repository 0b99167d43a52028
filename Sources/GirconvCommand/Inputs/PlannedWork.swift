/// The inputs as they are handed to the workers: one whose output would take another's place is
/// refused when it is met.
struct PlannedWork: WorkSource {
  private(set) var inputs: InputSource
  /// The names of the outputs, nil where not each input has its own.
  private var names: OutputNames?

  init(_ inputs: InputSource, names: OutputNames?) {
    self.inputs = inputs
    self.names = names
  }

  var descriptor: Int32? { inputs.descriptor }

  mutating func next() throws(CommandFailure) -> NextWork {
    let next = try inputs.next()
    guard case .item(var item) = next else { return next }
    do throws(OutputNames.Fault) {
      _ = try names?.give(item)
    } catch {
      if let failure = names?.failure(of: item, error) { item.content = .refused(failure) }
    }
    return .item(item)
  }
}
