internal import VietnameseText

/// A kind of official document (tên loại văn bản), and the symbol that its numbers have.
///
/// The administrative ones are those of Appendix III of Decree 30/2020/NĐ-CP; with them the laws and decrees that
/// reports cite. A letter (công văn) has a number too, but no symbol of its kind.
package struct DocumentKind: Hashable, Sendable {
  package let name: String
  /// Empty for a letter.
  package let symbol: String
  /// The words in small letters.
  let words: [PackedWord]

  private init(_ name: String, _ symbol: String, also longer: String = "") {
    self.name = name
    self.symbol = symbol
    words = (longer.isEmpty ? name : longer).split(separator: " ").map { PackedWord(word: $0) }
  }

  /// Longer names first, as `Thông tư` is a part of `Thông tư liên tịch`.
  static let all: [DocumentKind] = [
    DocumentKind("Thông tư liên tịch", "TTLT"), DocumentKind("Nghị quyết liên tịch", "NQLT"),
    DocumentKind("Thông báo", "TB", also: "Thông báo kết luận"),
    DocumentKind("Chương trình", "CTr", also: "Chương trình hành động"),
    DocumentKind("Chương trình", "CTr", also: "Chương trình công tác"),
    DocumentKind("Giấy giới thiệu", "GGT"), DocumentKind("Giấy nghỉ phép", "GNP"),
    DocumentKind("Giấy ủy quyền", "GUQ"), DocumentKind("Giấy mời", "GM"),
    DocumentKind("Kế hoạch", "KH"), DocumentKind("Quyết định", "QĐ"),
    DocumentKind("Nghị định", "NĐ"), DocumentKind("Thông tư", "TT"),
    DocumentKind("Nghị quyết", "NQ"), DocumentKind("Chỉ thị", "CT"),
    DocumentKind("Công văn", ""), DocumentKind("Thông báo", "TB"), DocumentKind("Báo cáo", "BC"),
    DocumentKind("Tờ trình", "TTr"), DocumentKind("Chương trình", "CTr"),
    DocumentKind("Hướng dẫn", "HD"), DocumentKind("Đề án", "ĐA"), DocumentKind("Dự án", "DA"),
    DocumentKind("Phương án", "PA"), DocumentKind("Quy chế", "QC"),
    DocumentKind("Quy định", "QyĐ"), DocumentKind("Thông cáo", "TC"),
    DocumentKind("Công điện", "CĐ"), DocumentKind("Hợp đồng", "HĐ"),
    DocumentKind("Phiếu gửi", "PG"), DocumentKind("Phiếu chuyển", "PC"),
    DocumentKind("Phiếu báo", "PB"),
  ]

  static func with(symbol: String) -> DocumentKind? {
    symbol.isEmpty ? nil : all.first { $0.symbol == symbol }
  }

  /// The kind whose name ends right before `end`, and the place of its first word.
  static func ending(
    before end: Int, in tokens: ArraySlice<TextToken>
  ) -> (kind: DocumentKind, start: Int)? {
    for kind in all {
      let start = end - kind.words.count
      guard start >= tokens.startIndex else { continue }
      if zip(tokens[start..<end], kind.words).allSatisfy({ $0.key == $1 }) { return (kind, start) }
    }
    return nil
  }
}
