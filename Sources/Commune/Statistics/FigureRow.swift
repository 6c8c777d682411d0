internal import VietnameseText

/// One value of the tables of data, with what it is of.
struct FigureRow: Sendable {
  /// Nil where the source does not say of when.
  var period: ReportingPeriod?
  var until: CalendarDate?
  /// Of what: `lĩnh vực` “Hộ tịch”. A key that is not here, or is empty, means the whole.
  var aspects: [FigureKey: String] = [:]
  /// As the source has it; empty where it says nothing.
  var written = ""
  /// Nil where the source says nothing, or no number.
  var value: FigureValue?

  init(_ period: ReportingPeriod?, until: CalendarDate? = nil, _ aspects: [FigureKey: String] = [:])
  {
    (self.period, self.until, self.aspects) = (period, until, aspects)
  }

  func with(_ number: Int?) -> FigureRow {
    with(number.map { DecimalNumber($0) })
  }

  func with(_ number: DecimalNumber?) -> FigureRow {
    var row = self
    row.value = number.map { FigureValue(number: $0) }
    row.written = number.map { VietnameseNumber.format($0) } ?? ""
    return row
  }

  /// - Parameters:
  ///   - text: `98,6%`, `10 tỷ`.
  ///   - unit: where the text has none.
  func with(_ text: String, unit: String = "") -> FigureRow {
    var row = self
    row.written = text.singleSpaced
    row.value = FigureValue(text, unit: unit)
    return row
  }
}

/// A number and what it counts.
struct FigureValue: Sendable {
  var number: DecimalNumber
  /// `%`, `triệu đồng`; empty for a bare count.
  var measure = ""
  /// Whether the measure is shown: that of a column stands in the sentence already.
  var showsMeasure = false

  init(number: DecimalNumber, measure: String = "", showsMeasure: Bool = false) {
    (self.number, self.measure, self.showsMeasure) = (number, measure, showsMeasure)
  }

  init?(_ text: String, unit: String) {
    guard let read = VietnameseNumber.read(text) else { return nil }
    number = read.value
    measure = read.measure.isEmpty ? unit.singleSpaced.lowercased() : read.measure
    showsMeasure = !read.measure.isEmpty || measure == "%"
  }

  /// As Vietnamese writes it: `1.234`, `98,5%`, `10 tỷ`.
  var text: String {
    let number = VietnameseNumber.format(number)
    guard showsMeasure else { return number }
    return measure == "%" ? "\(number)%" : "\(number)\u{A0}\(measure)"
  }
}
