/// The pages in which a word stands, each with how much it counts there, as a text for a script.
///
/// Pages are numbered in their order; each posting is the distance from the one before times 16 plus
/// the impact (1 to 15), in groups of five bits from the low end, a letter each, with a sixth bit
/// while more follow.
struct Postings {
  /// Page times 16 plus impact: four bytes each, since ten thousand pages have a million of them.
  private var packed: [UInt32] = []

  /// Longer lists would cost a phone too much; the pages that count most are kept.
  static let longest = 400

  /// - Parameters:
  ///   - page: not before the one that was added last.
  ///   - impact: from 1 to 15; the higher of two for one page counts.
  mutating func add(_ page: Int, _ impact: Int) {
    let added = UInt32(clamping: page) << 4 | UInt32(clamping: min(impact, 15))
    if let last = packed.last, last >> 4 == added >> 4 {
      packed[packed.count - 1] = max(last, added)
    } else {
      packed.append(added)
    }
  }

  /// How many pages there are, also those that ``text`` leaves out.
  var count: Int { packed.count }

  var pages: [(page: Int, impact: Int)] { packed.map { (Int($0 >> 4), Int($0 & 15)) } }

  var text: String {
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

  /// The pages that count most, in their order; of two that count alike the earlier one.
  private var kept: [(page: Int, impact: Int)] {
    let pages = pages
    guard pages.count > Self.longest else { return pages }
    var counts: [Int: Int] = [:]
    for (_, impact) in pages { counts[impact, default: 0] += 1 }
    var room = Self.longest
    var least = Int.max
    // Of each impact from the highest on all are kept, and of the last as many as there is room for.
    for (impact, count) in counts.sorted(by: { $0.key > $1.key }) {
      least = impact
      if count >= room { break }
      room -= count
    }
    return pages.filter { page in
      guard page.impact == least else { return page.impact > least }
      room -= 1
      return room >= 0
    }
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
