import Checking
import Diagnostics
import Testing

@Suite struct TotalAndPartsTests {
  private let rule = Rule.totalAndParts

  @Test func findsPartsBehindGồm() {
    expect(
      rule,
      in: "Có ①152② thủ tục, gồm 120 thủ tục cấp xã, 12 thủ tục quân sự và 10 thủ tục công an.",
      "tổng 152 khác các phần cộng lại: 120 + 12 + 10 = 142")
    expect(
      rule, in: "Ban hành ①40② văn bản, bao gồm 20 kế hoạch, 15 quyết định và 8 công văn.", "= 43")
  }

  @Test func findsPartsInABracket() {
    expect(rule, in: "Lĩnh vực hộ tịch ①90② hồ sơ (trực tuyến: 50 và trực tiếp: 30).", "= 80")
    expect(
      rule, in: "Đã giải quyết ①90② hồ sơ (80 hồ sơ trước hạn; 12 hồ sơ đúng hạn; 0 hồ sơ quá hạn)."
    )
  }

  @Test func findsPartsBehindTrongĐó() {
    expect(
      rule,
      in:
        "Đã giải quyết ①500② hồ sơ, trong đó trước hạn 400 hồ sơ, đúng hạn 90 hồ sơ, quá hạn 9 hồ sơ."
    )
    expect(
      rule, in: "Đã giải quyết ①90② hồ sơ. Trong đó, 80 hồ sơ đúng hạn; 12 hồ sơ trễ hạn.")
  }

  @Test func findsWhatIsLeft() {
    expect(rule, in: "Có ①90② hồ sơ, trong đó trực tuyến 50 hồ sơ, còn lại 30 hồ sơ nộp trực tiếp.")
  }

  @Test func findsItemsBelowABlock() {
    expect(
      rule,
      in: """
        Đã tiếp nhận ①75② hồ sơ. Trong đó:

        - Lĩnh vực hộ tịch 40 hồ sơ (trực tuyến: 30 và trực tiếp: 10);
        - Lĩnh vực đất đai 36 hồ sơ.
        """, "40 + 36 = 76")
  }

  @Test func findsItemsOfMarkdown() {
    expect(
      rule,
      in: """
        Đã tiếp nhận ①75② hồ sơ, trong đó:

        - Lĩnh vực hộ tịch 40 hồ sơ
        - Lĩnh vực đất đai 36 hồ sơ
        """, format: .markdown)
  }

  @Test func doubtsPartsThatAreLessAndMayNotBeAll() {
    let found = expect(
      rule,
      in: "Tiếp nhận ①90② hồ sơ, trong đó lĩnh vực hộ tịch 50 hồ sơ, lĩnh vực đất đai 30 hồ sơ.",
      "nhiều hơn các phần đã nêu")
    #expect(found.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "Có 142 thủ tục, gồm 120 thủ tục cấp xã, 12 thủ tục quân sự và 10 thủ tục công an.",
    "Tiếp nhận 90 hồ sơ (trực tuyến 50, trực tiếp 40); đã trả 85 hồ sơ.",
    "Niêm yết 175 thủ tục (gồm cả 16 thủ tục lĩnh vực quân sự, 11 thủ tục lĩnh vực công an).",
    "Xã có 20 cán bộ, công chức, trong đó nữ 8 người, đảng viên 18 người.",
    "Được trang bị 01 phòng, gồm 03 máy tính, 02 máy in.",
    "Có 20 người, trong đó đại học 18 người, trung cấp lý luận chính trị 15 người.",
    "Có 90 hồ sơ, trong đó hơn 50 hồ sơ trực tuyến, khoảng 30 hồ sơ trực tiếp.",
    "Thực hiện Điều 14, gồm khoản 3 và khoản 5 Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.",
    "Giao 64 nhiệm vụ, trong đó hoàn thành đúng hạn 60, hoàn thành quá hạn 2, chưa hoàn thành 2.",
    "Có 100 hồ sơ, trong đó trực tiếp 50, trực tuyến toàn trình 30, trực tuyến một phần 20.",
    "Đã giải quyết 98 hồ sơ, trong đó trước hạn 90, đúng hạn 8; còn 2 hồ sơ đang giải quyết đúng hạn.",
    "Có 10 cán bộ và 12 công chức. Trong đó nam 9 người, nữ 13 người.",
    "Có 90 hồ sơ (chứng thực 45, hộ tịch 30, đất đai 2015).",
    "Thôn 2 có 12 hộ, mở cửa 14:00 tại thôn Gò và 16:30 tại thôn Bãi.",
    "Đã trả 90 hồ sơ. Cột đúng hạn gồm hồ sơ trước hạn 40, đúng hạn 30.",
    "Năm 2025 có 52 văn bản, gồm các quý: quý I, quý II.",
  ])
  func staysSilent(_ text: String) { expect(rule, in: text) }
}
