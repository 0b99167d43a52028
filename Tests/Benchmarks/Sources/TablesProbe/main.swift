import Foundation
import Girconv

// TablesProbe FILE COUNT writes the tables of a file in every format COUNT times, merged cells
// once and in every position.
let arguments = CommandLine.arguments
guard arguments.count == 3, let count = Int(arguments[2]),
  let data = FileManager.default.contents(atPath: arguments[1])
else {
  print("usage: TablesProbe FILE COUNT")
  exit(64)
}
let bytes = [UInt8](data)
var written = 0
for _ in 0..<count {
  let extract = try TableExtract(of: bytes, path: arguments[1])
  for format in TableFormat.all {
    for fill in CellFill.allCases {
      var options = WritingOptions()
      options.fill = fill
      written += format.write([extract], options: options).count
    }
  }
}
print(written)
