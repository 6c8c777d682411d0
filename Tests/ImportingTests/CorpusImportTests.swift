import Files
import Foundation
import Importing
import Testing
import VietnameseText

/// Five real reports, which are not part of the project: `TRANGXA_CORPUS` names their folder.
@Suite(.enabled(if: corpus != nil, "TRANGXA_CORPUS names no folder"))
struct CorpusImportTests {
  private func imported(_ report: String) throws -> (text: String, document: ImportedDocument) {
    let folder = URL(fileURLWithPath: try #require(corpus)).appendingPathComponent("reports")
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).first {
        $0.hasPrefix(report)
      })
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    return (
      String(decoding: bytes, as: UTF8.self),
      importText(try extractPlain(bytes), at: FilePath(name), ImportRequest(today: today))
    )
  }

  /// Every number of the text is in the source, or in a line that was left out, as often as in the text.
  @Test(arguments: ["000", "001", "002", "003", "004"])
  func losesNoNumberAndNoWord(_ report: String) throws {
    let (text, document) = try imported(report)
    var kept = WordTally(document.source)
    for line in document.summary.dropped { kept.add(line.text) }
    #expect(WordTally(text).lacking(in: kept) == [])
    #expect(document.isComplete)
  }

  /// Without its front matter, a source has no number more often than the text: nothing is made up.
  @Test(arguments: ["000", "001", "002", "003", "004"])
  func makesNoNumberUp(_ report: String) throws {
    let (text, document) = try imported(report)
    let body = try #require(document.source.split(separator: "\n---\n", maxSplits: 1).last)
    let numbers = WordTally(String(body)).lacking(in: WordTally(text))
    #expect(numbers == [])
  }

  @Test(arguments: [
    ("000", "6 tháng đầu năm 2022", "Phó Trưởng đoàn, Phó Chủ tịch UBND xã", 7, 1),
    ("001", "9 tháng đầu năm 2023", "", 4, 0),
    ("002", "Từ năm 2021 đến tháng 5/2023", "Chủ tịch", 5, 3),
    ("003", "6 tháng đầu năm 2023", "Chủ tịch", 6, 1),
    ("004", "6 tháng đầu năm 2022", "Chủ tịch", 8, 1),
  ])
  func readsTheHeadAndTheEnd(
    _ report: String, _ period: String, _ position: String, _ recipients: Int, _ dropped: Int
  ) throws {
    let document = try imported(report).document
    #expect(document.kind == .report)
    #expect(document.source.contains("\nKỳ: \"\(period)\"\n"))
    #expect(position.isEmpty || document.source.contains("\n  Chức vụ: \"\(position)\"\n"))
    #expect(document.source.contains("\n  Họ tên: "))
    #expect(
      document.summary.read.contains { $0.key == "Nơi nhận" && $0.value == "\(recipients) nơi" })
    #expect(document.summary.headings >= 12)
    let paper = document.summary.dropped.filter {
      $0.reason == .pageNumber || $0.reason == .pastedAddress
    }
    #expect(paper.count <= dropped + 1, "\(paper)")
  }
}

private let corpus = ProcessInfo.processInfo.environment["TRANGXA_CORPUS"]
