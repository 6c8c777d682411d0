import Checking
import Foundation
import Testing

/// Each file that declares a rule has a test file of its own, so that whoever changes a rule knows where its
/// right and wrong texts are.
@Suite struct RuleTestFilesTests {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let rules = tests.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Checking/Rules")

  @Test func everyRuleIsTestedInAFileOfItsName() throws {
    var declared = 0
    for file in try FileManager.default.subpathsOfDirectory(atPath: Self.rules.path).sorted()
    where file.hasSuffix(".swift") {
      let source = try text(Self.rules.appendingPathComponent(file))
      let rules = source.matches(of: /static let (\w+) = Rule\(\s*"(TX\d{4})"/)
      guard !rules.isEmpty else { continue }
      let name = "\(file.dropLast(6))Tests.swift"
      guard let tests = try? text(Self.tests.appendingPathComponent(name)) else {
        Issue.record("\(file) has no test file CheckingTests/\(name)")
        continue
      }
      for rule in rules {
        declared += 1
        let isNamed = tests.contains(".\(rule.1)") || tests.contains(rule.2)
        #expect(isNamed, "\(name) never runs \(rule.2), which \(file) declares")
      }
    }
    // A rule that is declared in another way would slip through the pattern above.
    let outside = Set(Rule.all.map(\.code)).count - declared
    #expect(outside == 0, "\(outside) rules are declared elsewhere")
  }

  private func text(_ file: URL) throws -> String {
    try String(contentsOf: file, encoding: .utf8)
  }
}
