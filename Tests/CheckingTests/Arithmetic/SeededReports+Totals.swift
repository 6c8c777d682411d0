/// Paragraphs that name a total and what it is made of: people, documents, money.
extension SeededReports {
  mutating func consisting(_ w: Writing) -> SeededParagraph {
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

  mutating func staff(_ w: Writing) -> SeededParagraph {
    let whole = random.number(15...60)
    let p = parts(3, of: whole)
    let cue = random.words(" (trong đó: có ", " (gồm ", ", gồm ")
    return """
      Biên chế của xã Mẫu là \(figure: w.count(whole)) cán bộ, công chức, người lao động\(cue)\
      \(figure: w.count(p[0])) cán bộ, \(figure: w.count(p[1])) công chức, \(figure: w.count(p[2])) \
      người lao động\(cue.hasPrefix(" (") ? ")" : "").
      """
  }

  mutating func documents(_ w: Writing) -> SeededParagraph {
    let whole = random.number(20...300)
    let p = parts(3, of: whole)
    return """
      UBND xã đã ban hành \(figure: w.count(whole)) văn bản, \(random.words("gồm", "bao gồm:")) \
      \(figure: w.count(p[0])) kế hoạch, \(figure: w.count(p[1])) quyết định\
      \(random.words(", ", " và "))\(figure: w.count(p[2])) công văn.
      """
  }

  mutating func levels(_ w: Writing) -> SeededParagraph {
    let whole = random.number(60...300)
    let p = parts(2, of: whole)
    return """
      Số thủ tục được cung cấp trực tuyến hiện tại là \(figure: w.count(whole)) thủ tục (Mức độ 3: \
      \(figure: w.count(p[0])), Mức độ 4: \(figure: w.count(p[1]))).
      """
  }

  mutating func sexes(_ w: Writing) -> SeededParagraph {
    let whole = random.number(15...600)
    let p = parts(2, of: whole)
    return """
      Các tổ công nghệ số cộng đồng có \(figure: w.count(whole)) thành viên, trong đó nam \
      \(figure: w.count(p[0])) người, nữ \(figure: w.count(p[1])) người.
      """
  }

  mutating func tasks(_ w: Writing) -> SeededParagraph {
    let whole = random.number(15...90)
    let p = parts(2, of: whole)
    return """
      Cấp trên giao \(figure: w.count(whole)) nhiệm vụ, trong đó đã hoàn thành \(figure: w.count(p[0])) \
      nhiệm vụ, chưa hoàn thành \(figure: w.count(p[1])) nhiệm vụ.
      """
  }

  mutating func money(_ w: Writing) -> SeededParagraph {
    let whole = random.number(500_000...4_000_000)
    let p = parts(2, of: whole)
    func dong(_ thousands: Int) -> String { Writing.dotted(thousands * 1000) }
    return """
      Tổng thu ngân sách xã 6 tháng đầu năm là \(figure: dong(whole)) đồng, gồm \
      \(figure: dong(p[0])) đồng thu cân đối và \(figure: dong(p[1])) đồng thu bổ sung.
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
