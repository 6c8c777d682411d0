internal import Diagnostics
internal import VietnameseText

extension NamedTable.Row {
  /// What is said of a percentage that is not the ratio of two numbers; nil when it is.
  func rateFinding(_ column: String, _ verdict: Share.Verdict, _ terms: String) -> Finding? {
    switch verdict {
    case .right: nil
    case .cutOff(let rounded):
      finding(
        column, "\(text(column)): \(terms) làm tròn là \(VietnameseNumber.format(rounded))%",
        hint: "ghi \(VietnameseNumber.format(rounded))", severity: .warning)
    case .notTimesHundred(let rounded), .wrong(let rounded):
      finding(
        column, "\(text(column)): \(terms) là \(VietnameseNumber.format(rounded))%",
        hint: "ghi \(VietnameseNumber.format(rounded)), hoặc sửa hai số")
    }
  }
}
