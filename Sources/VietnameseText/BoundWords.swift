/// The words that ``nonBreaking(_:)`` keeps on one line with their number.
enum BoundWords {
  /// What stands before a number: `số 46/KH-UBND`, `ngày 08`, `Điều 5`, `Phụ lục II`, `thôn 2`.
  static let introductions = forms(
    """
    số ngày tháng năm quý kỳ lần khóa điều khoản điểm mục chương phần lục mẫu biểu bảng hình trang
    thôn xóm ấp tổ khu dòng
    """)

  /// What stands before a letter: `điểm a`.
  static let points = forms("điểm mục")

  /// What is counted, or the first word of it: `485 hồ sơ`, `3 ngày`, `12 triệu đồng`.
  static let units = forms(
    """
    đồng đ nghìn ngàn triệu tỷ tỉ vnd hồ bộ phiếu thủ dịch văn bản tờ người hộ khẩu lượt cuộc buổi
    tin bài giờ phút giây ngày tuần tháng năm lần điểm trường nhiệm chỉ tiêu ý cán công đơn cơ thôn
    xã tổ trang km m cm mm ha kg g tấn tạ lít kb mb gb
    """)

  /// Each word in small letters, with a capital and in capitals, composed and decomposed.
  private static func forms(_ words: String) -> Set<PackedWord> {
    var forms: Set<PackedWord> = []
    for word in words.split(whereSeparator: \.isWhitespace) {
      for form in [String(word), word.uppercasedFirst, word.uppercased()] {
        let apart = form.unicodeScalars.flatMap { letter in
          let parts = LatinLetters.allParts(of: letter)
          return ([parts.base] + parts.marks).flatMap { Array($0.utf8) }
        }
        for bytes in [Array(form.utf8), apart] {
          if let packed = PackedWord(bytes) { forms.insert(packed) }
        }
      }
    }
    return forms
  }
}
