import Cataloguing
import Commune
import Diagnostics
import Files
import Testing
import VietnameseText

private func map(_ text: String) -> DossierMap {
  DossierMap.read(Array(text.utf8), at: "anh-xa.yml").value
}

private let counted = """
  Kiểu: tổng hợp
  Lĩnh vực: Tên lĩnh vực
  Tên lĩnh vực:
    - {Của họ: LV Hộ tịch, Của ta: Hộ tịch}
  Cột:
    - {Của ta: Tiếp nhận, Của họ: Tiếp nhận / Tổng số}
    - {Của ta: Trực tuyến, Của họ: Tiếp nhận / Trực tuyến}
  Bỏ qua: [STT]
  """

private let listed = """
  Kiểu: hồ sơ
  Lĩnh vực: Lĩnh vực
  Mã hồ sơ: Mã hồ sơ
  Cột:
    - {Của ta: Tiếp nhận}
    - {Của ta: Trực tuyến, Của họ: Hình thức, Giá trị: [Trực tuyến]}
    - {Của ta: Trực tiếp, Của họ: Hình thức, Giá trị: [Tại quầy]}
  Bỏ qua: [Người nộp, Điện thoại]
  """

private func count(_ csv: String, _ text: String) -> Diagnosed<DossierFigures> {
  countDossiers(
    csv: Array(csv.utf8), at: "xuat.csv", by: map(text), fields: ["Hộ tịch", "Đất đai"])
}

@Suite struct CountDossiersTests {
  private let twoRows = """
    BÁO CÁO,,,
    STT,Tên lĩnh vực,Tiếp nhận,
    ,,Tổng số,Trực tuyến

    """

  @Test func readsAHeaderOfTwoRows() {
    let read = count(
      twoRows + "1,LV Hộ tịch,1.471,1400\n2,Đất đai,29,\n,Tổng cộng,1500,1400\n", counted)
    #expect(read.diagnostics == [])
    #expect(read.value.rows.map(\.field) == ["Hộ tịch", "Đất đai"])
    #expect(
      read.value.rows.map(\.counts) == [
        ["Tiếp nhận": 1471, "Trực tuyến": 1400], ["Tiếp nhận": 29],
      ])
    #expect(read.value.total?.counts == ["Tiếp nhận": 1500, "Trực tuyến": 1400])
  }

  @Test func saysWhereTheSumIsAnother() {
    let read = count(twoRows + "1,LV Hộ tịch,10,1\n,Tổng cộng,12,1\n", counted)
    #expect(
      read.diagnostics.map(\.message) == [
        "cột “Tiếp nhận”: các lĩnh vực cộng lại là 10, dòng tổng của bảng xuất ghi 12"
      ])
    #expect(read.value.total?.disputed == ["Tiếp nhận"])
  }

  @Test func countsDossiersAndKeepsNoPerson() {
    let read = count(
      """
      Mã hồ sơ,Người nộp,Điện thoại,Lĩnh vực,Hình thức
      H1,Nguyễn Văn A,0900000001,Hộ tịch,Trực tuyến
      H2,Trần Thị B,0900000002,Hộ tịch,Tại quầy
      H2,Trần Thị B,0900000002,Hộ tịch,Tại quầy
      H3,Lê C,0900000003,Đất đai,Tại quầy

      """, listed)
    #expect(read.value.rows.map(\.field) == ["Hộ tịch", "Đất đai"])
    #expect(
      read.value.rows.map(\.counts) == [
        ["Tiếp nhận": 2, "Trực tuyến": 1, "Trực tiếp": 1],
        ["Tiếp nhận": 1, "Trực tuyến": 0, "Trực tiếp": 1],
      ])
    #expect(read.value.total?.counts["Tiếp nhận"] == 3)
    #expect(
      read.diagnostics.map(\.message) == [
        "ô A4, cột “Mã hồ sơ”: mã hồ sơ đã có ở dòng trên, chỉ đếm một lần"
      ])
    let said = DossierTable(
      read.value, period: ReportingPeriod(.year, year: 2026), from: nil, until: nil, over: nil,
      at: "x.csv")
    let written = String(decoding: said.bytes ?? [], as: UTF8.self) + said.summary
    for word in ["Nguyễn", "Trần", "Lê C", "0900"] { #expect(!written.contains(word)) }
  }

  @Test func takesNoPersonForAField() {
    let wrong = listed.replacing("Lĩnh vực: Lĩnh vực", with: "Lĩnh vực: Người nộp")
    let read = count(
      "Mã hồ sơ,Người nộp,Điện thoại,Lĩnh vực,Hình thức\nH1,Nguyễn Văn A,09,Hộ tịch,Tại quầy\n",
      wrong)
    #expect(read.value.rows == [])
    #expect(read.diagnostics.contains { $0.code == "TX2341" && $0.isConfidential })
    #expect(!read.diagnostics.contains { $0.message.contains("Nguyễn") })
  }

  @Test func namesTheCellOfAValueThatTheMapLacks() {
    let read = count(
      "Mã hồ sơ,Người nộp,Điện thoại,Lĩnh vực,Hình thức\nH1,A,1,Hộ tịch,Bưu điện\n", listed)
    #expect(
      read.diagnostics.map(\.message) == [
        "ô E2, cột “Hình thức”: giá trị chưa có trong “Giá trị” của tệp ánh xạ"
      ])
    #expect(read.diagnostics.first?.severity == .error)
  }

  @Test(arguments: ["mười", "-3", "1,5", "12 hồ sơ", "5%"])
  func refusesWhatIsNoCount(_ cell: String) {
    let read = count(twoRows + "1,LV Hộ tịch,\"\(cell)\",1\n", counted)
    #expect(
      read.diagnostics.map(\.message) == [
        "ô C4, cột “Tiếp nhận / Tổng số”: không phải số nguyên từ 0 trở lên"
      ])
  }

  @Test func namesAColumnThatNobodyMapped() {
    let read = count(
      "STT,Tên lĩnh vực,Tiếp nhận / Tổng số,Tiếp nhận / Trực tuyến,Ghi gì đó\n1,Đất đai,1,1,x\n",
      counted)
    #expect(
      read.diagnostics.map(\.message) == [
        "ô E1: cột “Ghi gì đó” chưa có trong tệp ánh xạ, nên không được đếm"
      ])
  }

  @Test func namesColumnsThatAreMissing() {
    let read = count("STT,Tên lĩnh vực,Khác\n1,Đất đai,1\n", counted)
    #expect(
      read.diagnostics.map(\.message) == [
        "không thấy cột “Tiếp nhận / Tổng số”, “Tiếp nhận / Trực tuyến” trong 50 dòng đầu của bảng xuất"
      ])
  }

  @Test func saysThatARowHasTooManyCellsWithoutAWordOfThem() {
    let read = count(
      "Mã hồ sơ,Người nộp,Điện thoại,Lĩnh vực,Hình thức\nH1,Nguyễn Thử, Văn,1,Hộ tịch,Tại quầy\n",
      listed)
    #expect(read.diagnostics.contains { $0.message.contains("thừa ô") && $0.isConfidential })
    #expect(!read.diagnostics.contains { ($0.message + ($0.hint ?? "")).contains("Nguyễn") })
  }

  @Test func passesOverValuesThatAreNotCounted() {
    let map = listed + "\nGiá trị không đếm: [Bưu điện]"
    let read = count(
      "Mã hồ sơ,Người nộp,Điện thoại,Lĩnh vực,Hình thức\nH1,A,1,Hộ tịch,Bưu điện\n", map)
    #expect(read.diagnostics == [])
    #expect(read.value.rows.first?.counts == ["Tiếp nhận": 1, "Trực tuyến": 0, "Trực tiếp": 0])
  }

  @Test func wantsAFieldForEveryRowOfCounts() {
    let read = count(twoRows + "1,,5,1\n", counted)
    #expect(read.diagnostics.contains { $0.code == "TX2335" })
  }

  @Test func refusesAMapOfUnknownColumns() {
    let read = DossierMap.read(
      Array(
        "Lĩnh vực: A\nCột: [{Của ta: Tiếp nhan, Của họ: B}, {Của ta: Điện thoại, Của họ: C}]\n".utf8
      ), at: "m.yml")
    #expect(read.diagnostics.map(\.code) == ["TX2331"])
  }
}

