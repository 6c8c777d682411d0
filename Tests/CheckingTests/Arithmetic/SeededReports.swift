/// Makes paragraphs whose figures agree, in many shapes, and the words around them that hold numbers which count
/// nothing.
struct SeededReports {
  var random: SeededNumbers

  init(seed: UInt64) { random = SeededNumbers(seed: seed) }

  /// A paragraph with words before and behind it.
  mutating func paragraph() -> SeededParagraph {
    let writing = Writing(&random)
    let shapes: [(inout SeededReports, Writing) -> SeededParagraph] = [
      { $0.consisting($1) }, { $0.channels($1) }, { $0.deadlines($1) }, { $0.deadlineShares($1) },
      { $0.fieldItems($1) }, { $0.fraction($1) }, { $0.shareOfFraction($1) },
      { $0.onlineShare($1) },
      { $0.flowItems($1) }, { $0.flow($1) }, { $0.rest($1) }, { $0.staff($1) },
      { $0.schooling($1) },
      { $0.documents($1) }, { $0.fields($1) }, { $0.levels($1) }, { $0.sexes($1) },
      { $0.tasks($1) },
      { $0.nextSentence($1) }, { $0.years($1) }, { $0.money($1) }, { $0.fractionsByField($1) },
      { $0.lettered($1) }, { $0.equals($1) },
    ]
    let shape = random.one(of: shapes) { $0.consisting($1) }
    let made = shape(&self, writing)
    return random.number(0...2) == 0 ? made : "\(opening())\(made)"
  }

  /// A report of some paragraphs.
  mutating func report(paragraphs: Int) -> String {
    var parts = ["UBND XÃ MẪU\n\nBÁO CÁO\nKết quả cải cách hành chính 6 tháng đầu năm 2026"]
    for number in 1...paragraphs {
      if number % 5 == 1 { parts.append("\(number / 5 + 1). Công tác tháng \(number % 12 + 1)") }
      parts.append(paragraph().text)
    }
    return parts.joined(separator: "\n\n")
  }

  private mutating func opening() -> String {
    random.words(
      "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND xã Mẫu, ",
      "Trong 6 tháng đầu năm 2026, UBND xã đã chỉ đạo quyết liệt. ",
      "Căn cứ Điều 14, 15 Nghị định số 61/2018/NĐ-CP, bộ phận một cửa làm việc đều đặn. ",
      "- Về dịch vụ công trực tuyến mức độ 3, 4: ",
      "Theo tiêu chuẩn TCVN ISO 9001:2015, quy trình được rà soát 02 lần. ",
      "Tính đến hết ngày 15/6/2026, ",
      "Nhiệm kỳ 2021-2026, xã có hơn 6 nghìn nhân khẩu. ",
      "Phòng làm việc rộng 42m2, mở cửa từ 7 giờ 30 đến 17 giờ. ",
      "Đường dây nóng 02203123456 trực cả tuần. ")
  }

  // MARK: Numbers

  mutating func whole() -> Int {
    random.one(of: [60, 240, 900, 4000], or: 240) + random.number(0...900)
  }

  /// So many parts that make up a whole, some of them small.
  mutating func parts(_ count: Int, of whole: Int) -> [Int] {
    var cuts = (1..<count).map { _ in random.number(1...max(whole - 1, 1)) }
    if random.number(0...3) == 0, let last = cuts.indices.last {
      cuts[last] = max(whole - random.number(1...9), 1)
    }
    cuts.sort()
    let edges = [0] + cuts + [whole]
    return zip(edges, edges.dropFirst()).map { $1 - $0 }.shuffled(using: &random)
  }

  mutating func fieldNames(_ count: Int) -> [String] {
    let names = [
      "hộ tịch", "chứng thực", "bảo trợ xã hội", "đất đai", "người có công", "xử lý đơn",
      "thi đua khen thưởng",
    ]
    return Array(names.shuffled(using: &random).prefix(count))
  }
}
