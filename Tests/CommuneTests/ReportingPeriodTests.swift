import Commune
import Testing

@Suite struct ReportingPeriodTests {
  @Test(arguments: [
    ("6 tháng đầu năm 2023", "6 tháng đầu năm 2023"), ("6 THÁNG NĂM 2023", "6 tháng đầu năm 2023"),
    ("Quý III/2022", "Quý III/2022"), ("quý 3 năm 2022", "Quý III/2022"),
    ("9 tháng năm 2026", "9 tháng đầu năm 2026"), ("Năm 2025", "Năm 2025"), ("2025", "Năm 2025"),
    ("tháng 9/2023", "Tháng 9/2023"), ("6 tháng cuối năm 2023", "6 tháng cuối năm 2023"),
    ("5 tháng đầu năm 2023", "5 tháng đầu năm 2023"),
    ("Từ năm 2021 đến tháng 5 năm 2023", "Từ năm 2021 đến tháng 5/2023"),
    ("từ năm 2021 đến năm 2023", "Từ năm 2021 đến năm 2023"),
  ])
  func readsPeriodsAsPeopleWriteThem(_ written: String, _ name: String) throws {
    #expect(try #require(ReportingPeriod.read(written)).name == name)
  }

  @Test(arguments: [
    "", "quý V/2023", "tháng 13/2023", "12 tháng năm 2023", "6 tháng", "hôm nay",
    "từ năm 2023 đến năm 2021", "từ năm 2021 đến tháng 13/2023", "2021 2023",
  ])
  func refusesWhatIsNoPeriod(_ written: String) {
    #expect(ReportingPeriod.read(written) == nil)
  }

  @Test func sortsByTheEndOfThePeriod() throws {
    let written = [
      "Năm 2025", "6 tháng đầu năm 2026", "Quý I/2026", "từ năm 2024 đến tháng 6/2026",
      "9 tháng năm 2026",
    ]
    let periods = try written.map { try #require(ReportingPeriod.read($0)) }
    #expect(
      periods.sorted().map(\.name) == [
        "Năm 2025", "Quý I/2026", "6 tháng đầu năm 2026", "Từ năm 2024 đến tháng 6/2026",
        "9 tháng đầu năm 2026",
      ])
  }
}
