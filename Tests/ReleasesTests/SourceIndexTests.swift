import Releases
import Testing

@Suite struct SourceIndexTests {
  private let index = SourceIndex(
    pack: 3,
    entries: [
      .init(
        path: "content/xa-mau/tin-tuc/tin có dấu cách.md", address: "tin-tuc/tin.html",
        digest: Digest([1, 2]), offset: 0, size: 2)
    ])

  @Test func isReadAsItWasWritten() {
    #expect(SourceIndex(text: Array(index.text.utf8)) == index)
    let empty = SourceIndex(pack: 0, entries: [])
    #expect(SourceIndex(text: Array(empty.text.utf8)) == empty)
  }

  @Test func isNotBelievedWhenItWasCutShort() {
    let bytes = Array(index.text.utf8)
    for length in 0..<bytes.count { #expect(SourceIndex(text: Array(bytes[..<length])) == nil) }
  }

  @Test(arguments: [
    "trangxa nguon 2\n3\nhết 0\n", "trangxa nguon 1\n-3\nhết 0\n", "trangxa nguon 1\n3\nhết 1\n",
    "trangxa nguon 1\n3\nabc 0 2 a.html b.md\nhết 1\n", "trangxa nguon 1\n3\n\nhết 1\n",
  ])
  func isNotBelievedWhenItIsForeign(_ text: String) {
    #expect(SourceIndex(text: Array(text.utf8)) == nil)
  }

  @Test func hasNoNegativePlace() {
    let digest = Digest([]).hexadecimal
    for places in ["-1 2", "1 -2", "x 2", "99999999999999999999 2"] {
      let text = "trangxa nguon 1\n3\n\(digest) \(places) a.html b.md\nhết 1\n"
      #expect(SourceIndex(text: Array(text.utf8)) == nil)
    }
  }
}
