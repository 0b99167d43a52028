import Girconv

/// What came of one input, ready to be written: all that the process which writes needs to know.
struct Answer: Equatable {
  /// Whether there is a result.
  var status: OutcomeStatus
  /// What is told to people, without the line's end; "" for nothing.
  var line = ""
  /// The findings or the failure, counted.
  var tally = Tally()
  /// The input's part of the output.
  var record: [UInt8] = []

  /// What came of the input, and nothing of how it is written.
  var withoutRecord: Answer { Answer(status: status, tally: tally) }
}
