import Checking
import Commune
import Diagnostics
import Testing

@Suite struct ServiceLevelNameTests {
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

  @Test func theDayOfTheChangeHasTheNewNames() {
    expect(.serviceLevelName, in: "dịch vụ công trực tuyến mức độ 4") {
      $0.issued = day(2022, 8, 14)
    }
    expect(.serviceLevelName, in: "dịch vụ công trực tuyến ①mức độ 4②") {
      $0.issued = day(2022, 8, 15)
    }
  }
}
