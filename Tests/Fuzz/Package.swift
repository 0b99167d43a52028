// swift-tools-version: 6.2
import PackageDescription

/// A program that libFuzzer calls with one input after the other; it brings `main` along.
func fuzzer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies + ["Invariants"],
    swiftSettings: [.unsafeFlags(["-parse-as-library"])])
}

let girconv = Target.Dependency.product(name: "Girconv", package: "girconv")

// Fuzzing is a package of its own, so that what it needs never reaches a user of girconv.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "girconv", path: "../..")],
  targets: [
    fuzzer("FuzzContainer", [girconv]),
    fuzzer("FuzzXML", [girconv]),
    fuzzer("FuzzText", [girconv]),
    fuzzer("FuzzOpenDocument", [girconv]),
    fuzzer("FuzzHTML", [girconv]),
    fuzzer("FuzzConversion", [girconv]),
    .target(name: "Invariants", dependencies: [girconv]),
    .executableTarget(name: "SeedMaker"),
  ],
  swiftLanguageModes: [.v6]
)
