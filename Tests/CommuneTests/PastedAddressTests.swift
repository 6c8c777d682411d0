import Commune
import Testing

/// What editors paste as an address that a page had before.
@Suite struct PastedAddressTests {
  private static let url = "https://xamau.gov.vn/"

  @Test(
    arguments: [
      ("/tin/cu", "tin/cu.html", "tin/cu"), ("tin/cu.html", "tin/cu.html", nil),
      ("tin/cu.htm", "tin/cu.htm", nil), ("tin/", "tin/index.html", nil),
      ("/tin/cu.html#muc", "tin/cu.html", nil), ("1.001193", "1.001193.html", "1.001193"),
      ("https://xamau.gov.vn/tin/cu.html", "tin/cu.html", nil),
      ("HTTPS://XaMau.gov.vn/tin/cu.html", "tin/cu.html", nil),
    ] as [(String, String, String?)])
  func isAFileOfThePortal(_ written: String, _ path: String, _ asked: String?) throws {
    let former = try #require(FormerAddress(written, of: Self.url))
    #expect(former.path == path && former.asked == asked && former.foreign == nil)
    #expect(!former.needsServer)
  }

  @Test(arguments: [
    ("http://cu.gov.vn/tin/cu.html", "tin/cu.html", "cu.gov.vn/tin/cu.html"),
    ("https://cu.gov.vn:8080/tin/cu", "tin/cu.html", "cu.gov.vn/tin/cu"),
  ])
  func isAFileAndAnAddressOfAnotherHost(_ written: String, _ path: String, _ foreign: String) throws
  {
    let former = try #require(FormerAddress(written, of: Self.url))
    #expect(former.path == path && former.foreign == foreign)
  }

  @Test(
    arguments: [
      ("https://cu.gov.vn/tin.aspx?id=3&p=a", nil, "cu.gov.vn/tin.aspx?id=3&p=a"),
      ("https://cu.gov.vn/tin.aspx", "tin.aspx", "cu.gov.vn/tin.aspx"),
      ("https://cu.gov.vn/tin-t%E1%BB%A9c/a", nil, "cu.gov.vn/tin-t%E1%BB%A9c/a"),
      ("https://cu.gov.vn?p=12", nil, "cu.gov.vn/?p=12"),
      ("/tin/xem.php?id=3", nil, "xamau.gov.vn/tin/xem.php?id=3"),
      ("tin/xem.aspx", "tin/xem.aspx", nil),
    ] as [(String, String?, String?)])
  func needsAServer(_ written: String, _ asked: String?, _ foreign: String?) throws {
    let former = try #require(FormerAddress(written, of: Self.url))
    #expect(former.needsServer && former.asked == asked && former.foreign == foreign)
  }

  @Test(arguments: [
    "", "/", "../a.html", "tin/../a", "tin tức/a", "a;b", "a\"b", ".an/a", "javascript:alert(1)",
    "https://", "https:///a", "https://cu.gov.vn/a b?c", "https://cu.gov.vn/?a=\"",
    "https://c u.vn/a",
    "https://cu.gov.vn/?a=$host", "https://cu.gov.vn/?a=};{", "ftp://cu.gov.vn/a",
    "a/b/c/d/e/f/g/h/i",
  ])
  func isNothingThatAServerCouldReadAsMore(_ written: String) {
    #expect(FormerAddress(written, of: Self.url) == nil)
  }

  @Test func needsAHostForAQuery() {
    #expect(FormerAddress("tin.aspx?id=3") == nil)
    #expect(FormerAddress("tin/cu")?.path == "tin/cu.html")
  }

  @Test func isBelowAPortalThatLiesInAFolder() throws {
    let url = "https://tinh.gov.vn/xa-mau/"
    let own = try #require(FormerAddress("https://tinh.gov.vn/xa-mau/tin/cu.html", of: url))
    #expect(own.path == "tin/cu.html" && own.foreign == nil)
    let other = try #require(FormerAddress("https://tinh.gov.vn/xa-khac/cu.html", of: url))
    #expect(other.foreign == "tinh.gov.vn/xa-khac/cu.html")
    let query = try #require(FormerAddress("tin.php?a=1", of: url))
    #expect(query.foreign == "tinh.gov.vn/xa-mau/tin.php?a=1")
  }
}
