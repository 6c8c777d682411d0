import Checking
import Diagnostics
import Files
import Foundation
import TestSupport
import Testing
import VietnameseText

/// How much the rules find of the defects that were found by hand in two real reports, and how much of what
/// they say is wrong. The texts are not part of the project: `TRANGXA_CORPUS` names their folder.
///
/// A defect is found when an error or a warning of its kind overlaps its lines. An error or a warning is wrong
/// when neither the list nor the judgements beside this file support it; what nobody has judged counts
/// as wrong. Notes do not count.
@Suite(.enabled(if: Corpus.folder != nil, "TRANGXA_CORPUS names no folder"))
struct CorpusTests {
  @Test(arguments: ["000", "001"])
  func findsTheDefectsAndLittleElse(_ report: String) throws {
    let measure = try Corpus.measure(report)
    #expect(measure.wrong.count <= 3, "\(measure.wrong.joined(separator: "\n"))")
    #expect(
      measure.share(ofKinds: "PUDNSF") >= 0.85,
      "\(measure.missed(ofKinds: "PUDNSF").joined(separator: "\n"))")
  }

  @Test func findsMostOfTheTwoTogether() throws {
    let both = try ["000", "001"].map(Corpus.measure)
    let found = both.reduce(0) { $0 + $1.foundSure }
    let all = both.reduce(0) { $0 + $1.foundSure + $1.missed(ofKinds: Corpus.allKinds).count }
    #expect(found * 10 >= all * 7, "\(found) of \(all)")
  }

  /// What `docs/quality.md` says of the two is what is measured.
  @Test func keepsTheTableOfWhatIsFound() throws {
    let measured = try ["000", "001"].map { try Corpus.measure($0).table }.joined(separator: "\n")
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("measured.md")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(measured.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == measured)
  }

  /// No finding in the others that nobody has looked at.
  @Test(arguments: ["002", "003", "004"])
  func everyFindingOfTheOthersIsJudged(_ report: String) throws {
    let measure = try Corpus.measure(report)
    #expect(measure.wrong.count <= 3, "\(measure.wrong.joined(separator: "\n"))")
  }
}

enum Corpus {
  static let allKinds = "APUCDNSTFXE"

  static let folder = ProcessInfo.processInfo.environment["TRANGXA_CORPUS"]

  struct Defect {
    let id: String
    let kind: Character
    let isSure: Bool
    let lines: [ClosedRange<Int>]
  }

  struct Measure {
    let report: String
    var found: [Defect] = []
    var missed: [Defect] = []
    /// Errors and warnings that nothing supports: `dòng 12: … [TX1401]`.
    var wrong: [String] = []

    func share(ofKinds kinds: String) -> Double {
      let found = Double(sure(found, kinds).count)
      let all = found + Double(sure(missed, kinds).count)
      return all == 0 ? 1 : found / all
    }

    func missed(ofKinds kinds: String) -> [String] { sure(missed, kinds).map(\.id) }

    var foundSure: Int { sure(found, Corpus.allKinds).count }

    private func sure(_ defects: [Defect], _ kinds: String) -> [Defect] {
      defects.filter { $0.isSure && kinds.contains($0.kind) }
    }

    /// A line a kind: found of those that are sure, and of the doubtful.
    var table: String {
      let all = found + missed
      let kinds = Set(all.map(\.kind)).sorted()
      func counts(_ kind: Character?, isSure: Bool) -> String {
        let fits = { (defect: Defect) in
          (kind == nil || defect.kind == kind) && defect.isSure == isSure
        }
        let total = all.filter(fits).count
        return total == 0 ? "–" : "\(found.filter(fits).count)/\(total)"
      }
      let name = report == "000" ? "A" : "B"
      var out = "Báo cáo \(name)\n\n| Loại | Chắc | Nghi vấn |\n| --- | ---: | ---: |\n"
      for kind in kinds {
        out +=
          "| \(Self.names[kind] ?? String(kind)) | \(counts(kind, isSure: true)) "
          + "| \(counts(kind, isSure: false)) |\n"
      }
      out += "| Cộng | \(counts(nil, isSure: true)) | \(counts(nil, isSure: false)) |\n"
      return out + "\nLời báo sai: \(wrong.count).\n"
    }

