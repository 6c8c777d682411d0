import Files
import Previewing
import Testing

@Suite struct RequestTests {
  @Test(arguments: [
    ("/", "index.html"), ("/xa-mau/", "xa-mau/index.html"),
    ("/xa-mau/tin-tuc/tin.html", "xa-mau/tin-tuc/tin.html"), ("/xa-mau", "xa-mau"),
    ("/tep/m%E1%BA%ABu.pdf", "tep/mẫu.pdf"), ("/a%20b", "a b"),
  ])
  func readsAPath(_ path: String, _ address: String) {
    #expect(RequestedAddress(path) == .output(address))
  }

  @Test(arguments: [
    "", "xa-mau/", "http://127.0.0.1/", "/../", "/..", "/./x", "//", "//evil.example/", "/a//b",
    "/%2e%2e/etc/passwd", "/xa-mau/%2E%2E/x", "/xa-mau/..%2f..%2fetc%2fpasswd", "/a%5C..%5Cb",
    "/a\\b", "/a%00.html", "/a%0d%0aSet-Cookie:x", "/a%", "/a%4", "/a%zz", "/%ff", "/%C0%AE%C0%AE/",
    "/" + String(repeating: "a", count: 5_000),
  ])
  func refusesWhatNoBrowserSends(_ path: String) {
    #expect(RequestedAddress(path) == .refused)
  }

  @Test func decodesOnce() {
    #expect(RequestedAddress("/%252e%252e/x") == .output("%2e%2e/x"))
  }

  @Test func knowsItsOwnFiles() {
    #expect(RequestedAddress("/_trangxa/loi.html") == .own("loi.html"))
    #expect(RequestedAddress("/%5Ftrangxa/loi.html") == .own("loi.html"))
    #expect(RequestedAddress("/_trangxa/../loi.html") == .refused)
    #expect(RequestedAddress("/xa-mau/_trangxa/loi.html") == .output("xa-mau/_trangxa/loi.html"))
  }

  private let keeper = RequestGuard(port: 8_017)

  @Test(arguments: ["127.0.0.1:8017", "localhost:8017", "LOCALHOST:8017"])
  func hearsItsOwnNames(_ host: String) {
    #expect(keeper.verdict(host: host, origin: nil) == .allowed)
    #expect(
      keeper.verdict(host: host, origin: "http://\(host)", needsOrigin: true) == .allowed)
  }

  @Test(arguments: [
    nil, "", "evil.example", "evil.example:8017", "127.0.0.1", "127.0.0.1:80",
    "127.0.0.1:8017.evil.example",
    "0.0.0.0:8017", "[::1]:8017", "localhost:8017@evil.example",
  ])
  func refusesOtherNames(_ host: String?) {
    #expect(keeper.verdict(host: host, origin: nil) == .otherHost)
  }

  @Test(arguments: [
    "http://evil.example", "https://127.0.0.1:8017", "null", "http://localhost:8017",
    "http://127.0.0.1:8018", "",
  ])
  func refusesPagesOfOtherSites(_ origin: String) {
    #expect(keeper.verdict(host: "127.0.0.1:8017", origin: origin) == .otherSite)
  }

  @Test func refusesASocketWithoutAnOrigin() {
    #expect(
      keeper.verdict(host: "127.0.0.1:8017", origin: nil, needsOrigin: true) == .otherSite)
  }

  /// A page of another site may lead here, and may not take in our scripts and pictures.
  @Test func letsOthersLinkAndNotEmbed() {
    func verdict(_ site: String, _ mode: String) -> RequestGuard.Verdict {
      keeper.verdict(host: "127.0.0.1:8017", origin: nil, fetchSite: site, fetchMode: mode)
    }
    #expect(verdict("cross-site", "navigate") == .allowed)
    #expect(verdict("cross-site", "no-cors") == .otherSite)
    #expect(verdict("same-site", "no-cors") == .otherSite)
    #expect(verdict("same-origin", "no-cors") == .allowed)
    #expect(verdict("none", "navigate") == .allowed)
  }

  @Test func leavesThePortAwayThatBrowsersLeaveAway() {
    #expect(RequestGuard(port: 80).verdict(host: "localhost", origin: nil) == .allowed)
  }

  @Test(arguments: [
    ("a.html", "text/html; charset=utf-8"), ("a.css", "text/css; charset=utf-8"),
    ("a.JS", "text/javascript; charset=utf-8"), ("a.webp", "image/webp"),
    ("a.svg", "image/svg+xml"), ("a.pdf", "application/pdf"), ("a.csv", "text/csv; charset=utf-8"),
    ("a.atom", "application/atom+xml"), ("a.la", "application/octet-stream"),
    ("a", "application/octet-stream"),
  ])
  func saysWhatAFileIs(_ name: String, _ type: String) {
    #expect(contentType(of: .init(name)) == type)
  }
}
