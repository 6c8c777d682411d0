package import Commune
internal import VietnameseText

extension Workbook {
  /// The indicator forms of one file, a sheet each, as the page shows them.
  ///
  /// - Parameters:
  ///   - heading: a line above each: whose forms they are, and of which period.
  package init(_ forms: [IndicatorForm], heading: String) {
    self.init(
      forms.map { form in
        let rows = form.rows.map { row in
          [
            Cell.text(row.number), .text(row.name), .text(row.unit), Cell(reading: row.value),
            .text(row.note),
          ]
        }
        let name = form.name.isEmpty ? "" : ": \(form.name)"
        return Sheet(
          name: "Biểu \(form.number)",
          title: ["Biểu \(form.number)\(name)"] + (heading.isEmpty ? [] : [heading]),
          header: ["STT", "Chỉ tiêu", "Đơn vị tính", "Giá trị", "Ghi chú"], rows: rows,
          widths: [8, 60, 16, 16, 30])
      })
  }
}

extension Workbook.Cell {
  /// A number where the text is nothing else, else the text as it stands: `17/100%`, `10 tỷ`, `012`.
  package init(reading text: String) {
    let written = text.singleSpaced
    guard let read = VietnameseNumber.read(written), read.unit.isEmpty, !read.doubtfulDot,
      read.value.mantissa.magnitude < 1_000_000_000_000_000,
      // What is a name or a code keeps its zeros, and what is written otherwise its looks.
      VietnameseNumber.format(read.value) + (read.isPercent ? "%" : "") == written
        || "\(read.value.mantissa)" == written
    else {
      self = .text(text)
      return
    }
    let digits = read.value.fractionDigits
    let shift = digits + (read.isPercent ? 2 : 0)
    self = .number(
      Self.decimal(read.value.mantissa, digits: shift), fractionDigits: digits,
      isPercent: read.isPercent)
  }

  /// With a point before the last `digits`.
  private static func decimal(_ mantissa: Int, digits: Int) -> String {
    guard digits > 0 else { return "\(mantissa)" }
    var text = String(mantissa.magnitude)
    while text.utf8.count <= digits { text = "0" + text }
    return (mantissa < 0 ? "-" : "") + text.dropLast(digits) + "." + text.suffix(digits)
  }
}
