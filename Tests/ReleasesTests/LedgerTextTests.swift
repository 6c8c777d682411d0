import Releases
import Testing

/// The ledger as a file: what is written is read again, and nothing else is believed.
@Suite struct LedgerTextTests {
  private static let id = ReleaseID(clock: "20261130-141502", digest: Digest(Array("a".utf8)))

  private var ledger: Ledger {
    var page = Ledger.Entry("tin-tuc/moi.html", source: "tin-tuc/tên có dấu, % và cách.md")
    page.first = Self.id
    page.until = "2026-12-31"
    page.trace = SourceTrace(
      of: Array(String(repeating: "lời của bài này dài đủ để nhận ra lại sau đó ", count: 4).utf8),
      body: 0..<200)
    var lost = Ledger.Entry(
      "tin-tuc/cu.html", source: "-", state: .lost(since: "2026-11-21"))
    (lost.first, lost.last) = (Self.id, Self.id)
    return Ledger(
      release: Self.id,
      entries: [
        page, lost, Ledger.Entry("index.html", source: nil),
        Ledger.Entry("tin-tuc/go.html", source: "tin-tuc/go.md", state: .withdrawn),
        Ledger.Entry("tin-tuc/luat.html", source: "a\nb.md", state: .kept),
        Ledger.Entry("tin-tuc/a.html", source: " \u{301}%2D.md", state: .former),
      ])
  }

  @Test func isReadAsItWasWritten() {
    #expect(Ledger(text: Array(ledger.text.utf8)) == ledger)
    #expect(Ledger(text: Array(Ledger().text.utf8)) == Ledger())
  }

  @Test func isWrittenTheSameInWhateverOrderItCame() {
    let turned = Ledger(release: Self.id, entries: ledger.entries.reversed())
    #expect(turned.text == ledger.text)
  }

  @Test func isNotBelievedWhenAnyByteWasChanged() {
    let bytes = Array(ledger.text.utf8)
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1
      #expect(Ledger(text: changed) == nil, "byte \(place)")
    }
  }

  @Test func isNotBelievedWhenItWasCutShort() {
    let bytes = Array(ledger.text.utf8)
    for count in bytes.indices { #expect(Ledger(text: Array(bytes[..<count])) == nil) }
  }

  /// Lines that a digest of their own makes whole.
  @Test(arguments: [
    "a.html", "a.html b.md co - - - - -", "a.html b.md co - - - - - - -", " b.md co - - - - - -",
    "a.html b.md da - - - - - -", "a.html b.md mat=hôm-qua - - - - - -",
    "a.html b.md mat - - - - - -", "a.html b.md co=1 - - - - - -", "a.html b%zz.md co - - - - - -",
    "a.html b%.md co - - - - - -", "a.html b.md co 2026 - - - - -", "a.html b.md co - x - - - -",
    "a.html b.md co - - 2026-1-1 - - -", "a.html b.md co - - - 00ff - -",
    "../a.html b.md co - - - - - -", "/a.html b.md co - - - - - -",
    "a.html b.md co - - - - - -\na.html c.md cu - - - - - -",
  ])
  func refusesLinesThatItDoesNotWrite(_ line: String) {
    #expect(Ledger(text: whole([line])) == nil)
    #expect(Ledger(text: whole(["a.html b.md co - - - - - -"])) != nil)
  }

  @Test(arguments: ["trangxa so-dia-chi 2", "trangxa 1", ""])
  func refusesAnotherVersion(_ opening: String) {
    #expect(Ledger(text: whole([], opening: opening)) == nil)
  }

  private func whole(_ lines: [String], opening: String = "trangxa so-dia-chi 1") -> [UInt8] {
    let text = ([opening, "-"] + lines).map { $0 + "\n" }.joined()
    let count = text.split(separator: "\n").count - 2
    return Array("\(text)hết \(count) \(Digest(Array(text.utf8)).hexadecimal)\n".utf8)
  }

  @Test func isMadeOfReleasesWhereThereIsNone() {
    func release(_ clock: String, _ addresses: [String]) -> Manifest {
      let digest = Digest(Array(clock.utf8))
      return Manifest(
        id: ReleaseID(clock: clock, digest: digest), name: "Xã Mẫu",
        entries: addresses.map { .init(address: $0, digest: digest, size: 1) })
    }
    let ledger = Ledger(of: [
      release("20261130-100000", ["index.html", "tin-tuc/moi.html", "tin-tuc/trang-2.html"]),
      release(
        "20261129-100000",
        ["index.html", "tin-tuc/cu.html", "404.html", "ho-tro/ai.html", "assets/a.css"]),
    ])
    #expect(
      ledger.entries.map(\.address)
        == ["index.html", "tin-tuc/cu.html", "tin-tuc/moi.html", "tin-tuc/trang-2.html"])
    #expect(
      ledger.entries.map(\.source) == [nil, "tin-tuc/cu.md", "tin-tuc/moi.md", nil])
    #expect(ledger.entries.map { $0.last?.clock } == [nil, "20261129-100000", nil, nil])
  }
}

/// How much two texts are alike.
@Suite struct WordSketchTests {
  private func text(_ numbers: Range<Int>) -> [UInt8] {
    Array(numbers.map { "từ\($0)" }.joined(separator: " ").utf8)
  }

  @Test func tellsTextsThatShareMuchFromTextsThatShareNothing() throws {
    let whole = try #require(WordSketch(of: text(0..<400)))
    let mended = try #require(WordSketch(of: text(0..<390) + Array(" sửa vài chữ".utf8)))
    let half = try #require(WordSketch(of: text(200..<600)))
    let other = try #require(WordSketch(of: text(1_000..<1_400)))
    #expect(whole.likeness(to: whole) == 1)
    #expect(whole.likeness(to: mended) > 0.8)
    #expect(whole.likeness(to: half) < 0.6)
    #expect(whole.likeness(to: other) == 0)
    #expect(whole.likeness(to: half) == half.likeness(to: whole))
  }

  @Test func saysNothingOfAFewWords() {
    #expect(WordSketch(of: []) == nil)
    #expect(WordSketch(of: text(0..<17)) == nil)
    #expect(WordSketch(of: text(0..<18)) != nil)
  }

  @Test func isReadAsItWasWritten() throws {
    let sketch = try #require(WordSketch(of: text(0..<50)))
    #expect(WordSketch(hexadecimal: sketch.hexadecimal) == sketch)
    let digits = sketch.hexadecimal
    let turned = String(digits.suffix(8)) + digits.dropLast(8)
    for wrong in ["", "-", String(digits.dropLast()), digits + digits, digits.uppercased(), turned]
    {
      #expect(WordSketch(hexadecimal: wrong) == nil, "\(wrong)")
    }
  }
}
