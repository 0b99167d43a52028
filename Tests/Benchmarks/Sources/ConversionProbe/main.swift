import Foundation
import Girconv

// ConversionProbe FILE… converts the bytes of each file to JSON, as the command does.
// ConversionProbe - FILE… answers each line of standard input, a count, with the microseconds of
// CPU time that converting so many files took; the files come in turn, again and again.
// ConversionProbe = LIST converts the files whose names are the lines of a list, one after the other,
// to lines of NDJSON on standard output: the least that one process does.
setenv("TZ", "UTC0", 1)  // As the command does, see forgetTimeZone().
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "=", arguments.count == 2 {
  for path in try String(contentsOfFile: arguments[1], encoding: .utf8).split(separator: "\n") {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: String(path))))
    let line = OutputFormat.ndjson.write([try Conversion(of: bytes, path: String(path))])
    try FileHandle.standardOutput.write(contentsOf: Data(line))
  }
  exit(0)
}
let isAsked = arguments.first == "-"
let files = try arguments.dropFirst(isAsked ? 1 : 0).map { path in
  (path: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
}

func convert(_ file: (path: String, bytes: [UInt8])) throws {
  let conversion = try Conversion(of: file.bytes, path: file.path)
  guard !OutputFormat.json.write([conversion]).isEmpty else { exit(1) }
}

func microseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
}

if isAsked {
  var next = 0
  while !files.isEmpty, let line = readLine(), let count = Int(line) {
    let start = microseconds()
    for _ in 0..<count {
      try convert(files[next % files.count])
      next += 1
    }
    print(microseconds() - start)
    fflush(nil)
  }
} else {
  for file in files { try convert(file) }
}
