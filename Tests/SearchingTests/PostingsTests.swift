import Testing

@testable import Searching

@Suite struct PostingsTests {
  @Test func keepsTheEarlierOfPagesThatCountAlike() {
    for _ in 0..<20 {
      var postings = Postings()
      for page in 0..<1_200 where Bool.random() {
        postings.add(page, Int.random(in: 1...Int.random(in: 1...15)))
      }
      let best = postings.pages.enumerated().sorted { left, right in
        left.element.impact == right.element.impact
          ? left.offset < right.offset : left.element.impact > right.element.impact
      }
      var kept = Postings()
      let ordered = best.prefix(Postings.longest).map(\.element).sorted { $0.page < $1.page }
      for (page, impact) in ordered { kept.add(page, impact) }
      #expect(postings.text == kept.text)
    }
  }
}
