internal import VietnameseText

/// The kind of an official document as its title says it (hình thức văn bản).
///
/// Source: the kinds that decree 30/2020/NĐ-CP names, Điều 7, without those that no commune issues.
package enum DocumentForm {
  /// As it is written in a sentence, the longer before those that begin the same.
  static let all = [
    "Nghị quyết", "Quyết định", "Chỉ thị", "Quy chế", "Quy định", "Thông cáo", "Thông báo",
    "Hướng dẫn",
    "Chương trình", "Kế hoạch", "Phương án", "Đề án", "Dự án", "Báo cáo", "Biên bản", "Tờ trình",
    "Hợp đồng", "Công điện", "Bản ghi nhớ", "Bản thỏa thuận", "Giấy ủy quyền", "Giấy mời",
    "Giấy giới thiệu", "Phiếu báo", "Thư công",
  ]

  /// The kind that a title line begins with, and what follows it; nil when it names none.
  ///
  /// A line that goes on must be in capitals, since `Báo cáo kết quả …` may begin a sentence.
  static func read(_ line: String) -> (form: String, rest: String)? {
    let words = line.split(separator: " ").map(String.init)
    for form in all {
      let count = form.split(separator: " ").count
      guard words.count >= count,
        folded(words.prefix(count).joined(separator: " ")) == folded(form)
      else { continue }
      let rest = words.dropFirst(count).joined(separator: " ")
      if rest.isEmpty || rest.allSatisfy({ !$0.isLetter && !$0.isNumber }) { return (form, "") }
      guard isInCapitals(line) else { continue }
      return (form, rest)
    }
    return nil
  }
}

/// Whether a line has letters and none of them is small.
func isInCapitals(_ text: some StringProtocol) -> Bool {
  text.contains(where: \.isUppercase) && !text.contains(where: \.isLowercase)
}
