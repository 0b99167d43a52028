import Testing

@testable import Girconv

@Suite("The output formats")
struct OutputFormatTests {
  @Test("Names and extensions are each of one format only")
  func unique() {
    let names = OutputFormat.all.map(\.name)
    #expect(Set(names).count == names.count)
    let extensions = OutputFormat.all.flatMap(\.fileExtensions)
    #expect(Set(extensions).count == extensions.count)
    #expect(OutputFormat.all.allSatisfy { !$0.fileExtensions.isEmpty && !$0.summary.isEmpty })
  }

  @Test("A name and an extension lead to their format")
  func lookUp() {
    for format in OutputFormat.all {
      #expect(OutputFormat.named(format.name)?.name == format.name)
      for fileExtension in format.fileExtensions {
        #expect(OutputFormat.forExtension(fileExtension.uppercased())?.name == format.name)
      }
    }
    #expect(OutputFormat.named("xls") == nil)
    #expect(OutputFormat.forExtension("") == nil)
  }

  @Test("Every format ends what it writes with a line feed", arguments: OutputFormat.all.indices)
  func lineFeed(index: Int) {
    let format = OutputFormat.all[index]
    #expect(format.write([SampleConversion.make()]).last == UInt8(ascii: "\n"))
  }
}
