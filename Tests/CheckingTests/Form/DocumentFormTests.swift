import Checking
import Files
import Syntax
import Testing
import VietnameseText

@Suite struct DocumentFormTests {
  static let whole = """
    ỦY BAN NHÂN DÂN
    XÃ MẪU

    Số: 46/BC-UBND

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc

    Xã Mẫu, ngày 08 tháng 9 năm 2023

    BÁO CÁO
    Kết quả công tác 9 tháng đầu năm 2023

    UBND xã Mẫu báo cáo kết quả như sau:

    1. Đã tiếp 12 lượt công dân.

    Trên đây là báo cáo của UBND xã Mẫu./.

    Nơi nhận:
    - UBND tỉnh;
    - Lưu: VT.

    TM. ỦY BAN NHÂN DÂN
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH

    Nguyễn Văn Mẫu
    """

  private func form(of text: String) -> (form: DocumentForm, manuscript: Manuscript) {
    let prose = readPlainText(Array(text.utf8), at: "a.txt")
    let context = TextContext(reading: prose, today: CalendarDate(dayNumber: 20_777))
    let manuscript = Manuscript(prose, context, Reference())
    return (DocumentForm(manuscript), manuscript)
  }

  @Test func findsEveryPart() {
    let (form, manuscript) = form(of: Self.whole)
    func words(_ block: Int?) -> String {
      block.map { manuscript.string(manuscript.blocks[$0].range) } ?? ""
    }
    #expect(words(form.title) == "BÁO CÁO")
    #expect(words(form.issuer) == "ỦY BAN NHÂN DÂN")
    #expect(words(form.nationalName) == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    #expect(form.number?.hasNumber == true)
    #expect(form.dateLine?.missing == [])
    #expect(words(form.recipients?.block) == "Nơi nhận:")
    #expect(form.recipients?.items.map { words($0) } == ["- UBND tỉnh;", "- Lưu: VT."])
    #expect(
      form.signature?.lines.map { words($0) } == [
        "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH",
      ])
    #expect(words(form.signature?.name) == "Nguyễn Văn Mẫu")
    #expect(words(form.lastBlock) == "Trên đây là báo cáo của UBND xã Mẫu./.")
  }

  @Test(arguments: [
    Rule.missingHead, .missingNumber, .missingDate, .missingPosition, .deputyWithoutRight,
    .missingArchivePlace, .missingEndMark, .foreignUnit, .foreignCommune,
  ])
  func saysNothingOfAWholeDocument(rule: Rule) {
    expect(rule, in: Self.whole)
  }

  @Test func findsNothingInAnArticle() {
    let (form, _) = form(of: "Sáng nay, xã Mẫu họp.\n\nBà con đến dự đông đủ.")
    #expect(form.title == nil && form.number == nil && form.signature == nil)
  }
}

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { code }
}
