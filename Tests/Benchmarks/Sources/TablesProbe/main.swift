import Foundation
import Girconv

// TablesProbe FILE… writes the tables of each file in every format, merged cells once and in every
// position.
for path in CommandLine.arguments.dropFirst() {
  let extract = try TableExtract(of: [UInt8](Data(contentsOf: URL(filePath: path))), path: path)
  for format in TableFormat.all {
    for fill in CellFill.allCases {
      var options = WritingOptions()
      options.fill = fill
      guard !format.write([extract], options: options).isEmpty else { exit(1) }
    }
  }
}
