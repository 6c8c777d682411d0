internal import Commune
internal import Diagnostics
internal import Files

// What is said of imported records. Their words stay as they are; who publishes them decides.

extension Diagnostic {
  static func noName(_ place: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2304", .warning, at: span, "\(place): thủ tục không có tên trong nguồn",
      hint: "thủ tục mới mà không có tên thì không được thêm; thủ tục đã có thì giữ tên cũ")
  }

  static func otherContent(
    _ code: ProcedureCode, _ other: ProcedureCode, _ place: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX2305", .warning, at: span,
      "\(place): bản ghi của mã \(code) chứa nội dung của mã \(other), nên không được nhập",
      hint: "lấy lại bản ghi của mã \(code) từ Cổng Dịch vụ công quốc gia")
  }

  static func timeWithoutUnit(_ place: String, at span: SourceSpan) -> Diagnostic {
    hazard(place, "thời hạn chỉ có con số, không có đơn vị; được ghi là chưa nêu", at: span)
  }

  static func keptWhole(_ place: String, at span: SourceSpan) -> Diagnostic {
    hazard(place, "có đoạn không tách được thành từng mục, được giữ nguyên văn", at: span)
  }

  static func unclearQuantity(_ name: String, _ place: String, at span: SourceSpan) -> Diagnostic {
    hazard(
      place, "số bản dính vào số khác, được giữ trong tên giấy tờ: “…\(name.suffix(60))”", at: span)
  }

  static func repeatedItem(_ name: String, _ place: String, at span: SourceSpan) -> Diagnostic {
    hazard(place, "mục lặp lại: “\(name.prefix(80))”", at: span)
  }

  static func gluedWords(_ words: String, _ place: String, at span: SourceSpan) -> Diagnostic {
    hazard(place, "chữ dính nhau: “\(words.prefix(60))”", at: span)
  }

  static func unknownSubjects(_ place: String, at span: SourceSpan) -> Diagnostic {
    hazard(place, "danh sách đối tượng có tên lạ nên không tách theo dấu phẩy", at: span)
  }

  static func cutText(_ place: String, at span: SourceSpan) -> Diagnostic {
    hazard(place, "đoạn này đã bị cắt trong tệp, nên không được nhập", at: span)
  }

  static func unknownValue(_ value: String, _ place: String, at span: SourceSpan) -> Diagnostic {
    hazard(place, "giá trị “\(value.prefix(60))” không hiểu được", at: span)
  }

  static func longName(_ count: Int, _ place: String, at span: SourceSpan) -> Diagnostic {
    hazard(place, "tên dài \(count) chữ, trang sẽ cắt ngắn; nên đặt “Tên ngắn”", at: span)
  }

  static func markup(_ place: String, at span: SourceSpan) -> Diagnostic {
    hazard(place, "có thẻ HTML, được hiện đúng như chữ", at: span)
  }

  static func defaultFee(_ count: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2307", .note, at: span,
      "\(count) thủ tục chỉ ghi “Miễn phí”: đó là chữ có sẵn của Cổng, không phải lời nói rõ là không thu, "
        + "nên phí được ghi là chưa nêu")
  }

  private static func hazard(_ place: String, _ words: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("TX2306", .note, at: span, "\(place): \(words)")
  }
}
