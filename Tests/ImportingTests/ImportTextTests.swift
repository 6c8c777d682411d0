import Commune
import Diagnostics
import Files
import Importing
import Testing
import VietnameseText

@Suite struct ImportTextTests {
  /// 21/11/2026
  static let today = CalendarDate(dayNumber: 20_778)

  private func request(_ change: (inout ImportRequest) -> Void = { _ in }) -> ImportRequest {
    var request = ImportRequest(today: Self.today)
    change(&request)
    return request
  }
  private func document(_ text: String, _ request: ImportRequest? = nil) -> ImportedDocument {
    importText(extractLayout(text), at: "van-ban.txt", request ?? self.request())
  }
  private func codes(_ document: ImportedDocument) -> [String] {
    document.findings.filter { $0.severity != .note }.map(\.code)
  }

  private let report = """
    ỦY BAN NHÂN DÂN
    XÃ AN BÌNH

    Số: 46/BC-UBND

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc

    An Bình, ngày 05 tháng 6 năm 2026

    BÁO CÁO
    Công tác cải cách hành chính 6 tháng đầu năm 2026

    Thực hiện Kế hoạch số 12/KH-UBND ngày 20/01/2026 và Kế hoạch số 14/KH-
    UBND ngày 28/01/2026, Ủy ban nhân dân xã báo cáo như sau:

    I. CHỈ ĐẠO, ĐIỀU HÀNH

    1. Ban hành văn bản

    - Ban hành 5 kế hoạch.
    + Trong đó 2 kế hoạch tuyên truyền.

    2. Kiểm tra

    1.1. Tự kiểm tra

    Đã tự kiểm tra * 100% # nhiệm vụ.

    1. Tiếp tục thực hiện tốt việc tiếp nhận hồ sơ.

    Nơi nhận:
    - UBND tỉnh;
    - Lưu: VT.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Nguyễn Văn An
    """

