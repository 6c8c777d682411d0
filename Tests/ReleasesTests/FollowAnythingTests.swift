import Releases
import Testing

/// Whatever editors do to their files, in any order: every address that readers ever had leads somewhere, or a
/// person is told.
@Suite struct FollowAnythingTests {
  @Test(arguments: 0..<150)
  func noAddressIsForgotten(seed: UInt64) {
    var chance = Chance(seed: seed)
    var site = CommuneFiles()
    var published: Set<String> = []
    for step in 0..<25 {
      for _ in 0..<chance.below(4) { change(&site, &chance, step) }
      let followed = site.build()
      let pages = site.pages
      published.formUnion(pages)
      let ways = Dictionary(
        followed.redirects.map { ($0.address, $0.target) }, uniquingKeysWith: { first, _ in first })
      #expect(ways.count == followed.redirects.count, "two ways from one address")
      let lost = Set(followed.losses.map(\.address))
      let entries = Dictionary(
        followed.ledger.entries.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
      for address in published.sorted() {
        let isSilent = waits(entries[address], site)
        let answers = [
          pages.contains(address), ways[address] != nil, site.withdrawn.contains(address),
          site.aliases[address] != nil, lost.contains(address), isSilent,
        ].count { $0 }
        #expect(answers == 1, "\(address) has \(answers) answers after step \(step)")
        if let target = ways[address] {
          #expect(
            pages.contains(target) || site.withdrawn.contains(target), "\(address) → \(target)")
        }
      }
      for entry in entries.values {
        guard let source = entry.source, site.withheld.contains(source) else { continue }
        #expect(ways[entry.address] == nil, "a way from what the law keeps back")
      }
      #expect(Ledger(text: Array(site.ledger.text.utf8)) == site.ledger)
    }
  }

  /// Whether the page at an address is nobody's loss: its source waits, is over, or is kept back.
  private func waits(_ entry: Ledger.Entry?, _ site: CommuneFiles) -> Bool {
    guard let entry, let source = entry.source, !site.pages.contains(entry.address),
      !site.withdrawn.contains(entry.address), site.aliases[entry.address] == nil
    else { return false }
    if entry.state == .kept { return true }
    if site.files[source] != nil { return site.address(source) == nil }
    return entry.until.map { $0 < site.day } ?? false
  }

  /// One thing that an editor does.
  private func change(_ site: inout CommuneFiles, _ chance: inout Chance, _ step: Int) {
    let folders = ["tin-tuc", "thong-bao", "gioi-thieu"]
    let new = "\(folders[chance.below(3)])/bai-\(chance.below(12)).md"
    let paths = site.files.keys.sorted()
    guard !paths.isEmpty, chance.below(5) > 0 else {
      if site.files[new] == nil {
        site.write(new, CommuneFiles.text("s\(step)n\(chance.below(3))-"))
      }
      return
    }
    let path = paths[chance.below(paths.count)]
    switch chance.below(11) {
    case 0, 1, 2: if site.files[new] == nil { site.rename(path, to: new) }
    case 3: site.files[path] = nil
    case 4: site.files[path]?.slug = "ten-\(step)-\(chance.below(9))"
    case 5: site.files[path]?.isDraft.toggle()
    case 6: site.files[path]?.until = chance.below(2) == 0 ? nil : "2026-11-\(20 + chance.below(9))"
    case 7:
      if site.files[new] == nil { site.rename(path, to: new) }
      site.files[site.files[new] == nil ? path : new]?.text += " sửa\(step)"
    case 8:
      let other = paths[chance.below(paths.count)]
      (site.files[path], site.files[other]) = (site.files[other], site.files[path])
    case 9: if let address = site.address(path) { site.withdrawn.insert(address) }
    default:
      if chance.below(3) == 0 { site.withheld.insert(path) } else { site.withheld = [] }
      site.day = max(site.day, "2026-11-\(21 + chance.below(8))")
    }
    // Two files never have one address; the assembling of a portal sees to it.
    var taken: Set<String> = site.withdrawn
    for path in site.files.keys.sorted() {
      guard let address = site.address(path) else { continue }
      if !site.withdrawn.contains(address), !taken.insert(address).inserted {
        site.files[path]?.slug = "rieng-\(step)-\(path.utf8.count)-\(taken.count)"
      }
    }
  }
}

/// The same numbers for the same seed (SplitMix64).
private struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mix = state
    mix = (mix ^ (mix >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mix = (mix ^ (mix >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mix ^ (mix >> 31)) % UInt64(limit))
  }
}
