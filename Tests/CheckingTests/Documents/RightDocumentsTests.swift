import Checking
import Diagnostics
import Testing
import VietnameseText

/// Texts that are right, among them what a careless rule would find: no rule on documents may speak.
@Suite struct RightDocumentsTests {
  private let rules = Rule.all.filter {
    $0.code.hasPrefix("TX14") || $0.code.hasPrefix("TX135")
  }

  private func day(_ number: Int) -> PartialDate { .day(CalendarDate(dayNumber: number)) }

  @Test func saysNothingOfARightReport() {
    let report = """
      Số: 46/BC-UBND
      BÁO CÁO Kết quả công tác cải cách hành chính 6 tháng đầu năm 2022
      1. Ủy ban nhân dân xã thực hiện Kế hoạch số 46/KH-UBND ngày 28/12/2021 của UBND xã, Kế hoạch số 47/KH-
      UBND ngày 30/12/2021 và Quyết định số 163a/QĐ-UBND ngày 17/01/2022 về việc giao nhiệm vụ.
      2. Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Thông tư liên tịch số
      71/2014/TTLT-BTC-BNV ngày 30/5/2014; Luật số 83/2015/QH13; Đề án số 01-ĐA/TU ngày 29/8/2016.
      3. Ngày 22/02/2022, UBND xã ban hành kế hoạch số 18/KH-UBND về tuyên truyền và Kế hoạch số 19/KH-UBND
      về tự kiểm tra. Đến ngày 30/6/2022, xã hoàn thành 24/35 nhiệm vụ, 08/09 thôn đạt chuẩn.
      4. Công văn số 281/UBND-VP ngày 07/3/2022 của UBND huyện; kế hoạch số 46/KH-UBND được giữ nguyên.
      5. Bộ phận một cửa xã nhận hồ sơ qua dịch vụ công trực tuyến mức độ 3, 4 từ 10/12/2021- 30/6/2022.
      """
    for rule in rules {
      expect(rule, in: report) { $0.issued = day(19_175) }  // 02/7/2022
    }
  }

  /// A series of right plans, of other lengths and distances each time.
  @Test(arguments: 1...20)
  func saysNothingOfRightSeries(seed: Int) {
    var lines: [String] = []
    var monday = 18_995  // 03/01/2022
    for number in 1...(10 + seed) {
      monday += 7 * (1 + (number * seed) % 2)
      guard monday < 19_300 else { break }
      let date = CalendarDate(dayNumber: monday + 2)
      let subject = subjects[(number * 7 + seed) % subjects.count]
      let zero = number < 10 ? "0" : ""
      lines.append(
        "- UBND xã ban hành Kế hoạch số \(zero)\(number)/KH-UBND \(date.long) về \(subject)."
      )
    }
    let text = lines.joined(separator: "\n")
    for rule in rules { expect(rule, in: text) { $0.issued = day(19_340) } }
  }

  private let subjects = [
    "phòng cháy rừng mùa khô", "rà soát thủ tục hộ tịch", "tiêm phòng đàn gia súc",
    "thu gom rác thải nông thôn", "sửa chữa đường liên thôn", "tuyển chọn thanh niên nhập ngũ",
    "mừng thọ người cao tuổi", "trồng cây đầu xuân", "phổ biến pháp luật đất đai",
    "kiểm tra an toàn thực phẩm", "dạy bơi cho trẻ em",
  ]
}