    private static let names: [Character: String] = [
      "A": "số học", "P": "tỷ lệ", "U": "đơn vị, nhãn", "C": "mâu thuẫn", "D": "ngày, kỳ",
      "N": "số, ký hiệu", "S": "cấu trúc", "T": "thuật ngữ, pháp luật", "F": "thể thức",
      "X": "giữa các văn bản", "E": "chính tả",
    ]
  }

  static func measure(_ report: String) throws -> Measure {
    let bytes = try text(of: report)
    let lines = LineTable(bytes)
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    let findings = check(
      plainText: bytes, at: "bao-cao.txt", today: today, reference: try reference())
    let kinds = Dictionary(uniqueKeysWithValues: Rule.all.map { ($0.code, letter($0.kind)) })
    let judged = try judgements(of: report)
    var measure = Measure(report: report)
    func place(_ finding: Diagnostic) -> ClosedRange<Int> {
      let range = finding.span.range
      let first = lines.line(at: range.lowerBound)
      return first...max(first, lines.line(at: max(range.lowerBound, range.upperBound - 1)))
    }
    let loud = findings.filter { $0.severity != .note }
    let defects = try defects(of: report)
    for defect in defects {
      let isFound = loud.contains { finding in
        kinds[finding.code] == defect.kind
          && defect.lines.contains { $0.overlaps(place(finding)) }
      }
      if isFound { measure.found.append(defect) } else { measure.missed.append(defect) }
    }
    for finding in loud {
      let line = place(finding)
      let isListed = defects.contains { defect in
        defect.kind == kinds[finding.code] && defect.lines.contains { $0.overlaps(line) }
      }
      if isListed || judged.contains("\(line.lowerBound) \(finding.code)") { continue }
      measure.wrong.append("dòng \(line.lowerBound): \(finding.message) [\(finding.code)]")
    }
    return measure
  }

  private static func letter(_ kind: Rule.Kind) -> Character? {
    switch kind {
    case .arithmetic: "A"
    case .ratio: "P"
    case .unit: "U"
    case .contradiction: "C"
    case .date: "D"
    case .number: "N"
    case .structure: "S"
    case .term: "T"
    case .form: "F"
    case .acrossDocuments: "X"
    case .spelling: "E"
    case .personalData, .procedure, .portal: nil
    }
  }

  static func text(of report: String) throws -> [UInt8] {
    let folder = try #require(folder) + "/reports"
    let name = try FileManager.default.contentsOfDirectory(atPath: folder)
      .first { $0.hasPrefix(report) }
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(try #require(name))")))
  }

  /// The laws and phrases that communes share, from this repository.
  private static func reference() throws -> Reference {
    Reference(in: try repositoryFolder("content/chung", as: "content/chung"))
  }

  /// The rows of the list: `| 000-P1 | P tỷ lệ | **chắc** | «…» (154) // «…» (349–350) | … |`.
  private static func defects(of report: String) throws -> [Defect] {
    let list = "\(try #require(folder))/data/defects-000-001.md"
    guard FileManager.default.fileExists(atPath: list) else { return [] }
    return try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n").compactMap {
      row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count > 3, cells[0].hasPrefix("\(report)-"), let kind = cells[1].first else {
        return nil
      }
      let lines = cells[3].matches(of: /\((\d+)(?:–(\d+))?\)/).compactMap {
        match -> ClosedRange<Int>? in
        guard let first = Int(match.1) else { return nil }
        return first...max(first, match.2.flatMap { Int($0) } ?? first)
      }
      return Defect(id: cells[0], kind: kind, isSure: cells[2].contains("chắc"), lines: lines)
    }
  }

  /// `000,154,TX1102,đúng,lý do`: what a person said of a finding that the list does not have.
  private static func judgements(of report: String) throws -> Set<String> {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("judgements.csv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    return Set(
      rows.compactMap { row in
        let cells = row.split(separator: ",", maxSplits: 4).map(String.init)
        guard cells.count > 3, cells[0] == report, cells[3] == "đúng" else { return nil }
        return "\(cells[1]) \(cells[2])"
      })
  }
}
