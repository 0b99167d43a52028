import Foundation
import Girconv

// ConversionProbe FILE… answers each line of standard input, a count, with the microseconds of CPU
// time that converting the bytes of so many files to JSON took, as the command does it; the files
// come in turn, again and again.
let files = try CommandLine.arguments.dropFirst().map { path in
  (path: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
}
guard !files.isEmpty else {
  print("usage: ConversionProbe FILE ...")
  exit(64)
}

func microseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
}

var next = 0
while let line = readLine(), let count = Int(line) {
  let start = microseconds()
  for _ in 0..<count {
    let file = files[next % files.count]
    next += 1
    guard !OutputFormat.json.write([try Conversion(of: file.bytes, path: file.path)]).isEmpty
    else { exit(1) }
  }
  print(microseconds() - start)
  fflush(nil)
}
