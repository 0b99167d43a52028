// swift-tools-version: 6.2
import PackageDescription

/// Writes the documents of Samples/ and the corpora of the benchmarks. It knows nothing of girconv,
/// so that what it writes is no copy of what girconv believes.
let package = Package(
  name: "SampleMaker",
  targets: [
    .executableTarget(
      name: "SampleMaker",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .treatAllWarnings(as: .error),
      ])
  ],
  swiftLanguageModes: [.v6]
)
