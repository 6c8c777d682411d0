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

  private mutating func whole() -> Int {
    random.one(of: [60, 240, 900, 4000], or: 240) + random.number(0...900)
  }

  /// So many parts that make up a whole, some of them small.
  private mutating func parts(_ count: Int, of whole: Int) -> [Int] {
    var cuts = (1..<count).map { _ in random.number(1...max(whole - 1, 1)) }
    if random.number(0...3) == 0, let last = cuts.indices.last {
      cuts[last] = max(whole - random.number(1...9), 1)
    }
    cuts.sort()
    let edges = [0] + cuts + [whole]
    return zip(edges, edges.dropFirst()).map { $1 - $0 }.shuffled(using: &random)
  }

  private mutating func fieldNames(_ count: Int) -> [String] {
    let names = [
      "hộ tịch", "chứng thực", "bảo trợ xã hội", "đất đai", "người có công", "xử lý đơn",
      "thi đua khen thưởng",
    ]
    return Array(names.shuffled(using: &random).prefix(count))
  }

  // MARK: Shapes

  private mutating func consisting(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let p = parts(3, of: whole)
    let unit = random.words("thủ tục", "TTHC")
    let cue = random.words(", gồm ", ", bao gồm ", " (gồm ")
    return """
      Số thủ tục hành chính được niêm yết công khai là \(figure: w.count(whole)) \(unit)\(cue)\
      \(figure: w.count(p[0])) \(unit) thuộc thẩm quyền cấp xã, \(figure: w.count(p[1])) \(unit) \
      lĩnh vực quân sự và \(figure: w.count(p[2])) \(unit) lĩnh vực \
      công an\(cue.hasPrefix(" (") ? ")" : "").
      """
  }

  private mutating func channels(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let p = parts(2, of: whole)
    let name = fieldNames(1)[0]
    let online = random.words("trực tuyến", "tiếp nhận online", "qua mạng", "nộp trực tuyến")
    let colon = random.words(":", "")
    let joint = random.words(" và ", ", ", "; ")
    return """
      Lĩnh vực \(name) \(figure: w.count(whole)) hồ sơ (\(online)\(colon) \(figure: w.count(p[0])) \
      hồ sơ\(joint)trực tiếp\(colon) \(figure: w.count(p[1])) hồ sơ).
      """
  }

  private mutating func deadlines(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let p = parts(3, of: whole)
    let cue = random.words(", trong đó ", "; trong đó: ", " (", ". Trong đó, ")
    let late = random.words("quá hạn", "trễ hạn")
    let joint = random.words(", ", "; ")
    return """
      Số hồ sơ đã giải quyết là \(figure: w.count(whole)) hồ sơ\(cue)giải quyết trước hạn: \
      \(figure: w.count(p[0])) hồ sơ\(joint)đúng hạn \(figure: w.count(p[1])) hồ sơ\(joint)\(late) \
      \(figure: w.count(p[2])) hồ sơ\(cue == " (" ? ")" : "").
      """
  }

  private mutating func deadlineShares(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let p = parts(2, of: whole)
    let reaches = random.words(", đạt ", " đạt ", ", chiếm tỷ lệ ", ", đạt tỷ lệ ")
    return """
      Kết quả có \(figure: w.count(whole)) hồ sơ (\(figure: w.count(p[0])) hồ sơ giải quyết trước \
      hạn\(reaches)\(figure: w.share(p[0], whole))\(w.percentSign); có \(figure: w.count(p[1])) hồ sơ \
      giải quyết đúng hạn\(reaches)\(figure: w.share(p[1], whole))\(w.percentSign) và không hồ sơ nào \
      quá hạn).
      """
  }

  private mutating func fieldItems(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let count = random.number(3...5)
    let p = parts(count, of: whole)
    let names = fieldNames(count)
    let isShort = random.number(0...1) == 0
    let sign = random.words("- ", "+ ", "+")
    var made: SeededParagraph = """
      Bộ phận một cửa đã tiếp nhận \(figure: w.count(whole)) \(random.words("hồ sơ", "lượt hồ sơ")). \
      \(random.words("Trong đó:", "\n\nTrong đó:", "Cụ thể:"))
      """
    for (name, part) in zip(names, p) {
      let halves = parts(2, of: part)
      made = """
        \(made)

        \(sign)Lĩnh vực \(name) \(figure: w.count(part)) hồ sơ
        """
      if !isShort, part > 1 {
        made = """
          \(made) (trực tuyến: \(figure: w.count(halves[0])) và trực tiếp \(figure: w.count(halves[1])))
          """
      }
      made = "\(made)\(random.words(".", ";", ""))"
    }
    return "\(made)\n\nCác hồ sơ đều được cập nhật lên phần mềm."
  }

  private mutating func fraction(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let part = random.number(1...whole)
    let unit = random.words("nhiệm vụ", "hồ sơ", "cán bộ, công chức", "tài khoản", "thủ tục")
    let reaches = random.words(", đạt ", ", đạt tỷ lệ ", " (đạt ", " (tỷ lệ ", ", chiếm tỷ lệ ")
    return """
      Đến nay đã hoàn thành \(figure: w.count(part))/\(figure: w.count(whole)) \(unit)\(reaches)\
      \(figure: w.share(part, whole))\(w.percentSign)\(reaches.hasPrefix(" (") ? ")" : "").
      """
  }

  private mutating func shareOfFraction(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let part = random.number(1...whole)
    return """
      Tỷ lệ hồ sơ được số hóa đạt \(figure: w.share(part, whole))\(w.percentSign) \
      (\(figure: w.count(part))/\(figure: w.count(whole)) hồ sơ).
      """
  }

  private mutating func onlineShare(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let part = random.number(1...whole)
    let online = random.words("trực tuyến", "nộp qua dịch vụ công trực tuyến")
    return """
      Bộ phận một cửa xã Mẫu đã nhận và trả kết quả \(figure: w.count(whole)) hồ sơ, trong đó \(online) \
      \(figure: w.count(part)) hồ sơ\(random.words(", đạt tỷ lệ ", ", chiếm ", ", đạt "))\
      \(figure: w.share(part, whole))\(w.percentSign).
      """
  }

  private mutating func flowItems(_ w: Writing) -> SeededParagraph {
    let received = whole()
    let intake = parts(2, of: received)
    let work = parts(2, of: received)
    let p = parts(3, of: max(work[0], 3))
    let settled = p.reduce(0, +)
    let sign = random.words("+ ", "- ")
    return """
      Kết quả giải quyết hồ sơ như sau:
      \(sign)Tổng số hồ sơ đã tiếp nhận: \(figure: w.count(settled + received - work[0])) hồ sơ\
      \(settled == work[0] ? intakeBracket(w, intake) : "").
      \(sign)Số hồ sơ đã giải quyết: \(figure: w.count(settled)), trong đó giải quyết trước hạn: \
      \(figure: w.count(p[0])) hồ sơ, đúng hạn \(figure: w.count(p[1])) hồ sơ, quá hạn \
      \(figure: w.count(p[2])) hồ sơ.
      \(sign)Số hồ sơ đang giải quyết: \(figure: w.count(received - work[0])) hồ sơ.
      """
  }

  private func intakeBracket(_ w: Writing, _ p: [Int]) -> SeededParagraph {
    """
     (số mới tiếp nhận trong kỳ: \(figure: w.count(p[0])), số từ kỳ trước chuyển qua: \
    \(figure: w.count(p[1])) hồ sơ)
    """
  }

  private mutating func flow(_ w: Writing) -> SeededParagraph {
    let received = whole()
    let p = parts(2, of: received)
    let joint = random.words("; ", ", ")
    return """
      Tổng số hồ sơ tiếp nhận trong kỳ báo cáo: \(figure: w.count(received)) hồ sơ\(joint)đã giải \
      quyết \(figure: w.count(p[0])) hồ sơ\(joint)đang giải quyết \(figure: w.count(p[1])) hồ sơ.
      """
  }

  private mutating func rest(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let p = parts(2, of: whole)
    return """
      Toàn xã có \(figure: w.count(whole)) hồ sơ, trong đó nộp trực tuyến \(figure: w.count(p[0])) \
      hồ sơ, còn lại \(figure: w.count(p[1])) hồ sơ nộp tại bộ phận một cửa.
      """
  }

  private mutating func staff(_ w: Writing) -> SeededParagraph {
    let whole = random.number(15...60)
    let p = parts(3, of: whole)
    let cue = random.words(" (trong đó: có ", " (gồm ", ", gồm ")
    return """
      Biên chế của xã Mẫu là \(figure: w.count(whole)) cán bộ, công chức, người lao động\(cue)\
      \(figure: w.count(p[0])) cán bộ, \(figure: w.count(p[1])) công chức, \(figure: w.count(p[2])) \
      người lao động\(cue.hasPrefix(" (") ? ")" : "").
      """
  }

  private mutating func schooling(_ w: Writing) -> SeededParagraph {
    let whole = random.number(15...60)
    let part = random.number(1...whole)
    return """
      Tổng số cán bộ, công chức có mặt \(figure: w.count(whole)) người. Trong đó trình độ đại học \
      \(figure: w.count(part)) người, chiếm tỷ lệ \(figure: w.share(part, whole))\(w.percentSign).
      """
  }

  private mutating func documents(_ w: Writing) -> SeededParagraph {
    let whole = random.number(20...300)
    let p = parts(3, of: whole)
    return """
      UBND xã đã ban hành \(figure: w.count(whole)) văn bản, \(random.words("gồm", "bao gồm:")) \
      \(figure: w.count(p[0])) kế hoạch, \(figure: w.count(p[1])) quyết định\
      \(random.words(", ", " và "))\(figure: w.count(p[2])) công văn.
      """
  }

  private mutating func fields(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let p = parts(4, of: whole)
    let names = fieldNames(4)
    let joint = random.words("; ", ", ")
    return """
      Số hồ sơ đã giải quyết: \(figure: w.count(whole)) hồ sơ (\(names[0]) \(figure: w.count(p[0]))\
      \(joint)\(names[1]) \(figure: w.count(p[1]))\(joint)\(names[2]) \(figure: w.count(p[2]))\
      \(joint)\(names[3]) \(figure: w.count(p[3]))).
      """
  }

  private mutating func levels(_ w: Writing) -> SeededParagraph {
    let whole = random.number(60...300)
    let p = parts(2, of: whole)
    return """
      Số thủ tục được cung cấp trực tuyến hiện tại là \(figure: w.count(whole)) thủ tục (Mức độ 3: \
      \(figure: w.count(p[0])), Mức độ 4: \(figure: w.count(p[1]))).
      """
  }

  private mutating func sexes(_ w: Writing) -> SeededParagraph {
    let whole = random.number(15...600)
    let p = parts(2, of: whole)
    return """
      Các tổ công nghệ số cộng đồng có \(figure: w.count(whole)) thành viên, trong đó nam \
      \(figure: w.count(p[0])) người, nữ \(figure: w.count(p[1])) người.
      """
  }

  private mutating func tasks(_ w: Writing) -> SeededParagraph {
    let whole = random.number(15...90)
    let p = parts(2, of: whole)
    return """
      Cấp trên giao \(figure: w.count(whole)) nhiệm vụ, trong đó đã hoàn thành \(figure: w.count(p[0])) \
      nhiệm vụ, chưa hoàn thành \(figure: w.count(p[1])) nhiệm vụ.
      """
  }

  private mutating func nextSentence(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let p = parts(2, of: whole)
    return """
      UBND xã đã giải quyết tổng số \(figure: w.count(whole)) hồ sơ. Trong đó, \
      \(figure: w.count(p[0])) hồ sơ giải quyết đúng hạn, đạt \(figure: w.share(p[0], whole))\
      \(w.percentSign); \(figure: w.count(p[1])) hồ sơ trễ hạn.
      """
  }

  private mutating func years(_ w: Writing) -> SeededParagraph {
    let wholes = [whole(), whole()]
    let p = wholes.map { random.number(1...$0) }
    return """
      Năm 2024: \(figure: w.count(p[0]))/\(figure: w.count(wholes[0])) = \
      \(figure: w.share(p[0], wholes[0]))\(w.percentSign); Năm 2025: \
      \(figure: w.count(p[1]))/\(figure: w.count(wholes[1])) = \
      \(figure: w.share(p[1], wholes[1]))\(w.percentSign).
      """
  }

  private mutating func money(_ w: Writing) -> SeededParagraph {
    let whole = random.number(500_000...4_000_000)
    let p = parts(2, of: whole)
    func dong(_ thousands: Int) -> String { Writing.dotted(thousands * 1000) }
    return """
      Tổng thu ngân sách xã 6 tháng đầu năm là \(figure: dong(whole)) đồng, gồm \
      \(figure: dong(p[0])) đồng thu cân đối và \(figure: dong(p[1])) đồng thu bổ sung.
      """
  }

  private mutating func fractionsByField(_ w: Writing) -> SeededParagraph {
    let wholes = (0..<3).map { _ in random.number(20...900) }
    let p = wholes.map { random.number(1...$0) }
    let names = fieldNames(3)
    return """
      Kết quả theo lĩnh vực (\(names[0]) \(figure: w.count(p[0]))/\(figure: w.count(wholes[0])) = \
      \(figure: w.share(p[0], wholes[0]))\(w.percentSign), \(names[1]) \
      \(figure: w.count(p[1]))/\(figure: w.count(wholes[1])) = \
      \(figure: w.share(p[1], wholes[1]))\(w.percentSign), \(names[2]) \
      \(figure: w.count(p[2]))/\(figure: w.count(wholes[2])) = \
      \(figure: w.share(p[2], wholes[2]))\(w.percentSign)).
      """
  }

  private mutating func lettered(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let p = parts(3, of: whole)
    let names = fieldNames(3)
    return """
      Tổng số hồ sơ tiếp nhận là \(figure: w.count(whole)) hồ sơ, trong đó lĩnh vực \(names[0]) \
      \(figure: w.count(p[0])) hồ sơ, lĩnh vực \(names[1]) \(figure: w.count(p[1])) hồ sơ, lĩnh vực \
      \(names[2]) \(figure: w.count(p[2])) hồ sơ.
      """
  }

  private mutating func equals(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let part = random.number(1...whole)
    return """
      Số hồ sơ nộp trực tuyến: \(figure: w.count(part))/\(figure: w.count(whole)) hồ sơ = \
      \(figure: w.share(part, whole))\(w.percentSign).
      """
  }
}

extension Writing {
  static func dotted(_ number: Int) -> String {
    var groups: [String] = []
    var rest = number
    while rest >= 1000 {
      groups.append(String(String(rest % 1000 + 1000).dropFirst()))
      rest /= 1000
    }
    return ([String(rest)] + groups.reversed()).joined(separator: ".")
  }
}
