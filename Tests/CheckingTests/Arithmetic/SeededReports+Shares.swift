/// Paragraphs that state a part, a whole and the share.
extension SeededReports {
  mutating func deadlineShares(_ w: Writing) -> SeededParagraph {
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

  mutating func fraction(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let part = random.number(1...whole)
    let unit = random.words("nhiệm vụ", "hồ sơ", "cán bộ, công chức", "tài khoản", "thủ tục")
    let reaches = random.words(", đạt ", ", đạt tỷ lệ ", " (đạt ", " (tỷ lệ ", ", chiếm tỷ lệ ")
    return """
      Đến nay đã hoàn thành \(figure: w.count(part))/\(figure: w.count(whole)) \(unit)\(reaches)\
      \(figure: w.share(part, whole))\(w.percentSign)\(reaches.hasPrefix(" (") ? ")" : "").
      """
  }

  mutating func shareOfFraction(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let part = random.number(1...whole)
    return """
      Tỷ lệ hồ sơ được số hóa đạt \(figure: w.share(part, whole))\(w.percentSign) \
      (\(figure: w.count(part))/\(figure: w.count(whole)) hồ sơ).
      """
  }

  mutating func onlineShare(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let part = random.number(1...whole)
    let online = random.words("trực tuyến", "nộp qua dịch vụ công trực tuyến")
    return """
      Bộ phận một cửa xã Mẫu đã nhận và trả kết quả \(figure: w.count(whole)) hồ sơ, trong đó \(online) \
      \(figure: w.count(part)) hồ sơ\(random.words(", đạt tỷ lệ ", ", chiếm ", ", đạt "))\
      \(figure: w.share(part, whole))\(w.percentSign).
      """
  }

  mutating func schooling(_ w: Writing) -> SeededParagraph {
    let whole = random.number(15...60)
    let part = random.number(1...whole)
    return """
      Tổng số cán bộ, công chức có mặt \(figure: w.count(whole)) người. Trong đó trình độ đại học \
      \(figure: w.count(part)) người, chiếm tỷ lệ \(figure: w.share(part, whole))\(w.percentSign).
      """
  }

  mutating func nextSentence(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let p = parts(2, of: whole)
    return """
      UBND xã đã giải quyết tổng số \(figure: w.count(whole)) hồ sơ. Trong đó, \
      \(figure: w.count(p[0])) hồ sơ giải quyết đúng hạn, đạt \(figure: w.share(p[0], whole))\
      \(w.percentSign); \(figure: w.count(p[1])) hồ sơ trễ hạn.
      """
  }

  mutating func years(_ w: Writing) -> SeededParagraph {
    let wholes = [whole(), whole()]
    let p = wholes.map { random.number(1...$0) }
    return """
      Năm 2024: \(figure: w.count(p[0]))/\(figure: w.count(wholes[0])) = \
      \(figure: w.share(p[0], wholes[0]))\(w.percentSign); Năm 2025: \
      \(figure: w.count(p[1]))/\(figure: w.count(wholes[1])) = \
      \(figure: w.share(p[1], wholes[1]))\(w.percentSign).
      """
  }

  mutating func fractionsByField(_ w: Writing) -> SeededParagraph {
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

  mutating func equals(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let part = random.number(1...whole)
    return """
      Số hồ sơ nộp trực tuyến: \(figure: w.count(part))/\(figure: w.count(whole)) hồ sơ = \
      \(figure: w.share(part, whole))\(w.percentSign).
      """
  }
}
