import Releases
import Testing

@Suite struct DigestTests {
  /// FIPS 180-4's own examples.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func isSHA256(_ text: String, _ digest: String) {
    #expect(Digest(Array(text.utf8)).hexadecimal == digest)
    #expect(Digest(hexadecimal: digest.utf8) == Digest(Array(text.utf8)))
  }

  @Test func isTheSamePieceByPiece() {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    var stream = DigestStream()
    for start in stride(from: 0, to: bytes.count, by: 333) {
      bytes[start..<min(start + 333, bytes.count)].withUnsafeBytes { stream.add($0) }
    }
    #expect(stream.finish() == Digest(bytes))
  }

  @Test(arguments: [
    "", "abc", String(repeating: "g", count: 64), String(repeating: "A", count: 64),
  ])
  func isReadFromItsDigitsAlone(_ text: String) { #expect(Digest(hexadecimal: text.utf8) == nil) }
}

@Suite struct ManifestTests {
  private let id = ReleaseID("20261130-141502-3f9a01c2")
  private func entry(_ address: String, _ text: String = "", lastUse: ReleaseID? = nil)
    -> Manifest.Entry
  {
    Manifest.Entry(
      address: address, digest: Digest(Array(text.utf8)), size: text.utf8.count, lastUse: lastUse)
  }

  @Test func isReadAsItWasWritten() throws {
    let id = try #require(id)
    let manifest = Manifest(
      id: id, name: "Xã Mẫu",
      entries: [
        entry("tin-tuc/tin.html", "tin"), entry("index.html", "đầu"),
        entry("tep/bảng giá 1.pdf", "x"),
        entry("assets/a.0123456789ab.css", "a", lastUse: ReleaseID("20261129-080000-00ff00ff")),
      ])
    #expect(Manifest(text: Array(manifest.text.utf8)) == manifest)
    #expect(manifest.entries.map(\.address).first == "assets/a.0123456789ab.css")
  }

  @Test(arguments: ["/etc/passwd", "../a.html", "a/../../b", "a//b", "./a", "a/", "..", ""])
  func isNotBelievedWhenAnAddressLeadsElsewhere(_ address: String) throws {
    let manifest = Manifest(
      id: try #require(id), name: "Xã Mẫu", entries: [entry("index.html"), entry(address)])
    #expect(Manifest(text: Array(manifest.text.utf8)) == nil)
  }

  @Test func isReadWithoutFiles() throws {
    let manifest = Manifest(id: try #require(id), name: "Xã\nMẫu", entries: [])
    #expect(Manifest(text: Array(manifest.text.utf8))?.name == "Xã Mẫu")
  }

  /// Cut anywhere, or with any one byte of its frame changed, it is not believed.
  @Test func isNotBelievedWhenItIsDamaged() throws {
    let text = Array(
      Manifest(id: try #require(id), name: "Xã Mẫu", entries: [entry("index.html", "đầu")]).text
        .utf8)
    for end in text.indices { #expect(Manifest(text: Array(text[..<end])) == nil, "cut at \(end)") }
    #expect(Manifest(text: Array("Xã Mẫu\n".utf8)) == nil)
    #expect(Manifest(text: text + Array("thêm\n".utf8)) == nil)
    let other = String(decoding: text, as: UTF8.self).replacing("trangxa 1", with: "trangxa 2")
    #expect(Manifest(text: Array(other.utf8)) == nil)
  }

  @Test func isKnownToBeOfAnotherVersion() throws {
    let text = Manifest(id: try #require(id), name: "Xã Mẫu", entries: []).text
    for number in ["2", "10", "0"] {
      let other = text.replacing("trangxa 1", with: "trangxa \(number)")
      #expect(Manifest.isOfAnotherVersion(Array(other.utf8)))
    }
    for damaged in [text, "", "trangxa", "trangxa \n", "trangxa x\n", "trangxa 2x\n", "Xã Mẫu\n"] {
      #expect(!Manifest.isOfAnotherVersion(Array(damaged.utf8)), "\(damaged)")
    }
  }

  @Test(arguments: [
    "", "20261130", "20261130-141502-3f9a01c", "20261130-141502-3F9A01C2",
    "../../etc-141502-3f9a01c2",
    "20261130-141502-3f9a01c2/", "2026113a-141502-3f9a01c2",
  ])
  func refusesWhatIsNoNameOfARelease(_ text: String) { #expect(ReleaseID(text) == nil) }

  @Test func saysWhatReadersSeeOtherwise() throws {
    let id = try #require(id)
    let old = Manifest(
      id: id, name: "",
      entries: [entry("a", "1"), entry("b", "1"), entry("c", "1"), entry("d", "1", lastUse: id)])
    let new = Manifest(
      id: id, name: "",
      entries: [entry("a", "1"), entry("b", "2"), entry("e", "1"), entry("c", "1", lastUse: id)])
    let change = ManifestChange(from: old, to: new)
    #expect(change.added == ["e"])
    #expect(change.changed == ["b"])
    #expect(change.removed == ["c"])
    #expect(ManifestChange(from: old, to: old).isEmpty)
    #expect(ManifestChange(from: nil, to: new).added == ["a", "b", "e"])
  }

  @Test func readersDoNotSeeWhatIsCompressed() throws {
    let id = try #require(id)
    let old = Manifest(id: id, name: "", entries: [entry("a.html", "1"), entry("bảng.gz", "1")])
    let new = Manifest(
      id: id, name: "",
      entries: [
        entry("a.html", "1"), entry("a.html.gz", "2"), entry("a.html.br", "2"),
        entry("bảng.gz", "2"), entry("b.html.gz", "1"),
      ])
    // A file that compresses nothing beside it is one like any other.
    #expect(ManifestChange(from: old, to: new).changed == ["bảng.gz"])
    #expect(ManifestChange(from: old, to: new).added == ["b.html.gz"])
    #expect(ManifestChange(from: new, to: old).removed == ["b.html.gz"])
    #expect(new.used.map(\.address) == ["a.html", "b.html.gz", "bảng.gz"])
  }

  @Test(arguments: [
    "assets/mac-dinh.3f9a01c27b55.css", "tim-kiem/t-3f9a01c27b55.js",
    "tep/so-do-320-3f9a01c27b55.webp",
    "assets/3f9a01c27b55.min.js", "a/x.3f9a01c27b55.css.br",
  ])
  func knowsFilesThatAreNamedByTheirContent(_ address: String) {
    #expect(isNamedByContent(address) == (address != "assets/3f9a01c27b55.min.js"))
  }

  @Test(arguments: [
    "index.html", "tin-tuc/202611301415.html", "tep/bang-123456.pdf", "a.3f9a01c27b55/tin.html",
    "tin-tuc/x-3f9a01c27b5g.js", "tep/3f9a01c27b55",
  ])
  func takesNoOtherFileForOne(_ address: String) { #expect(!isNamedByContent(address)) }
}
