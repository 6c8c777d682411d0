/// Paragraphs on dossiers: how they came, what became of them, and when.
extension SeededReports {
  mutating func channels(_ w: Writing) -> SeededParagraph {
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

  mutating func deadlines(_ w: Writing) -> SeededParagraph {
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

  mutating func fieldItems(_ w: Writing) -> SeededParagraph {
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

  mutating func flowItems(_ w: Writing) -> SeededParagraph {
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

  func intakeBracket(_ w: Writing, _ p: [Int]) -> SeededParagraph {
    """
     (số mới tiếp nhận trong kỳ: \(figure: w.count(p[0])), số từ kỳ trước chuyển qua: \
    \(figure: w.count(p[1])) hồ sơ)
    """
  }

  mutating func flow(_ w: Writing) -> SeededParagraph {
    let received = whole()
    let p = parts(2, of: received)
    let joint = random.words("; ", ", ")
    return """
      Tổng số hồ sơ tiếp nhận trong kỳ báo cáo: \(figure: w.count(received)) hồ sơ\(joint)đã giải \
      quyết \(figure: w.count(p[0])) hồ sơ\(joint)đang giải quyết \(figure: w.count(p[1])) hồ sơ.
      """
  }

  mutating func rest(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let p = parts(2, of: whole)
    return """
      Toàn xã có \(figure: w.count(whole)) hồ sơ, trong đó nộp trực tuyến \(figure: w.count(p[0])) \
      hồ sơ, còn lại \(figure: w.count(p[1])) hồ sơ nộp tại bộ phận một cửa.
      """
  }

  mutating func fields(_ w: Writing) -> SeededParagraph {
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

  mutating func lettered(_ w: Writing) -> SeededParagraph {
    let whole = whole()
    let p = parts(3, of: whole)
    let names = fieldNames(3)
    return """
      Tổng số hồ sơ tiếp nhận là \(figure: w.count(whole)) hồ sơ, trong đó lĩnh vực \(names[0]) \
      \(figure: w.count(p[0])) hồ sơ, lĩnh vực \(names[1]) \(figure: w.count(p[1])) hồ sơ, lĩnh vực \
      \(names[2]) \(figure: w.count(p[2])) hồ sơ.
      """
  }
}
