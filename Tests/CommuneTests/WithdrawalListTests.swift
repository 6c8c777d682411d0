import Commune
import Diagnostics
import Files
import Testing
import VietnameseText

/// `da-go.csv` as a command changes it.
@Suite struct WithdrawalListTests {
  private let day = CalendarDate(year: 2026, month: 11, day: 21)

  private func added(_ place: String, _ reason: String, _ text: String) throws -> String {
    String(
      decoding: WithdrawalList.adding(
        place, reason: reason, on: try #require(day), to: Array(text.utf8)), as: UTF8.self)
  }

  @Test func isBegunWithItsColumns() throws {
    #expect(
      try added("a.html", "đăng nhầm", "")
        == "Địa chỉ,Lý do,Ngày\na.html,đăng nhầm,21/11/2026\n")
  }

  @Test func keepsWhatItHas() throws {
    let old = "Ngày,Địa chỉ,Lý do\r\n01/11/2026,b.html,\"một, hai\""
    #expect(try added("a.html", "x", old) == "\(old)\n21/11/2026,a.html,x\n")
    let other = "Địa chỉ;Ghi chú;Lý do\nb.html;;y\n"
    #expect(try added("a.html", "x; z", other) == "\(other)a.html;;\"x; z\"\n")
  }

  @Test func keepsAReasonInItsCell() throws {
    for reason in ["một, hai", "“ba” và \"bốn\"", "năm; sáu", "bảy\ntám"] {
      let text = Array(try added("a.html", reason, "").utf8)
      #expect(WithdrawalList.places(in: text, at: "da-go.csv").value == ["a.html"])
      #expect(WithdrawalList.places(in: text, at: "da-go.csv").diagnostics.isEmpty)
    }
  }

  @Test func losesOneLineAlone() throws {
    let text = "Địa chỉ,Lý do,Ngày\na.html,x,\n\"b.html\",\"y, z\",\nc.html,z,\n"
    let left = try #require(
      WithdrawalList.removing("b.html", from: Array(text.utf8), at: "da-go.csv"))
    #expect(String(decoding: left, as: UTF8.self) == "Địa chỉ,Lý do,Ngày\na.html,x,\nc.html,z,\n")
    #expect(WithdrawalList.removing("d.html", from: Array(text.utf8), at: "da-go.csv") == nil)
  }

  @Test func keepsAddressesWhenReasonsMustGo() {
    let text = "Địa chỉ,Lý do,Ngày\na.html,ông Nguyễn Văn A,21/11/2026\n"
    let left = WithdrawalList.withoutReasons(Array(text.utf8), at: "da-go.csv")
    #expect(
      String(decoding: left, as: UTF8.self)
        == "Địa chỉ,Lý do,Ngày\na.html,theo quy định của pháp luật,21/11/2026\n")
  }

  @Test(arguments: [
    ("https://xamau.gov.vn/tin-tuc/a.html?x=1#y", "tin-tuc/a.html"),
    ("/tin-tuc/a.html", "tin-tuc/a.html"),
    ("tin-tuc/a.md", "tin-tuc/a.md"), ("van-ban/", "van-ban/index.html"),
  ])
  func readsWhatIsCopiedFromABrowser(_ text: String, _ place: String) {
    #expect(placeInPortal(text) == place)
  }

  @Test(arguments: [
    "", "/", "https://xamau.gov.vn", "../a.html", "a/./b", "a.html/b.html", "a\u{0}b",
  ])
  func refusesWhatIsNoPlace(_ text: String) { #expect(placeInPortal(text) == nil) }
}
