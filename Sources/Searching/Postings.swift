/// The pages in which a word stands, each with how much it counts there, as a text for a script.
///
/// Pages are numbered in their order; each posting is the distance from the one before times 16 plus
/// the impact (1 to 15), in groups of five bits from the low end, a letter each, with a sixth bit
/// while more follow.
struct Postings {
  private(set) var pages: [(page: Int, impact: Int)] = []

  /// Longer lists would cost a phone too much; the pages that count most are kept.
  static let longest = 400

  mutating func add(_ page: Int, _ impact: Int) {
    if let last = pages.last, last.page == page {
      pages[pages.count - 1].impact = max(last.impact, impact)
    } else {
      pages.append((page, impact))
    }
  }

  /// How many pages there are, also those that ``text`` leaves out.
  var count: Int { pages.count }

  var text: String {
    var kept = pages
    if kept.count > Self.longest {
      // A stable choice: of two that count alike the earlier page.
      kept = kept.enumerated().sorted { left, right in
        left.element.impact == right.element.impact
          ? left.offset < right.offset : left.element.impact > right.element.impact
      }.prefix(Self.longest).map(\.element).sorted { $0.page < $1.page }
    }
    var out: [UInt8] = []
    var previous = 0
    for (page, impact) in kept {
      var value = (page - previous) * 16 + impact
      previous = page
      repeat {
        let rest = value >> 5
        out.append(Self.alphabet[(value & 31) | (rest > 0 ? 32 : 0)])
        value = rest
      } while value > 0
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
