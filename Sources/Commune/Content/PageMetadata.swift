package import VietnameseText

/// What every published page may say of itself, whatever its kind.
package struct PageMetadata: Sendable {
  package var title = ""
  package var date: PartialDate?
  package var updated: PartialDate?
  package var summary = ""
  package var isDraft = false
  package var publishFrom: CalendarDate?
  package var publishUntil: CalendarDate?
  package var changes: [ChangeNote] = []
  /// Path, below the portal's folder, of the page that this one corrects.
  package var correctionOf: String?
  package var correctedBy: String?
  package var withdrawal: Withdrawal?
  package var owner = ""
  package var reviewBy: PartialDate?
  /// Former addresses, below the portal, from which a reader is sent on.
  package var formerAddresses: [String] = []
  package var slug: String?
  package var weight: Int?
  package var tags: [String] = []
  /// What people call it; only search knows them.
  package var otherNames: [String] = []
  package var sources: [String] = []
  package var sourceNote = ""
  /// The law by which the page may say of private persons what it says (căn cứ công khai); "" when
  /// it names none, and then it may not.
  package var publicationBasis = ""
  /// The kind of content, when it is not the folder's.
  package var kind: ContentKind?

  package init() {}

  /// A line of a page's history (lịch sử sửa đổi), for readers.
  package struct ChangeNote: Sendable {
    package var date: PartialDate?
    package var text = ""

    static let schema = Schema("một lần sửa đổi", ChangeNote.init) {
      $0.optional("Ngày", \.date, .date, required: true, "Ngày sửa.")
      $0.field("Nội dung", \.text, .text, required: true, "Sửa gì.")
    }
  }

  /// That a page is no longer valid, and why; the page stays and says so.
  package struct Withdrawal: Sendable {
    package var date: PartialDate?
    package var reason = ""

    static let schema = Schema("thu hồi", Withdrawal.init) {
      $0.optional("Ngày", \.date, .date, "Ngày thu hồi.")
      $0.field("Lý do", \.reason, .text, required: true, "Vì sao thu hồi; người đọc sẽ thấy.")
    }
  }

  package static let schema = Schema("trang", PageMetadata.init) {
    $0.field("Tiêu đề", \.title, .text, aliases: ["title"], "Tên trang.")
    $0.optional("Ngày", \.date, .date, aliases: ["date", "ngày đăng"], "Ngày đăng.")
    $0.optional(
      "Cập nhật", \.updated, .date, aliases: ["updated", "ngày cập nhật"],
      "Ngày sửa nội dung gần nhất.")
    $0.field("Tóm tắt", \.summary, .text, aliases: ["summary"], "Một, hai câu cho danh sách.")
    $0.field(
      "Nháp", \.isDraft, .flag, guarding: true, aliases: ["draft"], "Trang nháp thì không đăng.")
    $0.optional("Đăng từ", \.publishFrom, .day, guarding: true, "Chưa đăng trước ngày này.")
    $0.optional("Đăng đến", \.publishUntil, .day, guarding: true, "Thôi đăng sau ngày này.")
    $0.field("Lịch sử sửa đổi", \.changes, .list(.record(ChangeNote.schema)), "Đã sửa những gì.")
    $0.optional("Đính chính cho", \.correctionOf, .path, "Trang bị sai mà trang này đính chính.")
    $0.optional("Được đính chính bởi", \.correctedBy, .path, "Trang đính chính cho trang này.")
    $0.optional("Thu hồi", \.withdrawal, .record(Withdrawal.schema), "Trang không còn giá trị.")
    $0.field("Phụ trách", \.owner, .text, "Bộ phận giữ nội dung trang.")
    $0.optional("Xem lại trước", \.reviewBy, .date, "Hạn xem lại nội dung.")
    $0.field(
      "Địa chỉ cũ", \.formerAddresses, .list(.path), aliases: ["aliases"],
      "Các địa chỉ trước đây của trang.")
    $0.optional(
      "Đường dẫn", \.slug, .text, aliases: ["slug"], "Tên trang trong địa chỉ: a–z, 0–9, gạch nối.")
    $0.optional("Thứ tự", \.weight, .integer, aliases: ["weight"], "Số nhỏ đứng trước.")
    $0.field("Thẻ", \.tags, .list(.text), aliases: ["tags"], "Các chủ đề của trang.")
    $0.field(
      "Tên thường gọi", \.otherNames, .list(.text), "Người dân gọi và gõ là gì; chỉ để tìm.")
    $0.field("Nguồn", \.sources, .list(.text), aliases: ["source"], "Nội dung lấy từ đâu.")
    $0.field("Ghi chú nguồn", \.sourceNote, .text, "Điều cần biết về nguồn.")
    $0.field(
      "Căn cứ công khai", \.publicationBasis, .text,
      "Văn bản buộc hoặc cho công khai dữ liệu của người nêu trong trang, ghi rõ điều khoản.")
    $0.optional("Loại", \.kind, .contentKind, aliases: ["type"], "Loại nội dung, khi khác thư mục.")
  }
}
