import Foundation
import Testing
import VietnameseText

/// Every word of the national records that people wrote right is a syllable; the records are outside of the
/// project, in the folder that `TRANGXA_CORPUS` names.
@Suite struct AttestedSyllableTests {
  private static var records: String? {
    ProcessInfo.processInfo.environment["TRANGXA_CORPUS"].map { "\($0)/data/tthc.csv" }
  }

  @Test(.enabled(if: records != nil, "TRANGXA_CORPUS names no folder"))
  func acceptsTheWordsOfTheRecords() throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Self.records ?? "")))
    var seen: Set<PackedWord> = []
    var refused: Set<String> = []
    for token in tokens(of: bytes, in: bytes.indices) where token.kind == .word {
      guard let key = token.key, seen.insert(key).inserted, !Syllable.isWellFormed(key),
        !ForeignWords.contains(key)
      else { continue }
      let word = String(decoding: bytes[token.range], as: UTF8.self)
      // Capitals are abbreviations; plain letters are codes and addresses.
      guard word == word.lowercased(), word.utf8.count > word.unicodeScalars.count,
        word.unicodeScalars.count > 1
      else { continue }
      refused.insert(word)
    }
    #expect(seen.count > 900)
    // Two errors of the records, and words that were cut off with “…”.
    #expect(refused.sorted() == ["cậ", "hơp", "luậ", "nhậ", "quố", "vât"])
  }
}
