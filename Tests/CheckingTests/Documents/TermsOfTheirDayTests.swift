import Checking
import Commune
import Diagnostics
import Files
import Syntax
import Testing
import VietnameseText

@Suite struct TermsOfTheirDayTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
    CalendarDate(year: year, month: month, day: day).map { .day($0) }
  }

  @Test func findsTheOldNameOfTheDesk() {
    expect(
      .oneStopName, in: "Người dân nộp hồ sơ tại ①Bộ phận một cửa② xã Mẫu.",
      "Trung tâm Phục vụ hành chính công"
    ) { $0.issued = day(2026, 3, 2) }
    expect(
      .oneStopName, in: "tại ①Bộ phận Tiếp nhận và Trả kết quả② của UBND xã", format: .markdown)
  }

  @Test func findsTheNewNameBeforeItsTime() {
    expect(
      .oneStopName, in: "Người dân đến ①Trung tâm Phục vụ hành chính công② xã Mẫu.", "chưa có"
    ) { $0.issued = day(2023, 3, 2) }
  }

  @Test func leavesTheNameOfItsDay() {
    let old = "nộp hồ sơ tại Bộ phận một cửa xã Mẫu"
    expect(.oneStopName, in: old) { $0.issued = day(2023, 3, 2) }
    expect(.oneStopName, in: old, format: .markdown) { $0.isArchive = true }
    expect(.oneStopName, in: old, format: .markdown) { $0.isRestatement = true }
    for text in [
      "Nghị định về cơ chế một cửa tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia",
      "Trước ngày 01/7/2025, Bộ phận một cửa xã nhận hồ sơ", "nhận tại Bộ phận một cửa xã cũ",
      "Trung tâm Phục vụ hành chính công xã Mẫu", "Năm 2024, Bộ phận một cửa xã nhận 12 hồ sơ",
    ] { expect(.oneStopName, in: text) { $0.issued = day(2026, 3, 2) } }
    expect(.oneStopName, in: "Trung tâm Phục vụ hành chính công tỉnh") {
      $0.issued = day(2023, 3, 2)
    }
  }

  @Test func findsLevelsAfterTheirTime() {
    expect(
      .serviceLevelName,
      in: "hồ sơ dịch vụ công trực tuyến ①mức độ 3,4②; TTHC ③mức độ 3 và mức độ 4④", "15/8/2022"
    ) { $0.issued = day(2023, 9, 8) }
  }

  @Test func notesFurtherLevels() {
    let found = expect(
      .serviceLevelName,
      in: "dịch vụ công trực tuyến ①mức độ 3②; dịch vụ công trực tuyến ③mức độ 4④"
    ) { $0.issued = day(2023, 9, 8) }
    #expect(found.map(\.severity) == [.warning, .note])
  }

  @Test func leavesLevelsOfTheirDayAndOfOtherThings() {
    expect(.serviceLevelName, in: "dịch vụ công trực tuyến mức độ 3, 4") {
      $0.issued = day(2022, 6, 30)
    }
    for text in [
      "tài khoản định danh điện tử mức độ 2 và mức độ 3", "mức độ hài lòng: mức độ 4",
      "Năm 2021: hồ sơ dịch vụ công trực tuyến mức độ 3, 4",
      "Kế hoạch số 26/KH-UBND ngày 14/02/2023 về dịch vụ công trực tuyến mức độ 3, 4",
      "dịch vụ công trực tuyến toàn trình", "dịch vụ công đạt mức độ 4/5",
    ] { expect(.serviceLevelName, in: text) { $0.issued = day(2023, 9, 8) } }
    expect(.serviceLevelName, in: "dịch vụ công trực tuyến mức độ 3, 4") {
      $0.period = ReportingPeriod(.year, year: 2022)
    }
  }

  @Test func findsWholeServicesBeforeTheirTime() {
    expect(.serviceLevelName, in: "dịch vụ công trực tuyến ①toàn trình②") {
      $0.issued = day(2021, 9, 8)
    }
  }

  private var reference: Reference {
    let records = """
      Văn bản:
        - Số hiệu: 43/2011/NĐ-CP
          Ngày ban hành: 13/6/2011
          Hết hiệu lực: 15/8/2022
          Thay bằng: 42/2022/NĐ-CP
        - Số hiệu: 42/2022/NĐ-CP
          Hết hiệu lực: 30/6/2026
          Thay bằng: 224/2026/NĐ-CP
          Xác minh: có
        - Số hiệu: 02/2017/TT-VPCP
          Ngày ban hành: 31/10/2017
          Xác minh: có
      """
    let entries = parseMetadata(Array(records.utf8), at: "van-ban-phap-luat.yml").value
    var reference = Reference()
    reference.laws = LawList.schema.decode(entries, in: .file("van-ban-phap-luat.yml")).value.laws
    return reference
  }

  @Test func notesLawsThatTheRecordsDoNotHave() {
    expect(
      .unknownLaw, in: "①Nghị định số 45/2020/NĐ-CP②; Nghị định 45/2020/NĐ-CP", "chưa có",
      reference: reference)
    expect(
      .unknownLaw, in: "Thông tư 2/2017/TTVPCP; Kế hoạch số 45/KH-UBND", reference: reference)
    expect(.unknownLaw, in: "Nghị định số 45/2020/NĐ-CP")
  }

  @Test func findsOtherDatesThanTheRecords() {
    let found = expect(
      .lawDate,
      in:
        "Thông tư số 02/2017/TT-VPCP ngày ①30/10/2017②; Nghị định số 43/2011/NĐ-CP ngày ③14/6/2011④",
      "31/10/2017", "13/6/2011", reference: reference)
    #expect(found.map(\.severity) == [.error, .warning])
    expect(.lawDate, in: "Nghị định số 61/2018/NĐ-CP ngày ①23/4/2017②", "2017 không khớp")
  }

  @Test func leavesDatesOfTheRecords() {
    expect(
      .lawDate,
      in:
        "Thông tư số 02/2017/TT-VPCP ngày 31 tháng 10 năm 2017; Nghị định 99/2020/NĐ-CP ngày 01/4/2020",
      reference: reference)
  }

  @Test func findsLawsThatAreOver() {
    let found = expect(
      .lawNoLongerInForce, in: "theo ①Nghị định số 43/2011/NĐ-CP② ngày 13/6/2011",
      "43/2011/NĐ-CP hết hiệu lực từ 15/8/2022", reference: reference
    ) { $0.issued = day(2023, 9, 8) }
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.hint) == ["văn bản thay thế: 42/2022/NĐ-CP"])
  }

  @Test func goesOnToTheLawOfTheDay() {
    let found = expect(
      .lawNoLongerInForce, in: "theo ①Nghị định số 43/2011/NĐ-CP②", reference: reference
    ) { $0.issued = day(2026, 9, 8) }
    #expect(found.map(\.hint) == ["văn bản thay thế: 224/2026/NĐ-CP"])
  }

  @Test func leavesLawsOfTheirDay() {
    expect(.lawNoLongerInForce, in: "theo Nghị định số 43/2011/NĐ-CP", reference: reference) {
      $0.issued = day(2022, 6, 30)
    }
    for text in [
      "Nghị định số 42/2022/NĐ-CP thay thế Nghị định số 43/2011/NĐ-CP",
      "Nghị định số 43/2011/NĐ-CP đã hết hiệu lực", "Năm 2021 theo Nghị định số 43/2011/NĐ-CP",
    ] {
      expect(.lawNoLongerInForce, in: text, reference: reference) { $0.issued = day(2023, 9, 8) }
    }
  }
}
