import Checking
import Testing

@Suite struct DoubledMarkTests {
  @Test func findsDoubledMarks() {
    expect(.doubledMark, in: "năm 2022①..② Sau đó")
    expect(.doubledMark, in: "của xã①,.② Qua loa")
    expect(.doubledMark, in: "hệ số①….② phục vụ")
    expect(
      .doubledMark,
      in: "loa, áp phích,… và bàn, ghế... v.v., Tp., số ............ ngày ........ ở xã./.")
  }

  @Test func twoPointsAtTheEndAreMended() {
    let found = expect(.doubledMark, in: "Đã họp xong①..②")
    #expect(found.first?.replacement == ".")
  }

  @Test func isSilentAboutSingleMarks() {
    expect(.doubledMark, in: "Đã họp xong; còn hai việc: loa, đèn.")
    expect(.doubledMark, in: "Tệp ở https://a.vn/b..c và thư a_b@c..d.vn")
  }

  @Test(arguments: [
    "Họ tên: .......... Ngày sinh: ..........", "bàn, ghế;... và tủ", "v.v.; v.v., Tp.,",
  ])
  func leadersAndAbbreviationsAreRight(_ text: String) { expect(.doubledMark, in: text) }
}
