import Checking
import Diagnostics
import Testing
import VietnameseText

/// Tables and forms made of random figures that agree: nothing may be said of them, and a figure that is then
/// changed must be found.
@Suite struct RandomTablesTests {
  private let rules: [Rule] = [
    .formRatioValue, .formRatioOfNothing, .formCountAsPercentage, .formPartOverWhole,
    .formTwoValues, .formUnit, .formDossiersAsProcedures, .formBlankParts, .formGroupTotal,
    .formNumbering, .dossierSums, .dossierFieldSums, .dossierWindows, .dossierGrowth,
    .satisfactionRate, .figureAgainstTables, .formAgainstTables, .rowTwice,
  ]

  @Test func saysNothingOfFiguresThatAgree() async {
    for seed in 1...100 {
      var random = Random(state: UInt32(seed))
      let files = RandomPortal(&random).files
      let found = await TablesFixture(files).findings(of: rules)
      #expect(found.map(\.message) == [], "\(seed)")
    }
  }

  @Test func findsAFigureThatWasChanged() async {
    var missed = 0
    for seed in 1...100 {
      var random = Random(state: UInt32(seed))
      var portal = RandomPortal(&random)
      portal.change(&random)
      if await TablesFixture(portal.files).findings(of: rules).isEmpty { missed += 1 }
    }
    #expect(missed == 0)
  }
}

/// The same numbers on every machine (Numerical Recipes, `ranqd1`).
private struct Random {
  var state: UInt32

  mutating func next(_ bound: Int) -> Int {
    state = state &* 1_664_525 &+ 1_013_904_223
    return Int(state >> 8) % max(bound, 1)
  }
}

/// Dossiers of two fields and their total, and a form of a share of them.
private struct RandomPortal {
  private var rows: [[Int]] = []

  /// Columns: received, fresh, carried over, online, at the desk, settled, early, on time, late, pending, of
  /// these in time and late.
  init(_ random: inout Random) {
    for _ in 0..<2 {
      let (fresh, carried) = (20 + random.next(900), random.next(30))
      let received = fresh + carried
      let online = random.next(received + 1)
      let settled = received - random.next(20)
      let late = random.next(5)
      let early = random.next(settled - late + 1)
      let pending = received - settled
      let overdue = random.next(pending + 1)
      rows.append([
        received, fresh, carried, online, received - online, settled, early, settled - late - early,
        late, pending, pending - overdue, overdue,
      ])
    }
    rows.append(zip(rows[0], rows[1]).map(+))
  }

  /// One figure of one row becomes greater.
  mutating func change(_ random: inout Random) {
    rows[random.next(3)][random.next(12)] += 1 + random.next(9)
  }

  var files: [String: String] {
    let head =
      "Kỳ,Từ ngày,Đến ngày,Lĩnh vực,Tiếp nhận,Mới,Kỳ trước chuyển sang,Trực tuyến,Trực tiếp,"
      + "Đã giải quyết,Trước hạn,Đúng hạn,Quá hạn,Đang giải quyết,Trong hạn,"
      + "Quá hạn chưa giải quyết\n"
    let lines = zip(["Hộ tịch", "Đất đai", "Tổng"], rows).map { field, row in
      "Năm 2025,15/12/2024,14/12/2025,\(field),"
        + row.map(VietnameseNumber.format).joined(separator: ",")
    }
    return [
      "so-lieu/ho-so.csv": head + lines.joined(separator: "\n") + "\n",
      "so-lieu/bieu-mau-2025.csv": form, "bao-cao/nam-2025.md": report,
    ]
  }

  private var form: String {
    let total = rows[2]
    let share = Share(DecimalNumber(total[3]), of: DecimalNumber(total[0])).percent(digits: 2)
    return """
      Biểu,Tên biểu,STT,Chỉ tiêu,Đơn vị tính,Giá trị,Dòng nguồn,Ghi chú
      7,,1.,Tỷ lệ hồ sơ nộp trực tuyến,%,"\(share.map(VietnameseNumber.format) ?? "")",,
      7,,1.1.,Tổng số hồ sơ đã tiếp nhận,Hồ sơ,\(VietnameseNumber.format(total[0])),,
      7,,1.2.,Số hồ sơ nộp trực tuyến,Hồ sơ,\(VietnameseNumber.format(total[3])),,

      """
  }

  private var report: String {
    let total = rows[2].map(VietnameseNumber.format)
    return """
      ---
      Tiêu đề: "Báo cáo năm 2025"
      Kỳ: "Năm 2025"
      Biểu mẫu: so-lieu/bieu-mau-2025.csv
      ---

      Tổng số hồ sơ tiếp nhận là \(total[0]) hồ sơ, trong đó: số mới tiếp nhận \(total[1]) hồ sơ (trực tuyến \
      \(total[3]) hồ sơ, trực tiếp \(total[4]) hồ sơ); số từ kỳ trước chuyển qua \(total[2]) hồ sơ. Đã giải \
      quyết \(total[5]) hồ sơ, trong đó trước hạn \(total[6]) hồ sơ; đang giải quyết \(total[9]) hồ sơ.
      """
  }
}