  @Test func makesAReportOfItsParts() {
    let made = document(report)
    #expect(made.kind == .report)
    #expect(made.names.first == "6-thang-dau-nam-2026")
    #expect(
      made.source == """
        ---
        Tiêu đề: "Báo cáo công tác cải cách hành chính 6 tháng đầu năm 2026"
        Kỳ: "6 tháng đầu năm 2026"
        Số ký hiệu: "46/BC-UBND"
        Ngày ban hành: 05/6/2026
        Nơi ban hành: "An Bình"
        Cơ quan: "Ủy ban nhân dân xã An Bình"
        Trích yếu: "Công tác cải cách hành chính 6 tháng đầu năm 2026"
        Người ký:
          Quyền hạn: "TM. ỦY BAN NHÂN DÂN"
          Chức vụ: "Chủ tịch"
          Họ tên: "Nguyễn Văn An"
        Nơi nhận:
          - "UBND tỉnh"
          - "Lưu: VT"
        Nháp: có
        ---

        Thực hiện Kế hoạch số 12/KH-UBND ngày 20/01/2026 và Kế hoạch số 14/KH-UBND ngày 28/01/2026, \
        Ủy ban nhân dân xã báo cáo như sau:

        ## I. CHỈ ĐẠO, ĐIỀU HÀNH

        ### 1. Ban hành văn bản

        - Ban hành 5 kế hoạch.
          - Trong đó 2 kế hoạch tuyên truyền.

        ### 2. Kiểm tra

        #### 1.1. Tự kiểm tra

        Đã tự kiểm tra \\* 100% \\# nhiệm vụ.

        1\\. Tiếp tục thực hiện tốt việc tiếp nhận hồ sơ.

        """)
    #expect(codes(made) == [])
    #expect(made.summary.headings == 4)
    #expect(made.summary.numbers == 22)
    #expect(made.isComplete && !made.needsPerson)
  }

  @Test func publishesOnlyWhenAsked() {
    let made = document(report, request { $0.isDraft = false })
    #expect(!made.source.contains("Nháp"))
  }

  @Test func asksForThePeriodThatNothingSays() {
    let text = "BÁO CÁO\nVề công tác tuyên truyền\n\nNội dung.\n"
    let made = document(text, request { $0.kind = .report })
    #expect(codes(made).contains("TX3005"))
    #expect(!made.isComplete)
    let told = document(
      text,
      request {
        $0.kind = .report
        $0.period = ReportingPeriod.read("Quý II/2026")
      })
    #expect(told.isComplete)
    #expect(told.source.contains("Kỳ: \"Quý II/2026\""))
  }

  @Test func takesThePeriodOfTheOpeningSentenceAndSaysSo() {
    let made = document(
      "BÁO CÁO\nKết quả tuyên truyền\n\nTheo kế hoạch năm 2025, xã báo cáo 9 tháng năm 2026 như sau:\n\nI. KẾT QUẢ\n\nTốt.\n"
    )
    #expect(made.kind == .report)
    #expect(made.source.contains("Kỳ: \"9 tháng đầu năm 2026\""))
    #expect(codes(made).contains("TX3006"))
  }

  @Test(arguments: [
    ("Kết quả 6 tháng đầu năm 2026", ["6 tháng đầu năm 2026"]),
    ("Kết quả sáu tháng đầu năm 2026", ["6 tháng đầu năm 2026"]),
    ("Kết quả quý III năm 2026", ["Quý III/2026"]), ("Kết quả tháng 9/2026", ["Tháng 9/2026"]),
    ("(Từ năm 2021 đến tháng 5 năm 2023)", ["Từ năm 2021 đến tháng 5/2023"]),
    ("Kết quả năm 2025, nhiệm vụ năm 2026", ["Năm 2025", "Năm 2026"]),
    ("Giai đoạn 2021-2025", []), ("Số 46/BC-UBND", []), ("", []),
  ])
  func findsThePeriodsOfASubject(_ text: String, _ periods: [String]) {
    let made = document(
      "BÁO CÁO\n\(text.isEmpty ? "Về thôn" : text)\n\nNội dung.\n", request { $0.kind = .report })
    #expect(made.source.contains("Kỳ: ") == !periods.isEmpty)
    if let first = periods.first { #expect(made.source.contains("Kỳ: \"\(first)\"")) }
    #expect(codes(made).contains("TX3006") == (periods.count > 1) || made.findings.count > 0)
  }

  @Test func makesADocumentOfAPlan() {
    let made = document(
      report.replacing("BÁO CÁO\n", with: "KẾ HOẠCH\n").replacing("46/BC-UBND", with: "46/KH-UBND"))
    #expect(made.kind == .document)
    #expect(made.names.first == "ke-hoach-46-kh-ubnd-2026")
    #expect(made.source.contains("Hình thức: \"Kế hoạch\""))
    #expect(made.source.contains("Ghi chú nguồn: \"Nơi ban hành: An Bình.\""))
    #expect(made.source.hasSuffix("Nơi nhận:\n\n- UBND tỉnh\n- Lưu: VT\n"))
  }

  @Test func makesNewsOfATextWithoutAHead() {
    let made = document("Ngày hội chuyển đổi số\n\nSáng 10/10/2026, xã tổ chức ngày hội.\n")
    #expect(made.kind == .article)
    #expect(
      made.source == """
        ---
        Tiêu đề: "Ngày hội chuyển đổi số"
        Ngày: 21/11/2026
        Nháp: có
        ---

        Sáng 10/10/2026, xã tổ chức ngày hội.

        """)
    #expect(made.names.first == "ngay-hoi-chuyen-doi-so")
  }

  @Test func asksForATitleThatNothingSays() {
    let made = document("Sáng nay xã tổ chức ngày hội; nhiều người dự.\n")
    #expect(codes(made) == ["TX3005"])
  }

  @Test func asksHowLongANoticeHangs() {
    let text = "Thông báo nghỉ lễ\n\nTrung tâm nghỉ ngày 02/9/2026.\n"
    #expect(codes(document(text, request { $0.kind = .notice })) == ["TX3005"])
    let told = document(
      text,
      request {
        $0.kind = .notice
        $0.postedUntil = Self.today
      })
    #expect(told.isComplete)
    #expect(told.source.contains("Niêm yết đến: 21/11/2026"))
  }

  @Test func newsOfAnOfficialTextLoseNothingOfIt() {
    let made = document(report, request { $0.kind = .article })
    for words in [
      "Số: 46/BC-UBND", "UBND tỉnh", "TM. ỦY BAN NHÂN DÂN", "Nguyễn Văn An", "05 tháng 6",
    ] {
      #expect(made.source.contains(words), "\(words)")
    }
    #expect(made.isComplete)
  }

  @Test func keepsWhatStandsBehindTheSignature() {
    let made = document(report + "\n\nPHỤ LỤC\n\n1. Tổng số\n\nThủ tục 44\n\n1\n")
    #expect(codes(made) == ["TX3007"])
    #expect(made.source.contains("PHỤ LỤC\n\n1\\. Tổng số\n\nThủ tục 44\n\n1\n"))
  }

  @Test func writesTablesAndTellsOfThoseThatWereGuessed() {
    let made = document(
      "Số liệu năm\n\nTên       Số     Ghi chú\nHộ tịch   12     a|b\nĐất đai   3      không\n\nHết.\n"
    )
    #expect(
      made.source.hasSuffix(
        """

        | Tên | Số | Ghi chú |
        | --- | --- | --- |
        | Hộ tịch | 12 | a\\|b |
        | Đất đai | 3 | không |

        Hết.

        """))
    #expect(codes(made) == ["TX3008"])
  }

  @Test func textCannotBecomeMarkupOrKeys() {
    let made = document(
      "Tin \"mới\" \\ của xã: #1\n\n<script>alert(1)</script> [x](javascript:y) ```a``` <!-- trangxa -->\n\n---\n\n> a\n\n# b\n"
    )
    #expect(made.source.contains("Tiêu đề: \"Tin \\\"mới\\\" \\\\ của xã: #1\""))
    #expect(made.source.contains("\\<script\\>alert(1)\\</script\\> \\[x\\](javascript:y)"))
    #expect(!made.source.split(separator: "---\n", maxSplits: 2).last!.contains("\n# "))
    #expect(made.source.contains("\n\\> a\n"))
    #expect(made.source.contains("\n\\# b\n"))
  }

  @Test func saysWhichWordsAreLacking() {
    let whole = WordTally("Kế hoạch số 08/KH-UBND: 12 hồ sơ, 12 m²")
    #expect(whole.lacking(in: WordTally("kế hoạch số 8 kh ubnd 12 hồ sơ 12 m2")) == [])

    #expect(whole.lacking(in: WordTally("Kế hoạch số 8/KH-UBND: 12 hồ sơ, m²")) == ["12"])
    #expect(whole.numberCount == 4)
  }
}
