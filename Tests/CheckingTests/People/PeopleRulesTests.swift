import Checking
import Diagnostics
import Files
import Syntax
import TestSupport
import Testing
import VietnameseText

@Suite struct PeopleRulesTests {
  private static let rules: [Rule] = [
    .identityNumberInText, .phoneOfPerson, .emailOfPerson, .homeAddress, .bankAccount, .birthDate,
    .conditionOfPerson,
  ]

  private func findings(_ rule: Rule, _ text: String) -> [Diagnostic] {
    check(
      plainText: Array(text.utf8), at: "a.txt", today: CalendarDate(dayNumber: 20_777),
      reference: Reference(), rules: [rule])
  }

  @Test func explainsItselfByALineThatIsFoundAndOneThatIsNot() {
    for rule in Self.rules {
      #expect(!findings(rule, rule.explanation.wrong).isEmpty, "\(rule.code)")
      #expect(findings(rule, rule.explanation.right).isEmpty, "\(rule.code)")
    }
  }

  /// Whatever a rule says, no report shows what it found.
  @Test func repeatsNothingOfWhatItFindsInAnyReport() {
    let text = Self.rules.map(\.explanation.wrong).joined(separator: "\n\n")
    let bytes = Array(text.utf8)
    let found = check(
      plainText: bytes, at: "a.txt", today: CalendarDate(dayNumber: 20_777),
      reference: Reference(), rules: Self.rules)
    #expect(found.count >= Self.rules.count)
    #expect(found.allSatisfy { $0.isConfidential })
    let report = DiagnosticReport(found, tree: FileTree(sources: ["a.txt": bytes]))
    for printed in [
      report.text(), report.json(), report.sarif(version: "1"),
      report.html(title: "x") { _ in nil },
    ] {
      for secret in ["Nguyễn", "Thí Dụ", "0900", "099", "1111", "1990", "mau@", "thôn Đông"] {
        #expect(!printed.contains(secret), "\(secret)")
      }
    }
  }

  @Test func isSilentOnlyWhereThePageNamesTheLaw() {
    for rule in Self.rules {
      expect(rule, in: rule.explanation.wrong) { $0.publicationBasis = "Luật mẫu, Điều 1" }
    }
  }
}
