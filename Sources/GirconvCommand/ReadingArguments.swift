import ArgumentParser
import Documents
import Girconv

/// The arguments of the commands that read documents: how they are read.
struct ReadingArguments: ParsableArguments {
  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "The input format, when it is told wrongly: "
        + "\(NamedChoices.inputFormats).",
      valueName: "format"), transform: NamedChoices.inputFormat)
  var inputFormat: InputFormat?

  @OptionGroup(title: "Limits", visibility: .hidden)
  var limits: LimitArguments

  /// How a document is converted.
  var options: ConversionOptions {
    var options = ConversionOptions()
    options.format = inputFormat
    options.limits = limits.reading
    return options
  }
}
