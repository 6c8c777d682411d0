import Checking
import Testing

@Suite struct AnnouncedCountTests {
  private let rule = Rule.announcedCount

  @Test func countsWhatIsNamedBehindAColon() {
    expect(
      rule, in: "Trang có ①05② chuyên mục: Tin tức; Văn bản; Thủ tục.",
      "05 nêu trước nhưng chỉ kể ra 3")
  }

  @Test func countsNamesInCapitalsBetweenSemicolons() {
    expect(
      rule,
      in:
        "Tạo ①07② thư mục Tin tức (hằng ngày); Văn bản (theo loại); Thủ tục; Thư viện ảnh. Có 10 tin.",
      "kể ra 4")
  }

  @Test func countsTheItemsBelow() {
    expect(
      rule,
      in: """
        Xã tập trung ①04② nhiệm vụ sau:

        - Rà soát thủ tục.
        - Số hóa hồ sơ.
        - Trực loa truyền thanh.
        """, "kể ra 3", format: .markdown)
  }

  @Test func everyCommaAndEveryVàMayStandBetweenTwo() {
    expect(rule, in: "Có 03 lĩnh vực: lao động, người có công và xã hội; đất đai.")
    expect(rule, in: "Công khai theo 02 hình thức: Trên bảng gắn tường và trên trang.")
    expect(rule, in: "Trang có 03 chuyên mục: Tin tức; Văn bản; Thủ tục.")
  }

  @Test func aListThatIsCutShortNamesNotAll() {
    expect(rule, in: "Triển khai 05 nhiệm vụ: tuyên truyền, số hóa …")
    expect(rule, in: "Triển khai 05 nhiệm vụ, như: tuyên truyền, số hóa.")
  }

  @Test func countsAgainAreNoNames() {
    expect(rule, in: "Có 05 nhiệm vụ: 02 nhiệm vụ đúng hạn, 03 nhiệm vụ quá hạn.")
  }

  @Test func onlyThingsThatTextsNameAreCounted() {
    expect(rule, in: "Ban hành 05 văn bản của UBND xã; Tổ chức họp; Nhắc nhở.")
  }

  @Test func itemsThatAreNumberedMayBePartsOfItems() {
    expect(
      rule,
      in: """
        Xã tập trung 04 nhiệm vụ sau:

        1. Rà soát thủ tục.
        2. Số hóa hồ sơ.
        """)
  }
}
