import Checking
import Testing

@Suite struct OneStopNameTests {
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

  @Test func theDayOfTheChangeHasTheNewName() {
    expect(.oneStopName, in: "tại Bộ phận một cửa xã Mẫu") { $0.issued = day(2025, 6, 30) }
    expect(.oneStopName, in: "tại ①Bộ phận một cửa② xã Mẫu") { $0.issued = day(2025, 7, 1) }
  }
}
