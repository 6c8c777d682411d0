import Checking
import Commune
import Diagnostics
import Files
import TestSupport
import Testing

/// The phrases that are shipped find the slips that texts of communes have, and are silent about what is right.
@Suite struct ShippedPhraseTests {
  private static let reference = try? Reference(
    in: repositoryFolder("content/chung", as: "content/chung"))

  private func check(_ text: String) throws {
    expect(.wrongWordInPhrase, in: text, reference: try #require(Self.reference))
  }

  @Test(arguments: [
    "Thực hiện cơ chế một ①của② liên thông.", "Hồ sơ được giải quyết theo một ①của②.",
    "Nộp tại bộ phận một ①của② của xã.", "Họp tại phòng ①hợp② của xã.",
    "Việc ①truyển② tải thông tin còn chậm.",
    "Thi hành Luật Thực hành tiết ①tiệm②, chống lãng phí.",
    "Công tác cải cách ①hành nhà② nước của xã.", "Rà soát văn bản quy phạm ①phát② luật.",
    "Xã cần tập ①chung② chỉ đạo.", "Công tác phòng chống ①than② nhũng.",
    "Thực hiện thủ tục ①hàng② chính.",
  ])
  func findsSlips(_ text: String) throws { try check(text) }

  @Test(arguments: [
    "Thực hiện cơ chế một cửa, một cửa liên thông.", "Phần một của đề án; bước một của quy trình.",
    "Văn phòng hợp đồng thuê; Quốc phòng hợp tác; phòng họp của xã.",
    "Bài tập chung của lớp, thực tập chung, tập trung chỉ đạo.",
    "Tiếp nhận phản ảnh, kiến nghị và phản ánh, kiến nghị.",
    "Cải cách nhà nước; cải cách hành chính; hành chính nhà nước.",
    "Tiếp nhận hồ sơ và trả kết quả. Tiếp nhận, giải quyết và trả kết quả.",
    "Người xã Diên Sanh (Quảng Trị). Của cải, của hồi môn.",
  ])
  func passesWhatIsRight(_ text: String) throws { try check(text) }

  @Test func saysWhichWordIsLeftOut() throws {
    let found = expect(
      .wrongWordInPhrase, in: "Tại ①Bộ tiếp② nhận và trả kết quả.", "thiếu chữ “phận”",
      reference: try #require(Self.reference))
    #expect(found.map(\.severity) == [.warning])
  }
}
