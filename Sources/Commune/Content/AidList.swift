package import VietnameseText

/// A list of persons who receive direct support (danh sách hỗ trợ trực tiếp): the results of
/// reviewing and paying that Thông tư 26/2026/TT-BTC, Điều 30, wants published.
///
/// It is the one kind of content that holds data of private persons, so it is published only when
/// nothing is wrong with it, for a time, on its own page and nowhere else: the file of its rows is
/// no attachment and no open data, and no finding repeats a word of it.
package struct AidList: Publication {
  package var metadata = PageMetadata()
  package var programme = ""
  package var decision = ""
  /// From this day on it is gone.
  package var removedOn: CalendarDate?
  package var unit = "đồng"
  /// Below the portal's folder, in `ho-tro/`: the CSV file of the persons.
  package var table = ""
  package internal(set) var rows: [AidRow] = []

  /// The law by which the persons may be named at all.
  package var basis: String { metadata.publicationBasis }

  package var date: PartialDate? { metadata.publishFrom.map { .day($0) } ?? metadata.date }

  /// Whether readers may see it on `day`.
  package func isShown(on day: CalendarDate) -> Bool {
    guard let from = metadata.publishFrom, let removedOn else { return false }
    return !metadata.isDraft && from <= day && day < removedOn
  }

  /// Whether the support is paid, and not given in kind.
  package var isMoney: Bool { foldedKey(unit) == "dong" }

  /// How long it may be seen before the clerk is asked whether that is meant.
  static let usualDays = 90

  package static let schema = Schema("danh sách hỗ trợ", AidList.init) {
    $0.include(
      \.metadata, PageMetadata.schema, requiring: ["Tiêu đề", "Đăng từ", "Căn cứ công khai"],
      // What would lead a reader here from another page, or keep it in sight past its day.
      without: [
        "Đăng đến", "Đính chính cho", "Được đính chính bởi", "Thu hồi", "Xem lại trước",
        "Địa chỉ cũ", "Thẻ",
      ])
    $0.field("Chương trình", \.programme, .text, required: true, "Chính sách, chế độ hỗ trợ nào.")
    $0.field("Quyết định", \.decision, .text, "Số ký hiệu quyết định phê duyệt danh sách.")
    $0.optional(
      "Gỡ ngày", \.removedOn, .day, required: true, "Từ ngày này danh sách không còn trên trang.")
    $0.field("Đơn vị tính", \.unit, .text, "Đơn vị của mức hỗ trợ: đồng, kg gạo.")
    $0.field(
      "Danh sách", \.table, .path, required: true,
      "Tệp CSV trong ho-tro/, chỉ có ba cột Họ tên, Thôn, Số tiền.")
  }
}

/// One person of a list: a name, a hamlet, an amount, and nothing else.
package struct AidRow: Sendable {
  package let name: String
  package let hamlet: String
  package let amount: DecimalNumber
}
