package import VietnameseText

/// A law that pages cite (văn bản pháp luật), from `chung/van-ban-phap-luat.yml`.
package struct Law: Sendable {
  package var number = ""
  package var name = ""
  package var form = ""
  package var issued: PartialDate?
  package var effective: PartialDate?
  package var expires: PartialDate?
  package var replacedBy = ""
  package var source = ""
  package var isVerified = false
  package var note = ""

  /// What a reader must know before relying on it on `day`: that it is over, replaced, or was never
  /// compared with the official gazette.
  package func stateName(on day: CalendarDate) -> String {
    if let expires, expires.earliest <= day {
      let replaced = replacedBy.isEmpty ? "" : ", thay bằng \(replacedBy)"
      return "hết hiệu lực từ \(expires.short)\(replaced)"
    }
    if !replacedBy.isEmpty { return "đã có văn bản thay thế: \(replacedBy)" }
    return isVerified ? "" : "chưa đối chiếu Công báo"
  }

  static let schema = Schema("văn bản pháp luật", Law.init) {
    $0.field("Số hiệu", \.number, .text, required: true, "Số hiệu.")
    $0.field("Tên", \.name, .text, "Tên văn bản.")
    $0.field("Loại", \.form, .text, "Luật, Nghị định, Thông tư …")
    $0.optional("Ngày ban hành", \.issued, .date, "Ngày ban hành.")
    $0.optional("Hiệu lực từ", \.effective, .date, "Có hiệu lực từ.")
    $0.optional("Hết hiệu lực", \.expires, .date, "Hết hiệu lực từ.")
    $0.field("Thay bằng", \.replacedBy, .text, "Văn bản thay thế.")
    $0.field("Nguồn", \.source, .text, "Lấy từ đâu.")
    $0.field("Xác minh", \.isVerified, .oneOf([("có", true), ("chưa", false)]), "có hay chưa.")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết thêm.")
  }
}

/// `chung/van-ban-phap-luat.yml`.
package struct LawList: Sendable {
  package var laws: [Law] = []

  package static let schema = Schema("danh sách văn bản pháp luật", LawList.init) {
    $0.field("Văn bản", \.laws, .list(.record(Law.schema)), "Các văn bản.")
  }
}

/// An outside address that pages use by its name (`chung/lien-ket.yml`).
package struct NamedLink: Sendable {
  package var code = ""
  package var name = ""
  package var address = ""
  package var note = ""

  static let schema = Schema("liên kết", NamedLink.init) {
    $0.field("Mã", \.code, .text, required: true, "Tên để gọi: dvcqg.")
    $0.field("Tên", \.name, .text, required: true, "Tên hiện ra.")
    $0.field("Địa chỉ", \.address, .webAddress, "https://…")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết thêm.")
  }
}

/// `chung/lien-ket.yml`.
package struct NamedLinkList: Sendable {
  package var links: [NamedLink] = []

  package static let schema = Schema("danh sách liên kết", NamedLinkList.init) {
    $0.field("Liên kết", \.links, .list(.record(NamedLink.schema)), "Các liên kết.")
  }
}
