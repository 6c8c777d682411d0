import Checking
import Commune
import Diagnostics
import Files
import Syntax
import TestSupport
import Testing
import VietnameseText

/// What the page of a rule calls wrong is found by it, and what the page calls right is not.
@Suite struct ExampleTests {
  private static let reference = try? Reference(
    in: repositoryFolder("content/chung", as: "content/chung"))

  /// Rules that look at one text, or at the forms printed in it. What needs a portal or several texts has
  /// tests of its own.
  private static let rules = Rule.all.filter { rule in
    guard !rule.explanation.wrong.isEmpty, !told.contains(rule.code) else { return false }
    switch rule.check {
    case .text, .forms, .texts: return true
    case .portal, .catalogue: return false
    }
  }

  /// Rules whose example is told in words, or is a piece of a form, a heading or two texts, that only the whole
  /// makes wrong; their own tests hold them.
  private static let told: Set<String> = [
    "TX1104", "TX1114", "TX1201", "TX1202", "TX1203", "TX1204", "TX1205", "TX1206",
    "TX1207", "TX1208", "TX1209", "TX1210", "TX1211", "TX1306", "TX1307", "TX1351",
    "TX1405", "TX1410", "TX1418", "TX1420", "TX1421", "TX1501", "TX1502", "TX1503", "TX1506",
    "TX1507",
    "TX1601", "TX1602", "TX1603", "TX1604", "TX1605", "TX1606", "TX1607", "TX1608",
    "TX1609", "TX1708", "TX1710",
  ]

  private func isFound(_ line: String, by rule: Rule) throws -> Bool {
    let bytes = Array(line.replacing("⏎", with: "\n").replacing(" · ", with: "\n").utf8)
    let today = try #require(CalendarDate.read("20/11/2026"))
    let reference = try #require(Self.reference)
    let plain = readPlainText(bytes, at: "van-ban.txt")
    let texts = [
      Manuscript(plain, TextContext(reading: plain, today: today), reference),
      Manuscript(
        readProse(parseDocument(bytes, at: "van-ban.md").value), TextContext(today: today),
        reference),
    ]
    return texts.contains { text in
      switch rule.check {
      case .text(let check): !check(text).isEmpty
      case .forms(let check): !check(FormSheet(printedIn: text)).isEmpty
      case .texts(let check): !check([Reading(text)]).isEmpty
      case .portal, .catalogue: false
      }
    }
  }

  @Test(arguments: rules.map(\.code))
  func findsWhatIsWrongAndPassesWhatIsRight(_ code: String) throws {
    let rule = try #require(Rule.all.first { $0.code == code })
    #expect(try isFound(rule.explanation.wrong, by: rule), "\(rule.explanation.wrong)")
    #expect(try !isFound(rule.explanation.right, by: rule), "\(rule.explanation.right)")
  }
}
