/// A text that stands under another path now.
package struct Renaming: Sendable, Equatable {
  package enum Reason: Sendable {
    /// The same file, byte by byte.
    case bytes
    /// The same text below other front matter.
    case body
    /// Most of the words: a guess, which a person is told of.
    case words
  }

  package var from: String
  package var to: String
  package var reason: Reason
}

/// Which of the texts that are gone stand under a new path now: the surest first, each path once, and none
/// where two would do equally well.
func renamings(of gone: [String: SourceTrace], among new: [String: SourceTrace]) -> [Renaming] {
  var (gone, new) = (gone, new)
  var found: [Renaming] = []
  func take(_ from: String, _ to: String, _ reason: Renaming.Reason) {
    found.append(Renaming(from: from, to: to, reason: reason))
    gone[from] = nil
    new[to] = nil
  }
  // Files that are the same byte by byte lead readers to the same words, whichever is whose.
  for (from, to) in pairs(gone, new, by: \.bytes, hasRest: true) { take(from, to, .bytes) }
  for (from, to) in pairs(gone, new, by: \.body, hasRest: false) { take(from, to, .body) }
  for (from, to) in likest(gone, new) { take(from, to, .words) }
  return found
}

/// Texts with the same mark, paired: of one name first, then the only two that are left.
///
/// - Parameter hasRest: whether several that are left are paired too, in order.
private func pairs(
  _ gone: [String: SourceTrace], _ new: [String: SourceTrace],
  by mark: (SourceTrace) -> Digest?, hasRest: Bool
) -> [(String, String)] {
  func groups(_ traces: [String: SourceTrace]) -> [Digest: [String]] {
    var groups: [Digest: [String]] = [:]
    for (path, trace) in traces {
      if let mark = mark(trace) { groups[mark, default: []].append(path) }
    }
    return groups
  }
  let after = groups(new)
  var found: [(String, String)] = []
  for (mark, paths) in groups(gone) {
    var (from, to) = (paths.sorted(), (after[mark] ?? []).sorted())
    for path in from {
      let namesakes = to.filter { name(of: $0) == name(of: path) }
      guard namesakes.count == 1 else { continue }
      found.append((path, namesakes[0]))
      from.removeAll { $0 == path }
      to.removeAll { $0 == namesakes[0] }
    }
    if hasRest || from.count == 1 && to.count == 1 { found += zip(from, to) }
  }
  return found.sorted { $0.0 < $1.0 }
}

/// Texts that share most of their words, where no other text comes near; one that kept its name needs less.
///
/// Of very many only those that kept their names are compared: every one with every other would take hours
/// when somebody moves a whole archive and mends it in one go.
private func likest(_ gone: [String: SourceTrace], _ new: [String: SourceTrace])
  -> [(String, String)]
{
  let isMany = gone.count * new.count > Likeness.mostPairs
  let byName = Dictionary(grouping: new.keys.sorted()) { name(of: $0) }
  var scores: [(from: String, to: String, score: Double, isEnough: Bool)] = []
  for (from, old) in gone.sorted(by: { $0.key < $1.key }) {
    guard let words = old.words else { continue }
    let namesakes = byName[name(of: from)] ?? []
    // Of several with one name (`index.md` in many folders) none can be told from the others by it.
    let candidates = isMany ? (namesakes.count == 1 ? namesakes : []) : new.keys.sorted()
    for to in candidates {
      guard let other = new[to]?.words else { continue }
      let score = words.likeness(to: other)
      let least = namesakes.contains(to) && !isMany ? Likeness.ofNamesakes : Likeness.ofOthers
      if score > 0 { scores.append((from, to, score, score >= least)) }
    }
  }
  let bySource = Dictionary(grouping: scores, by: \.from)
  let byTarget = Dictionary(grouping: scores, by: \.to)
  return scores.filter { pair in
    let rivals =
      (bySource[pair.from] ?? []).filter { $0.to != pair.to }
      + (byTarget[pair.to] ?? []).filter { $0.from != pair.from }
    return pair.isEnough && !rivals.contains { $0.score > pair.score - Likeness.lead }
  }
  .map { ($0.from, $0.to) }
}

private enum Likeness {
  static let ofOthers = 0.6
  static let ofNamesakes = 0.25
  /// By how much the likest must be liker than the next.
  static let lead = 0.15
  static let mostPairs = 10_000
}

private func name(of path: String) -> Substring { path.split(separator: "/").last ?? "" }
