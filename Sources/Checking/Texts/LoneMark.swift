/// A bracket or quotation mark that has no partner in its block.
struct LoneMark: Sendable {
  let range: Range<Int>
  let isOpening: Bool
  let block: Int
}

/// The marks that find no partner in the blocks near by either, in order.
///
/// What is in brackets may go over several blocks, as a list does; and a line that a PDF cut in two is two blocks.
func unpaired(_ marks: [LoneMark], within reach: Int = 12) -> [LoneMark] {
  var open: [LoneMark] = []
  var alone: [LoneMark] = []
  for mark in marks {
    if mark.isOpening {
      open.append(mark)
    } else if let last = open.last, mark.block > last.block, mark.block - last.block <= reach {
      open.removeLast()
    } else {
      alone.append(mark)
    }
  }
  return (open + alone).sorted { $0.range.lowerBound < $1.range.lowerBound }
}
