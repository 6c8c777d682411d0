import Importing
import Testing
import VietnameseText

@Suite struct MastheadTests {
  private func read(_ text: String, _ origin: ExtractedText.Origin = .wrapped) -> (
    reading: MastheadReading, rest: [String]
  ) {
    var extracted = extractLayout(text).text
    extracted.origin = origin
    let (reading, end) = readMasthead(extracted)
    return (reading, extracted.lines[end...].map(\.text).filter { !$0.isEmpty })
  }

  @Test func readsTwoColumnsOfAPDF() {
    let (head, rest) = read(
      """
            UBND TỈNH THÍ DỤ                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            ỦY BAN NHÂN DÂN                      Độc lập - Tự do - Hạnh phúc
              XÃ AN BÌNH                       –––––––––––––––––––––
            Số: 46/BC-UBND               An Bình, ngày 05 tháng 6 năm 2026

                                  BÁO CÁO
                  Kết quả cải cách hành chính 6 tháng đầu năm 2026
                                  ––––––

             Thực hiện kế hoạch, xã báo cáo như sau:
      """)
    #expect(head.superior == "UBND tỉnh Thí Dụ")
    #expect(head.issuer == "Ủy ban nhân dân xã An Bình")
    #expect(head.number == "46/BC-UBND")
    #expect(head.place == "An Bình")
    #expect(head.issued == CalendarDate(year: 2026, month: 6, day: 5).map { .day($0) })
    #expect(head.form == "Báo cáo")
    #expect(head.subject == "Kết quả cải cách hành chính 6 tháng đầu năm 2026")
    #expect(head.open.isEmpty)
    #expect(head.dropped.map(\.reason) == [.motto, .motto, .ruler, .ruler])
    #expect(rest == ["Thực hiện kế hoạch, xã báo cáo như sau:"])
  }

  @Test func readsOneColumnWithOpenNumberAndDay() {
    let (head, rest) = read(
      """
      UỶ BAN NHÂN DÂN
      PHƯỜNG SÔNG XANH

      Số:      /KH-UBND

      CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Sông Xanh, ngày     tháng 9 năm 2026

      KẾ HOẠCH
      Tuyên truyền về an toàn thực phẩm
      trên địa bàn phường

      Căn cứ Luật An toàn thực phẩm;
      """)
    #expect(head.issuer == "Uỷ ban nhân dân phường Sông Xanh")
    #expect(head.number == "")
    #expect(head.issued == PartialDate.read("9/2026"))
    #expect(head.open.map(\.text) == ["Số: /KH-UBND", "Sông Xanh, ngày tháng 9 năm 2026"])
    #expect(head.open.map(\.line) == [4, 9])
    #expect(head.form == "Kế hoạch")
    #expect(head.subject == "Tuyên truyền về an toàn thực phẩm trên địa bàn phường")
    #expect(rest == ["Căn cứ Luật An toàn thực phẩm;"])
  }

  @Test func joinsAYearThatANarrowColumnBrokeOff() {
    let (head, _) = read(
      "Số: 3/TB-UBND\nAn Bình, ngày 01 tháng 02 năm\n2026\n\nTHÔNG BÁO\nVề việc nghỉ lễ\n")
    #expect(head.issued == CalendarDate(year: 2026, month: 2, day: 1).map { .day($0) })
    #expect(head.open.isEmpty)
  }

  @Test func readsALetterWithItsSubjectAndAddressees() {
    let (head, rest) = read(
      """
      ỦY BAN NHÂN DÂN
      XÃ AN BÌNH

      Số: 146/UBND-VP
      V/v tổ chức ngày hội
      chuyển đổi số

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      An Bình, ngày 11 tháng 10 năm 2026

      Kính gửi:
      - Trưởng các thôn;
      - Trạm Y tế xã.

      Ủy ban nhân dân xã đề nghị các thôn tham gia.
      """)
    #expect(head.number == "146/UBND-VP")
    #expect(head.subject == "tổ chức ngày hội chuyển đổi số")
    #expect(head.form == "")
    #expect(head.addressees == ["Trưởng các thôn", "Trạm Y tế xã"])
    #expect(rest == ["Ủy ban nhân dân xã đề nghị các thôn tham gia."])
  }

  @Test func readsATitleInOneLineOfCapitals() {
    let (head, _) = read(
      "BÁO CÁO KẾT QUẢ HOẠT ĐỘNG\nNĂM 2026 CỦA XÃ AN BÌNH\n\nThực hiện chương trình.\n")
    #expect(head.form == "Báo cáo")
    #expect(head.subject == "KẾT QUẢ HOẠT ĐỘNG NĂM 2026 CỦA XÃ AN BÌNH")
  }

  @Test func doesNotTakeWhoDecidesIntoTheSubject() {
    let (head, rest) = read(
      "QUYẾT ĐỊNH\nVề việc thành lập Tổ công nghệ số\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ\nCăn cứ Luật …;\n",
      .paragraphs)
    #expect(head.subject == "Về việc thành lập Tổ công nghệ số")
    #expect(rest.first == "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ")
  }

  @Test(arguments: [
    "Ngày hội chuyển đổi số\n\nSáng 10/10/2026, xã tổ chức ngày hội.\n",
    "Báo cáo của xã cho thấy kết quả tốt.\n",
    "XÃ AN BÌNH TỔ CHỨC NGÀY HỘI\n\nSáng nay có 120 người.\n",
    "Số người dự: 12/15\n", "", "\n\n\n",
  ])
  func leavesATextThatIsNoOfficialOneWhole(_ text: String) {
    let (head, rest) = read(text)
    #expect(!head.isOfficial)
    #expect(head.issuer == "")
    #expect(rest == text.split(separator: "\n").map(String.init))
  }
}
