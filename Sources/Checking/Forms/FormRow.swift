internal import Diagnostics
package import Files
package import VietnameseText

/// A row of an indicator form (chỉ tiêu của biểu mẫu), read for checking: from a CSV file, or from the lines
/// of a text.
package struct FormRow: Sendable {
  /// The form that it is in: `3`.
  package let form: String
  /// Nil where it has none that can be read.
  package let number: RowNumber?
  package let label: String
  /// The unit (đơn vị tính) as written, `Thủ tục`; empty when there is none.
  package let unit: String
  /// The value (số lượng, tỷ lệ) as written.
  package let value: String
  /// What the editor noted beside it.
  package let note: String
  /// Where the value stands; where the label stands when there is no value.
  package let place: Place
  package let unitPlace: Place
  /// The label without marks and in small letters, `tong so ho so`.
  package let key: String
  package let unitKey: String
  package let reading: VietnameseNumber.Reading?
  /// The number in the value cell. Stored: the optimizer of Swift 6.3 fails on a chain through
  /// ``reading`` that it has inlined.
  package let figure: DecimalNumber?

  /// A place in a file, and in the words of the text that it was read from.
  package struct Place: Sendable {
    package let span: SourceSpan
    package let range: Range<Int>?
  }

  init(
    form: String, number: String, label: String, unit: String, value: String, note: String = "",
    place: Place, unitPlace: Place
  ) {
    self.form = form
    self.number = RowNumber(number)
    self.label = label.singleSpaced
    self.unit = unit.singleSpaced
    self.value = value.singleSpaced
    self.note = note.singleSpaced
    self.place = place
    self.unitPlace = unitPlace
    key = folded(self.label)
    unitKey = folded(self.unit)
    let reading = VietnameseNumber.read(self.value)
    self.reading = reading
    figure = reading.map(\.value)
  }

  package var isBlank: Bool { value.isEmpty }

  /// Whether the row gives a share of something (tỷ lệ).
  package var isPercentage: Bool { unitKey == "%" || key.hasPrefix("ty le") }

  /// Whether the note beside the row answers what may be asked of its figure.
  package var isAnswered: Bool { answersFigures(note) }

  /// `dòng 3.1.2`, for messages.
  package var name: String { number.map { "dòng \($0.name)" } ?? "dòng “\(label)”" }

  func finding(
    _ message: String, hint: String? = nil, severity: Diagnostic.Severity? = nil
  ) -> Finding {
    Finding(at: place.span, range: place.range, message, hint: hint, severity: severity)
  }
}

/// Whether a note says something of figures: readers are then told, and the figure is no finding.
///
/// `Số liệu hư cấu` and remarks on the work itself answer nothing; a figure, or a word on the source, does.
func answersFigures(_ note: String) -> Bool {
  let key = folded(note)
  if key.utf8.contains(where: { (0x30...0x39).contains($0) }) { return true }
  let words = key.split { !$0.isLetter }
  return words.contains { ["nguon", "trong", "khop", "khac", "khong", "lap", "ca"].contains($0) }
}
