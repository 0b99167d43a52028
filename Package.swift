// swift-tools-version: 6.2
import PackageDescription

/// What every target of girconv is built with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "girconv",
  products: [
    .executable(name: "girconv", targets: ["GirconvCommand"]),
    .library(name: "Girconv", targets: ["Girconv", "Documents"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(
      name: "CLibDeflate", pkgConfig: "libdeflate",
      providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibZip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .target(
      name: "Documents", dependencies: ["CLibCrypto", "CLibDeflate", "CLibXML2", "CLibZip"],
      swiftSettings: strict),
    .target(name: "Girconv", dependencies: ["Documents"], swiftSettings: strict),
    .executableTarget(
      name: "GirconvCommand",
      dependencies: [
        "Documents", "Girconv", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents"], swiftSettings: strict),
    .testTarget(
      name: "GirconvTests", dependencies: ["Girconv", "Documents"], swiftSettings: strict),
    .testTarget(
      name: "GirconvCommandTests", dependencies: ["Documents", "Girconv", "GirconvCommand"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