@Suite struct DossierTableTests {
  private let period = ReportingPeriod(.firstMonths(9), year: 2026)
  private let old = """
    Kỳ,Từ ngày,Đến ngày,Lĩnh vực,Tiếp nhận,Trực tuyến,Ghi chú,Chưa khớp
    9 tháng năm 2026,,,Hộ tịch,"1.400",1.300,tự ghi,
    9 tháng năm 2025,,,Hộ tịch,7,7,,

    """

  private func table(_ rows: String, over old: String) -> DossierTable {
    let figures = count(
      "STT,Tên lĩnh vực,Tiếp nhận / Tổng số,Tiếp nhận / Trực tuyến\n" + rows, counted
    ).value
    return DossierTable(
      figures, period: period, from: nil, until: nil, over: Array(old.utf8), at: "ho-so.csv")
  }

  @Test func changesCellsOfThePeriodAndAddsRows() {
    let made = table("1,LV Hộ tịch,1471,1300\n2,Đất đai,5,\n,Tổng,1476,1300\n", over: old)
    #expect(
      String(decoding: made.bytes ?? [], as: UTF8.self) == """
        Kỳ,Từ ngày,Đến ngày,Lĩnh vực,Tiếp nhận,Trực tuyến,Ghi chú,Chưa khớp
        9 tháng năm 2026,,,Hộ tịch,1471,1.300,tự ghi,
        9 tháng năm 2025,,,Hộ tịch,7,7,,
        9 tháng đầu năm 2026,,,Đất đai,5,,,
        9 tháng đầu năm 2026,,,Tổng,1476,1300,,

        """)
    #expect(
      made.summary.hasPrefix("  ~ Hộ tịch: Tiếp nhận 1.400 → 1471\n  + Đất đai: Tiếp nhận 5\n"))
  }

  @Test func changesNothingTheSecondTime() {
    let rows = "1,LV Hộ tịch,1471,1300\n,Tổng,1471,1300\n"
    let first = table(rows, over: old)
    let again = table(rows, over: String(decoding: first.bytes ?? [], as: UTF8.self))
    #expect(again.bytes == nil)
  }
}
