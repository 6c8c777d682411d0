import Checking
import Foundation
import Testing

/// Every code is explained, and the pages in `docs/rules/` are made of the explanations.
@Suite struct RulePageTests {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = repository.appendingPathComponent("docs/rules")

  @Test func noCodeIsTakenTwice() {
    let codes = CodePage.all.map(\.code)
    #expect(
      Set(codes).count == codes.count, "\(codes.filter { code in codes.count { $0 == code } > 1 })")
  }

  @Test func everyCodeOfAFindingIsExplained() throws {
    let sources = Self.repository.appendingPathComponent("Sources").path
    let explained = Set(CodePage.all.map(\.code))
    var missing: Set<String> = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: sources)
    where name.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(sources)/\(name)", encoding: .utf8)
      for match in text.matches(of: /"(TX\d{4})"/) where !explained.contains(String(match.1)) {
        missing.insert(String(match.1))
      }
    }
    #expect(missing.sorted() == [])
  }

  @Test func everyExplanationSpeaksBothLanguages() {
    for page in CodePage.all {
      #expect(page.explanation.vietnamese.count > 12, "\(page.code)")
      #expect(page.explanation.english.count > 12, "\(page.code)")
      #expect(!page.name.isEmpty, "\(page.code)")
    }
  }

  @Test func thePagesInDocsAreCurrent() throws {
    var wanted = ["README.md": CodePage.index()]
    for page in CodePage.all { wanted["\(page.code).md"] = page.markdown() }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try? FileManager.default.removeItem(at: Self.folder)
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      for (name, text) in wanted {
        try Data(text.utf8).write(to: Self.folder.appendingPathComponent(name))
      }
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(kept) == Set(wanted.keys), "run: UPDATE_GOLDEN=1 swift test --filter RulePage")
    for (name, text) in wanted where kept.contains(name) {
      let page = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
      let isCurrent = page == text
      #expect(isCurrent, "\(name): run: UPDATE_GOLDEN=1 swift test --filter RulePage")
    }
  }
}
