import Foundation
import Girconv

// ConversionProbe FILE COUNT converts the bytes of a file to JSON COUNT times, as the command does.
let arguments = CommandLine.arguments
guard arguments.count == 3, let count = Int(arguments[2]),
  let data = FileManager.default.contents(atPath: arguments[1])
else {
  print("usage: ConversionProbe FILE COUNT")
  exit(64)
}
let bytes = [UInt8](data)
var written = 0
for _ in 0..<count {
  written += OutputFormat.json.write([try Conversion(of: bytes, path: arguments[1])]).count
}
print(written)
