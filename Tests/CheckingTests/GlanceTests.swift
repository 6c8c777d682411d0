import Commune
import Diagnostics
import Files
import Syntax
import Testing
import VietnameseText

@testable import Checking

@Suite struct GlanceTests {
  private func manuscript(_ text: String) -> Manuscript {
    let prose = readProse(parseDocument(Array(text.utf8), at: "bai.md").value)
    return Manuscript(prose, TextContext(today: CalendarDate(dayNumber: 20_777)), Reference())
  }

  private let text = manuscriptText

  /// It may see a word that is not there, and never overlooks one that is.
  @Test func seesEveryToken() {
    for text in [text, String(repeating: text, count: 40)] {
      let manuscript = manuscript(text)
      for token in manuscript.tokens { if let key = token.key { #expect(manuscript.mayHave(key)) } }
    }
  }

  @Test func declinesMostWordsThatAreNotThere() {
    let manuscript = manuscript(text)
    let others = """
      cccd cmnd stk khuyết tật tâm thần ung thư thường trú tạm căn cước chứng minh thư gmail zalo biểu mẫu đính kèm
      """.split(whereSeparator: \.isWhitespace).map { PackedWord(word: $0) }
    #expect(others.count { manuscript.mayHave($0) } < others.count / 3)
    #expect(manuscript.mayHave(all: ["ủy", "ban"]))
    #expect(!manuscript.mayHave(all: others))
  }

  @Test func listsNumbersMarksAndOddWords() {
    let manuscript = manuscript(text)
    func written(_ places: [Int]) -> [String] {
      places.map { manuscript.string(manuscript.tokens[$0]) }
    }
    #expect(written(manuscript.glance.numbers) == ["12", "2026", "3"])
    #expect(written(manuscript.glance.marks) == [",", ".", "(", ")", "."])
    #expect(written(manuscript.glance.oddWords) == ["UBND", "tóan", "về", "nghiêngnghiêngnghiêng"])
    #expect(manuscript.numberBlocks == [1, 3])
  }

  @Test func givesEachPlaceWithItsBlock() {
    let manuscript = manuscript(text)
    let found = manuscript.find(at: manuscript.glance.numbers) { place, tokens in
      tokens.first.map { "\(manuscript.string($0)) … \(manuscript.string(tokens[place]))" }
    }
    #expect(found == ["Ủy … 12", "Ủy … 2026", "Còn … 3"])
  }
}

private let manuscriptText = """
  # Tin

  Ủy ban nhân dân xã, UBND xã tiếp nhận 12 hồ sơ kế tóan năm 2026về đất.

  Không có gì

  Còn (3) nghiêngnghiêngnghiêng.

  """
