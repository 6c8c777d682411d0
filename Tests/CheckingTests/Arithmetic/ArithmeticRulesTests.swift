import Checking
import Testing

@Suite struct ArithmeticRulesTests {
  @Test func findsAPartThatIsMoreThanItsWhole() {
    expect(
      .partOfWhole, in: "Xã có 20 cán bộ, công chức, trong đó ①25② công chức có trình độ đại học.",
      "25 nêu sau “trong đó” lớn hơn tổng 20")
    expect(
      .partOfWhole,
      in: "Nêu 34 văn bản của xã và 12 mục được viện dẫn. Trong đó 30 mục có số.")
    expect(.partOfWhole, in: "Niêm yết 175 thủ tục. Trong đó, có 44 thủ tục trực tuyến.")
    expect(.partOfWhole, in: "Giải quyết 40 hồ sơ, trong đó thu lệ phí 500.000 đồng.")
  }

  @Test func comparesWhatWasReceivedWithWhatBecameOfIt() {
    expect(
      .dossierFlow,
      in: "Tổng số hồ sơ đã tiếp nhận: ①90②; đã giải quyết: 80; đang giải quyết: 12.",
      "80 + 12 = 92")
    expect(
      .dossierFlow,
      in: """
        + Tổng số hồ sơ đã tiếp nhận: ①305② hồ sơ (mới tiếp nhận trong kỳ: 303, kỳ trước chuyển qua: 02).
        + Số hồ sơ đã giải quyết: 320, trong đó trước hạn: 314 hồ sơ, đúng hạn 06 hồ sơ.
        + Số hồ sơ đang giải quyết: 03 hồ sơ.
        """)
    expect(
      .dossierFlow,
      in: "Tổng số hồ sơ đã tiếp nhận: 92; đã giải quyết: 80; đang giải quyết: 12.")
    expect(.dossierFlow, in: "Tiếp nhận 90 hồ sơ trong tháng; đã giải quyết 95 hồ sơ.")
  }

  @Test func addsTheRowsOfATable() {
    expect(
      .tableTotal,
      in: """
        | Lĩnh vực | Hồ sơ | Tỷ lệ |
        | --- | --- | --- |
        | Hộ tịch | 20 | 40% |
        | Chứng thực | 1.030 | 60% |
        | Đất đai | 0 | - |
        | Cộng | ①1.060② | 100% |
        """, "tổng 1.060 khác các ô cộng lại: 1.050", format: .markdown)
    expect(
      .tableTotal,
      in: """
        | STT | Chỉ tiêu | Số |
        | --- | --- | --- |
        | 1 | Tổng số hồ sơ | 50 |
        | 2 | Đã giải quyết | 48 |
        | 3 | Đúng hạn | 47 |
        """, format: .markdown)
  }

  @Test func addsTheColumnsOfATableThatIsProvenByItsRows() {
    expect(
      .tableTotal,
      in: """
        | Lĩnh vực | Trực tuyến | Trực tiếp | Tổng |
        | --- | --- | --- | --- |
        | Hộ tịch | 20 | 4 | 24 |
        | Chứng thực | 30 | 6 | 36 |
        | Đất đai | 5 | 2 | ①8② |
        """, format: .markdown)
    expect(
      .tableTotal,
      in: """
        | Lĩnh vực | Đúng hạn | Trực tuyến | Tổng |
        | --- | --- | --- | --- |
        | Hộ tịch | 20 | 14 | 24 |
        | Chứng thực | 30 | 16 | 36 |
        | Đất đai | 5 | 2 | 8 |
        """, format: .markdown)
  }

  @Test func countsWhatWasAnnounced() {
    expect(.announcedCount, in: "Trang có ①05② chuyên mục: Tin tức; Văn bản; Thủ tục.", "kể ra 3")
    expect(
      .announcedCount,
      in:
        "Tạo ①07② thư mục Tin tức (hằng ngày); Văn bản (theo loại); Thủ tục; Thư viện ảnh. Có 10 tin."
    )
    expect(.announcedCount, in: "Công khai theo 02 hình thức: Trên bảng gắn tường và trên trang.")
    expect(.announcedCount, in: "Có 03 lĩnh vực: lao động, người có công và xã hội; đất đai.")
    expect(.announcedCount, in: "Triển khai 05 nhiệm vụ: tuyên truyền, số hóa …")
    expect(.announcedCount, in: "Ban hành 05 văn bản của UBND xã; Tổ chức họp; Nhắc nhở.")
  }

  @Test func dividesAndRoundsExactly() {
    expect(.wrongPercentage, in: "Đã xong 45/60 hồ sơ, đạt ①72%②.", "72% sai: 45/60 = 75%")
    expect(.wrongPercentage, in: "Đã xong 29/30 = 96,67%; 1/8 = 12,5%; 1/3 = 33%.")
    expect(.wrongPercentage, in: "Có 200 hồ sơ, trong đó trực tuyến 50 hồ sơ, chiếm ①20%②.")
    expect(.wrongPercentage, in: "Có 200 hồ sơ, trong đó trực tuyến 50 hồ sơ, chiếm 25%.")
    expect(
      .wrongPercentage,
      in: "Có 200 hồ sơ, trong đó trực tuyến 50 hồ sơ, tỷ lệ giải quyết đúng hạn đạt 100%.")
    expect(.wrongPercentage, in: "Thu 45 triệu đồng, đạt 105% kế hoạch, tăng 12% so với cùng kỳ.")
    expect(.wrongPercentage, in: "Ngày 30/6 đạt 55% và mức độ 3, 4 đạt tối thiểu 60%.")
  }

  @Test func tellsKnownMistakesApart() {
    expect(.truncatedPercentage, in: "Đã xong 29/30 hồ sơ, đạt ①96,66%②.", "làm tròn là 96,67%")
    expect(.wrongPercentage, in: "Đã xong 29/30 hồ sơ, đạt 96,66%.")
    expect(
      .forgottenHundred,
      in: "Tiếp nhận 250 hồ sơ (247 hồ sơ đúng hạn; 03 hồ sơ quá hạn, chiếm ①0,012%②).",
      "0,012% chưa nhân 100: 3/250 = 1,20%")
    expect(.percentageOfNothing, in: "Xử lý 0/0 kiến nghị, đạt ①100%②.", "không chia được cho 0")
    expect(.percentageOfNothing, in: "Không phát sinh kiến nghị; 5/5 hồ sơ đạt 100%.")
  }

  @Test func knowsThatAWholeIsAtMostAHundredPercent() {
    expect(.percentageOverHundred, in: "Tỷ lệ hồ sơ giải quyết đúng hạn đạt ①101,2%②.")
    expect(.percentageOverHundred, in: "Thu ngân sách đạt 105% dự toán, hồ sơ đúng hạn vượt 120%.")
    expect(.percentageOverHundred, in: "100% hồ sơ đúng hạn; thu phí đạt 120%.")
    expect(.fractionOverWhole, in: "Có ①12/10② cán bộ đã cài chữ ký số.", "lớn hơn tổng")
    expect(.fractionOverWhole, in: "Có 10/12 cán bộ; thực hiện 12/10 hồ sơ theo kế hoạch.")
  }

  @Test func wantsACommaInDecimals() {
    expect(.decimalDot, in: "Đã xong 17/24 nhiệm vụ, đạt ①70.83%②.", "dấu chấm thập phân")
    expect(.decimalDot, in: "Đã xong 17/24 nhiệm vụ, đạt 70,83%, với 1.639 lượt.")
  }
}
