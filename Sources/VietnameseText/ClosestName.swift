/// The name nearest to what somebody wrote, for “có phải ý bạn là …?”, or nil when none is near.
///
/// Names are compared as keys, without case, marks, spaces and underscores. One slip in three
/// letters is near; an exchange of two neighbours is one slip. Of equally near names the first.
package func closest(to text: String, among names: [String]) -> String? {
  let wanted = Array(foldedKey(text).unicodeScalars)
  guard !wanted.isEmpty, wanted.count <= 200 else { return nil }
  var best: String?
  var limit = max(1, wanted.count / 3)
  for name in names {
    let key = Array(foldedKey(name).unicodeScalars)
    guard abs(key.count - wanted.count) <= limit else { continue }
    let distance = slips(wanted, key)
    guard distance <= limit else { continue }
    best = name
    if distance == 0 { break }
    limit = distance - 1
  }
  return best
}

/// How many letters must be put in, taken out, replaced or exchanged with their neighbour to make
/// one word of the other.
private func slips(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var before: [Int] = []
  var previous = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for (column, other) in right.enumerated() {
      var least = min(
        previous[column] + (letter == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
        least = min(least, before[column - 1] + 1)
      }
      current.append(least)
    }
    (before, previous) = (previous, current)
  }
  return previous[right.count]
}
