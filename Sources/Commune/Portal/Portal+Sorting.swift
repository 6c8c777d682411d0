internal import VietnameseText

extension Portal {
  /// Puts each list in the order in which readers meet it: dated things newest first, people and
  /// pages by their weight and then by the alphabet.
  mutating func sort() {
    articles.sortByDate()
    notices.sortByDate()
    documents.sortByDate()
    questions.sortByDate()
    projects.sortByDate()
    schedules.sortByDate()
    reports.sort {
      ($1.record.period, $0.address) < ($0.record.period, $1.address)
    }
    budget.sort {
      let left = ($0.record.year, $0.record.stage.rawValue, $0.record.term.rawValue)
      let right = ($1.record.year, $1.record.stage.rawValue, $1.record.term.rawValue)
      return left == right ? $0.address < $1.address : left > right
    }
    workPlans.sort { left, right in
      let (first, second) = (left.record, right.record)
      if first.year != second.year { return first.year > second.year }
      if first.subject != second.subject { return first.subject.rawValue < second.subject.rawValue }
      return left.isNewer(than: right)
    }
    aidLists.sortByDate()
    pages.sortByWeight()
    leaders.sortByWeight()
    disclosures.sortByWeight()
  }
}

extension Array {
  fileprivate mutating func sortByDate<Record>() where Element == Entry<Record> {
    sort { $0.isNewer(than: $1) }
  }

  fileprivate mutating func sortByWeight<Record>() where Element == Entry<Record> {
    // Made once an entry: a comparison that made them would make each some thirty times.
    let keys = map { (weight: $0.metadata.weight ?? .max, name: CollationKey($0.title)) }
    let order = indices.sorted { left, right in
      if keys[left].weight != keys[right].weight { return keys[left].weight < keys[right].weight }
      return keys[left].name == keys[right].name
        ? self[left].address < self[right].address : keys[left].name < keys[right].name
    }
    self = order.map { self[$0] }
  }
}

extension Entry {
  /// What has no date comes after all that has one.
  fileprivate func isNewer(than other: Entry) -> Bool {
    let (first, second) = (record.date?.latest, other.record.date?.latest)
    if first == second { return address < other.address }
    guard let first, let second else { return first != nil }
    return first > second
  }
}
