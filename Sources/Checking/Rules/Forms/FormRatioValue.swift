internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A share in a form that is not what its two rows give.
  package static let formRatioValue = Rule(
    "TX1201", "tỷ lệ trong biểu khác hai dòng thành phần", .ratio, .error,
    Explanation(
      """
      Mỗi dòng tỷ lệ của biểu mẫu có hai dòng ngay dưới: một dòng là tổng số, một dòng là số đạt. Tỷ lệ phải bằng \
      số đạt chia tổng số, làm tròn ở chữ số đã ghi, nửa thì làm tròn lên. Chỉ bỏ phần lẻ mà không làm tròn thì \
      được nhắc; quên nhân 100 thì được nói rõ.
      """,
      english: """
        A percentage row must equal its part over its whole, rounded half up at the digits shown. Rows whose \
        labels do not say which is which, or that have further rows, only raise a doubt.
        """,
      wrong: """
        2. Tỷ lệ hoàn thành kế hoạch: 70% · 2.1. Số nhiệm vụ đề ra: 40 · 2.2. Số nhiệm vụ đã \
        xong: 30
        """,
      right: """
        2. Tỷ lệ hoàn thành kế hoạch: 75% · 2.1. Số nhiệm vụ đề ra: 40 · 2.2. Số nhiệm vụ đã \
        xong: 30
        """,
      source: "Cách tính ghi trong biểu mẫu báo cáo cải cách hành chính: dòng x.y = x.y.2 / x.y.1"),
    check: .forms { sheet in
      sheet.ratios.compactMap { ratio in
        guard !ratio.isAnswered, let written = ratio.row.figure, let part = ratio.part.figure,
          let whole = ratio.whole.figure, whole.mantissa > 0, part <= whole,
          written <= DecimalNumber(100),
          let verdict = Share(part, of: whole).verdict(on: written),
          verdict != .right, !ratio.isOtherwiseRight(written)
        else { return nil }
        return ratio.finding(verdict)
      }
    })
}

extension FormRatio {
  fileprivate func finding(_ verdict: Share.Verdict) -> Finding? {
    let terms = "\(part.name) trên \(whole.name) là \(part.value)/\(whole.value)"
    switch verdict {
    case .right: return nil
    case .wrong(let rounded):
      let result = "\(VietnameseNumber.format(rounded))%"
      return row.finding(
        "\(row.value): \(terms), bằng \(result)",
        hint: isCertain ? "ghi \(result), hoặc sửa số của hai dòng" : "xem lại ba dòng này",
        severity: isCertain ? nil : .warning)
    case .cutOff(let rounded):
      let result = "\(VietnameseNumber.format(rounded))%"
      return row.finding(
        "\(row.value): \(terms), làm tròn là \(result)", hint: "ghi \(result)", severity: .warning)
    case .notTimesHundred(let rounded):
      let result = "\(VietnameseNumber.format(rounded))%"
      return row.finding(
        "\(row.value): \(terms), chưa nhân 100; tỷ lệ là \(result)", hint: "ghi \(result)")
    }
  }
}
