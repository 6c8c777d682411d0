internal import Syntax
internal import VietnameseText

/// Gathers the items below a block that ends in `Trong đó:`, each as one part.
struct ItemLists {
  private let prose: Prose
  private let tokens: [TextToken]
  private let blockTokens: [Range<Int>]
  private var done: [PartList] = []
  private var open: PartList?
  /// What the first item begins with: `-` or `+`. Items with another sign are a list within the list.
  private var sign: PackedWord?
  /// The block that comes next.
  private(set) var next = 0

  init(_ prose: Prose, _ tokens: [TextToken], _ blockTokens: [Range<Int>]) {
    self.prose = prose
    self.tokens = tokens
    self.blockTokens = blockTokens
  }

  /// Takes the next block.
  ///
  /// - Parameters:
  ///   - lead: what it says first of a count.
  ///   - opening: the list that it opens for the blocks behind it.
  mutating func add(_ lead: Segment?, opening: PartList?) {
    let kind = prose.blocks[next].kind
    let first = blockTokens[next].isEmpty ? nil : tokens[blockTokens[next].lowerBound]
    next += 1
    if open != nil {
      guard kind == .item else {
        close()
        open = opening
        return
      }
      let sign = first?.kind == .mark ? first?.key : nil
      if open?.segments.isEmpty == true { self.sign = sign }
      if sign == self.sign {
        // An item without a figure is a part too: `các hồ sơ khác`.
        open?.segments.append(lead ?? Segment(tokens: blockTokens[next - 1]))
      } else if self.sign?.isDeeperSign(than: sign) == true {
        close()
      }
    }
    if let opening {
      close()
      open = opening
    }
  }

  mutating func finished() -> [PartList] {
    close()
    return done
  }

  private mutating func close() {
    if var list = open, list.segments.count(where: { !$0.figures.isEmpty }) > 1 {
      list.isOfItems = true
      done.append(list)
    }
    open = nil
    sign = nil
  }
}

extension PackedWord {
  /// Under items with `-` stand items with `+`.
  fileprivate func isDeeperSign(than other: PackedWord?) -> Bool {
    self == "+" && other == "-"
  }
}
