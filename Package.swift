// swift-tools-version: 6.2
import PackageDescription

// Imports run downhill only: a target may import what is listed for it here, and
// Tests/HouseTests holds every source file to the same table.

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: house)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: house)
}

let package = Package(
  name: "trangxa",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "trangxa", targets: ["trangxa"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
    // libvips itself is loaded when the first picture is met.
    .target(name: "CVips", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    .systemLibrary(
      name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CLinux"),

    room("Files"),
    room("VietnameseText"),
    room("Pictures", ["Files", "CVips"]),
    room("Diagnostics", ["Files"]),
    room("Syntax", ["Files", "VietnameseText", "Diagnostics", "CCMarkGFM", "CLibYAML"]),
    room("Commune", ["Files", "VietnameseText", "Pictures", "Diagnostics", "Syntax"]),
    room("Checking", ["Files", "VietnameseText", "Diagnostics", "Syntax", "Commune"]),
    room("Drafting", ["Files", "VietnameseText", "Diagnostics", "Syntax", "Commune"]),
    room("Theming", ["Files", "VietnameseText", "Diagnostics"]),
    room("Searching", ["Files", "VietnameseText"]),
    room("Codes", ["CQRencode"]),
    room("Releases", ["CCrypto"]),
    room(
      "Rendering",
      [
        "Files", "VietnameseText", "Pictures", "Diagnostics", "Syntax", "Commune", "Searching",
        "Codes", "Theming", "Releases",
      ]),
    room("Compressing", ["CZlib", "CBrotli"]),
    room(
      "Building",
      [
        "Files", "VietnameseText", "Pictures", "Diagnostics", "Syntax", "Commune", "Checking",
        "Theming", "Rendering", "Compressing", "Releases",
      ]),
    room(
      "Merging",
      [
        "Files", "VietnameseText", "Diagnostics", "Syntax", "Commune", "Rendering", "Building",
      ]),
    room("Exporting", ["Files", "VietnameseText", "Commune", "Compressing"]),
    room(
      "Cataloguing", ["Files", "VietnameseText", "Diagnostics", "Syntax", "Commune"]),
    room("Importing", ["Files", "VietnameseText", "Diagnostics", "Syntax", "Commune"]),
    room("Watching", ["Files", "VietnameseText", "Diagnostics", "Releases"]),
    room(
      "Previewing",
      [
        "Files", "Pictures", "VietnameseText", "Diagnostics", "Syntax", "Commune", "Checking",
        "Theming", "Rendering", "Building", "Releases",
      ]),
    room(
      "World",
      [
        "Files", "Pictures", "Diagnostics", "Compressing", "Building", "Merging", "Importing",
        "Releases", "Watching", "Previewing", "CLinux",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .executableTarget(
      name: "trangxa",
      dependencies: [
        "Files", "VietnameseText", "Diagnostics", "Commune", "Checking", "Drafting", "Theming",
        "Rendering", "Exporting", "Building", "Merging", "Importing", "Cataloguing", "Releases",
        "Watching", "Previewing", "World",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: house),

    .target(
      name: "TestSupport", dependencies: ["Files", "Diagnostics"], path: "Tests/TestSupport",
      swiftSettings: house),
    tests("HouseTests", []),
    tests("FilesTests", ["Files"]),
    tests("PicturesTests", ["Files", "Pictures", "TestSupport"]),
    tests("VietnameseTextTests", ["VietnameseText"]),
    tests("DiagnosticsTests", ["Files", "Diagnostics", "TestSupport"]),
    tests("SyntaxTests", ["Files", "VietnameseText", "Diagnostics", "Syntax", "TestSupport"]),
    tests(
      "CommuneTests",
      ["Files", "VietnameseText", "Diagnostics", "Syntax", "Commune", "TestSupport"]),
    tests(
      "CheckingTests",
      ["Files", "VietnameseText", "Diagnostics", "Syntax", "Commune", "Checking", "TestSupport"],
      exclude: ["judgements.csv", "measured.md"]),
    tests(
      "DraftingTests",
      [
        "Files", "VietnameseText", "Diagnostics", "Syntax", "Commune", "Checking", "Building",
        "Drafting", "TestSupport",
      ]),
    tests("SearchingTests", ["VietnameseText", "Searching"]),
    tests("CodesTests", ["Codes"]),
    tests("ThemingTests", ["Files", "Diagnostics", "Theming", "TestSupport"]),
    tests(
      "RenderingTests",
      [
        "Files", "VietnameseText", "Pictures", "Diagnostics", "Syntax", "Commune", "Checking",
        "Theming", "Rendering", "Building", "Releases", "TestSupport",
      ]),
    tests(
      "MergingTests",
      ["Files", "VietnameseText", "Diagnostics", "Merging", "TestSupport"]),
    tests("ExportingTests", ["VietnameseText", "Commune", "Compressing", "Exporting"]),
    tests(
      "CataloguingTests",
      ["Files", "VietnameseText", "Diagnostics", "Commune", "Cataloguing", "TestSupport"]),
    tests(
      "ImportingTests",
      ["Files", "VietnameseText", "Diagnostics", "Syntax", "Commune", "Importing", "TestSupport"]),
    tests("CompressingTests", ["Compressing"]),
    tests("ReleasesTests", ["Releases"]),
    tests("WatchingTests", ["Files", "Diagnostics", "Releases", "Watching", "TestSupport"]),
    tests(
      "PreviewingTests",
      ["Files", "VietnameseText", "Diagnostics", "Building", "Previewing", "TestSupport"]),
    tests(
      "WorldTests",
      [
        "Previewing", "Building", "VietnameseText", "Files", "Releases", "Pictures", "Diagnostics",
        "World",
        "TestSupport",
      ]),
    tests(
      "FuzzTests",
      [
        "Files", "VietnameseText", "Pictures", "Diagnostics", "Syntax", "Commune", "Checking",
        "Importing", "Theming", "Releases", "TestSupport",
      ]),
    tests("EndToEndTests", ["trangxa", "Compressing", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
