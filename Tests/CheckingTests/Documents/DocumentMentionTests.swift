import Checking
import Files
import Syntax
import Testing
import VietnameseText

@Suite struct DocumentMentionTests {
  private func manuscript(_ text: String) -> Manuscript {
    let prose = readPlainText(Array(text.utf8), at: "van-ban.txt")
    return Manuscript(prose, TextContext(today: CalendarDate(dayNumber: 20_777)), Reference())
  }

  private func keys(_ text: String) -> [String] { manuscript(text).mentions.map(\.key) }

  @Test func readsKindNumberSymbolDayAndOffice() throws {
    let text = "UBND xã thực hiện Kế hoạch số 08/KH-UBND ngày 14/02/2022 của UBND huyện về hộ tịch."
    let manuscript = manuscript(text)
    let mention = try #require(manuscript.mentions.first)
    #expect(mention.kind?.name == "Kế hoạch")
    #expect(mention.key == "8/KH-UBND")
    #expect(mention.date == CalendarDate(year: 2022, month: 2, day: 14))
    #expect(mention.issuer == .district)
    #expect(manuscript.string(mention.nameRange) == "Kế hoạch số 08/KH-UBND")
    #expect(manuscript.subjectWords(of: mention) == ["hộ", "tịch"])
  }

  @Test func readsNumbersOfManyForms() {
    #expect(keys("theo QĐ 163a/QĐ-UBND") == ["163a/QĐ-UBND"])
    #expect(keys("Nghị định số 30/2020/NĐ-CP") == ["30/2020/NĐ-CP"])
    #expect(keys("Quyết định số 31/QĐ-TTg") == ["31/QĐ-TTg"])
    #expect(keys("Luật số 83/2015/QH13") == ["83/2015/QH13"])
    #expect(keys("Công văn số 550/VP-NC-KSTTHC") == ["550/VP-NC-KSTTHC"])
    #expect(keys("Đề án số 01-ĐA/TU") == ["1/ĐA/TU"])
    #expect(keys("Kế hoạch số 47/KH-\nUBND") == ["47/KH-UBND"])
    #expect(keys("Kế hoạch số 47 / KH - UBND") == ["47/KH-UBND"])
  }

  @Test func leavesWhatIsNoDocument() {
    let texts = [
      "đạt 24/35 kế hoạch", "10.000.000 đồng/người", "giải quyết 12/TTHC", "có 08/6 người",
      "Mẫu số 04/ĐK-UBND", "Biểu số 05/CK-NSNN", "ngày 03/6/2022", "tỷ lệ 83/137 TTHC",
    ]
    for text in texts { #expect(keys(text).isEmpty, "\(text)") }
  }

  @Test func takesTheDayInFrontWhereSomebodyIssues() throws {
    let mentions = manuscript("Ngày 22/02/2022, UBND xã ban hành kế hoạch số 18/KH-UBND.").mentions
    let mention = try #require(mentions.first)
    guard case .ahead(let date) = mention.dating else {
      Issue.record("\(mention.dating)")
      return
    }
    #expect(date.calendarDate == CalendarDate(year: 2022, month: 2, day: 22))
    #expect(mention.issuer == .commune)
  }

  @Test func givesTheDayBehindOneDocumentToNoOther() {
    let mentions = manuscript(
      "Kế hoạch số 46/KH-UBND ngày 28/12/2021; Kế hoạch số 47/KH-UBND về hộ tịch."
    ).mentions
    #expect(mentions.map { $0.date != nil } == [true, false])
  }

  @Test func tellsOfficesByWordsAndSymbols() {
    func issuer(_ text: String) -> DocumentIssuer? { manuscript(text).mentions.first?.issuer }
    #expect(issuer("Kế hoạch số 12/KH-UBND của UBND xã ngày 03/6/2022") == .commune)
    #expect(issuer("Kế hoạch số 12/KH-UBND ngày 03/6/2022 của UBND tỉnh") == .province)
    #expect(issuer("Kế hoạch số 12/KH-UBND ngày 03/6/2022 của UBND thị xã") == .district)
    #expect(issuer("Chương trình số 12-CTr/TU ngày 03/6/2022") == .party)
    #expect(issuer("Thông tư số 01/2020/TT-VPCP") == .central)
    #expect(issuer("Kế hoạch số 12/KH-UBND ngày 03/6/2022 về xã hội học tập") == .unknown)
  }

  @Test(arguments: [
    ("ngày 08/9/2023", "08/9/2023"), ("từ 10/12/2021- 30/6/2022", "10/12/2021"),
    ("ngày 08 tháng 9 năm 2023", "08/9/2023"), ("ngày 24.01.2022", "24/01/2022"),
    ("ngày 08 tháng 9/2023", "08/9/2023"), ("gày 15/11/2016", "15/11/2016"),
  ])
  func readsDates(text: String, date: String) {
    #expect(manuscript(text).dates.first?.calendarDate?.short == date)
  }

  @Test func leavesWhatIsNoDate() {
    let texts = [
      "đạt 24/35", "02/2017/TT-VPCP", "trong 01 tháng 06 ngày", "mục 2.3.1", "đạt 31/82023 hồ sơ",
      "1.164/1.639", "tháng 9/2023", "a/3/6/2022", "12/3/6/2022",
    ]
    for text in texts { #expect(manuscript(text).dates.isEmpty, "\(text)") }
  }
}
