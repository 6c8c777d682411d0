internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// A national standard that is named like none: without ISO, or with letters in the wrong order.
  package static let nationalStandardName = Rule(
    "TX1419", "tên tiêu chuẩn quốc gia viết sai", .term, .error,
    Explanation(
      """
      Tiêu chuẩn quốc gia chấp nhận tiêu chuẩn quốc tế thì giữ chữ ISO trong tên: TCVN ISO 9001:2015. Thiếu \
      ISO là tên của một tiêu chuẩn khác hoặc không có. Chữ TCVN viết sai thứ tự cũng làm tên ấy không tra được. \
      Công cụ chỉ xét các số của bộ tiêu chuẩn về hệ thống quản lý: 9000, 9001, 9004, 14001, 27001.
      """,
      english: """
        A national standard that adopts one of ISO keeps ISO in its name: TCVN ISO 9001:2015. Only numbers of \
        management systems are looked at.
        """,
      wrong: "theo tiêu chuẩn TCVN 9001:2015", right: "theo tiêu chuẩn TCVN ISO 9001:2015",
      source: "TCVN ISO 9001:2015"),
    check: .text { manuscript in
      manuscript.find(at: manuscript.glance.numbers) { manuscript.standard(at: $0, of: $1) }
    })
}

extension Manuscript {
  /// - Parameter index: of the standard's number.
  fileprivate func standard(at index: Int, of tokens: ArraySlice<TextToken>) -> Finding? {
    guard index > tokens.startIndex, tokens[index].isOne(of: managementSystems) else { return nil }
    let before = tokens[index - 1]
    if before.is("tcvn") {
      let range = before.range.lowerBound..<tokens[index].range.upperBound
      return finding(
        range, "“\(string(range))” thiếu chữ ISO", hint: "TCVN ISO \(string(tokens[index]))")
    }
    guard before.is("iso"), index - 2 >= tokens.startIndex else { return nil }
    let name = tokens[index - 2]
    guard name.kind == .word, name.isOne(of: scrambled) else { return nil }
    return finding(name.range, "“\(string(name))” không phải là TCVN", hint: "TCVN")
  }
}

private let managementSystems = WordSet(["9000", "9001", "9004", "14001", "27001"])

/// The letters of TCVN in any other order.
private let scrambled = WordSet([
  "tcnv", "tvcn", "tvnc", "tncv", "tnvc", "ctvn", "ctnv", "cvtn", "vtcn", "vctn", "tcv", "tcn",
])
