internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// An address of a private law library in the middle of a sentence.
  package static let pastedAddress = Rule(
    "TX1509", "địa chỉ của thư viện luật dính vào câu", .structure, .error,
    Explanation(
      """
      Khi chép từ trang của một thư viện luật, địa chỉ của trang ấy dính theo vào giữa câu. Người đọc không cần nó, \
      và văn bản của cơ quan nhà nước không dẫn tới trang của tư nhân: xóa đi, hoặc dẫn tới Cơ sở dữ liệu quốc gia \
      về văn bản pháp luật (vbpl.vn).
      """,
      english: """
        A bare address of a private law library stands in the words of a text without being announced by “tại”, \
        “địa chỉ” or a colon.
        """,
      wrong: "Thực hiện Nghị định https://thuvienphapluat.vn/van-ban/abc.aspx số …",
      right: "Thực hiện Nghị định số …"),
    check: .text { manuscript in
      guard schemes.contains(where: manuscript.mayHave) else { return [] }
      return manuscript.readings.flatMap { block, tokens -> [Finding] in
        if case .value = block.kind { return [] }
        return manuscript.pastedAddresses(tokens).map { range, host in
          manuscript.finding(
            range, "địa chỉ của \(host) đứng trong câu, có lẽ dính theo khi chép",
            hint: "xóa địa chỉ này; cần dẫn nguồn thì dẫn tới vbpl.vn")
        }
      }
    })
}

/// Private collections of laws. The state's own are vbpl.vn, congbao.chinhphu.vn and vanban.chinhphu.vn.
private let libraries: [(PackedWord, String)] = [
  ("thuvienphapluat", "thuvienphapluat.vn"), ("luatvietnam", "luatvietnam.vn"),
  ("hethongphapluat", "hethongphapluat.com"), ("lawnet", "lawnet.vn"),
  ("luatminhkhue", "luatminhkhue.vn"), ("vanbanphapluat", "vanbanphapluat.co"),
]

private let schemes: [PackedWord] = ["http", "https"]

extension Manuscript {
  fileprivate func pastedAddresses(_ tokens: ArraySlice<TextToken>) -> [(Range<Int>, String)] {
    var found: [(Range<Int>, String)] = []
    var index = tokens.startIndex
    while index < tokens.endIndex {
      defer { index += 1 }
      guard schemes.contains(where: tokens[index].is) else { continue }
      let start = index
      // An address ends at the next space.
      while index + 1 < tokens.endIndex, !tokens[index + 1].isSpaced { index += 1 }
      let host = tokens[start...index].dropFirst(4).prefix(3).lazy
        .compactMap { token in libraries.first { token.key == $0.0 }?.1 }.first
      guard let host, !isAnnounced(tokens, start) else { continue }
      found.append((tokens[start].range.lowerBound..<tokens[index].range.upperBound, host))
    }
    return found
  }

  private func isAnnounced(_ tokens: ArraySlice<TextToken>, _ start: Int) -> Bool {
    guard start > tokens.startIndex else { return false }
    let before = tokens[start - 1]
    return before.is(":") || before.is("tại") || before.is("chỉ") || before.is("(")
      || before.is("nguồn")
  }
}
