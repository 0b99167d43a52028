// swift-tools-version: 6.2
import PackageDescription

// Benchmarks are programs of their own, so that what they need never reaches a user of girconv.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "girconv", path: "../..")],
  targets: [
    .systemLibrary(name: "CLibXML2ForC", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CLibZipForC", pkgConfig: "libzip"),
    .executableTarget(name: "FloorProbe", dependencies: ["CLibXML2ForC", "CLibZipForC"]),
    .executableTarget(name: "StartProbe", dependencies: ["CLibXML2ForC", "CLibZipForC"]),
    .executableTarget(
      name: "ConversionProbe", dependencies: [.product(name: "Girconv", package: "girconv")]),
    .executableTarget(
      name: "TablesProbe", dependencies: [.product(name: "Girconv", package: "girconv")]),
    .executableTarget(name: "Benchmarks"),
  ],
  swiftLanguageModes: [.v6]
)
