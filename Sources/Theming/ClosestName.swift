/// The name that the writer most likely meant by `word`: the nearest by letters changed, added,
/// left out or swapped with their neighbour, when it is near enough to be worth saying.
func closestName(to word: String, in names: some Sequence<String>) -> String? {
  let limit = max(1, word.count / 3)
  let wanted = Array(word.lowercased())
  let near = names.map { (steps: steps(from: wanted, to: Array($0.lowercased())), name: $0) }
    .filter { $0.steps <= limit && $0.name != word }
  return near.min { ($0.steps, $0.name) < ($1.steps, $1.name) }?.name
}

/// How many letters must be changed, added, left out or swapped with their neighbour.
private func steps(from left: [Character], to right: [Character]) -> Int {
  var before: [Int] = []
  var last: [Int] = []
  var row = Array(0...right.count)
  for (i, a) in left.enumerated() {
    (before, last) = (last, row)
    row = [i + 1]
    for (j, b) in right.enumerated() {
      var steps = min(row[j] + 1, last[j + 1] + 1, last[j] + (a == b ? 0 : 1))
      if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { steps = min(steps, before[j - 1] + 1) }
      row.append(steps)
    }
  }
  return row[right.count]
}
