import Foundation
import Testing

/// A small portal with every kind of content, compared file by file with what it was.
///
/// After a wanted change run the tests once with `UPDATE_GOLDEN=1` and read the difference.
@Suite struct GoldenSiteTests {
  @Test func buildsTheGoldenSite() async throws {
    let golden = Self.folder.appendingPathComponent("site")
    let source = try String(
      contentsOf: Self.folder.appendingPathComponent("site.txt"), encoding: .utf8)
    let built = try await BuiltSite(source).files
      .filter { !$0.key.contains("/assets/") && !Self.isIndex($0.key) }
      .mapValues(Self.withoutHashes)
    try #require(!built.isEmpty, "the theme has an error, so there is nothing to compare")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try? FileManager.default.removeItem(at: golden)
      for (address, text) in built {
        let file = golden.appendingPathComponent(address)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
    }
    var expected: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: golden.path) {
      let file = golden.appendingPathComponent(name)
      if let data = try? Data(contentsOf: file) {
        expected[name] = String(decoding: data, as: UTF8.self)
      }
    }
    #expect(built.keys.sorted() == expected.keys.sorted())
    for (address, text) in built.sorted(by: { $0.key < $1.key }) {
      let isSame = text == expected[address]
      #expect(isSame, "\(address) khác bản mẫu; xem lại rồi UPDATE_GOLDEN=1")
    }
  }

  /// The search's own files, which nobody could read a difference in; they have tests of their own.
  private static func isIndex(_ address: String) -> Bool {
    address.contains("/tim-kiem/") && address.hasSuffix(".js")
  }

  /// The names of assets carry a hash, which changes with every line of the style sheet.
  private static func withoutHashes(_ text: String) -> String {
    text.replacingOccurrences(
      of: #"assets/([a-z-]+)\.[0-9a-f]{12}\."#, with: "assets/$1.hash.",
      options: .regularExpression)
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Golden")
}
