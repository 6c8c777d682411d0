internal import Diagnostics
internal import Syntax
package import VietnameseText

/// What a portal says of itself (`trang.yml`).
package struct PortalSettings: Sendable {
  /// A commune that is no more (lưu trữ): its portal is an archive.
  package struct Archive: Sendable {
    package var before: CalendarDate?
    package var text = ""
    package var successor = ""
    /// Where the archive is served, from the day on which it is one; "" for the portal's own address.
    package var url = ""

    static let schema = Schema("lưu trữ", Archive.init) {
      $0.optional("Trước ngày", \.before, .day, "Tài liệu trước ngày này; không cần khi có đơn vị.")
      $0.field("Nội dung", \.text, .text, "Đã có gì xảy ra.")
      $0.field("Đơn vị kế tục", \.successor, .text, "Xã nào kế tục.")
      $0.field("Địa chỉ", \.url, .siteAddress, "Địa chỉ của trang khi đã là kho lưu trữ.")
    }
  }

  package struct ParentPortal: Sendable {
    package var name = ""
    package var address = ""

    static let schema = Schema("cổng cha", ParentPortal.init) {
      $0.field("Tên", \.name, .text, required: true, "Tên cổng của cấp trên.")
      $0.field("Địa chỉ", \.address, .webAddress, "https://…")
    }
  }

  /// An official channel (kênh chính thức).
  package struct Channel: Sendable {
    package var name = ""
    package var address = ""
    package var note = ""

    static let schema = Schema("kênh", Channel.init) {
      $0.field("Tên", \.name, .text, required: true, "Tên kênh.")
      $0.field("Địa chỉ", \.address, .text, "Địa chỉ mạng, thư điện tử hay số điện thoại.")
      $0.field("Ghi chú", \.note, .text, "Điều cần biết thêm.")
    }
  }

  /// Where complaints and proposals go (phản ánh, kiến nghị).
  package struct Feedback: Sendable {
    package var phone = ""
    package var email = ""
    package var address = ""
    package var page = ""

    static let schema = Schema("phản ánh kiến nghị", Feedback.init) {
      $0.field("Điện thoại", \.phone, .text, "Điện thoại cơ quan.")
      $0.field("Email", \.email, .mailAddress, "Thư điện tử.")
      $0.field("Địa chỉ", \.address, .text, "Nơi nhận.")
      $0.field("Trang", \.page, .text, "Trang mạng nhận phản ánh.")
    }
  }

  /// An entry of the main menu, where a portal wants another order or other words.
  package struct MenuEntry: Sendable {
    package var name = ""
    package var target = ""

    static let schema = Schema("mục thực đơn", MenuEntry.init) {
      $0.field("Tên", \.name, .text, required: true, "Chữ của mục.")
      $0.field("Tới", \.target, .text, required: true, "Mục: thu-tuc, van-ban, hoặc tệp .md.")
    }
  }

  /// Which fields the commune receives: all, or only those named.
  package enum ReceivedFields: Sendable {
    case all
    case only([String])
  }

  package var name = ""
  /// The commune in the register of units, or "".
  package var unit = ""
  package var agency = ""
  package var province = ""
  package var superior = ""
  package var responsiblePerson = ""
  package var address = ""
  package var phone = ""
  package var email = ""
  package var informationContact = ""
  package var hours = ""
  /// The absolute address of the portal, with a slash at its end; empty when it is not known.
  package var url = ""
  package var theme = "mac-dinh"
  package var isDemonstration = false
  package var isFictional = false
  package var bannerText = ""
  package var archive: Archive?
  package var received = ReceivedFields.all
  package var notReceived: [String] = []
  /// Single procedures that the commune does not receive, as border matters in an inland field.
  package var codesNotReceived: [ProcedureCode] = []
  /// The codes of the life events of the home page, in their order; empty for all.
  package var lifeEvents: [Located<String>] = []
  package var parent: ParentPortal?
  package var channels: [Channel] = []
  package var feedback = Feedback()
  /// Where citizens rate the service (đánh giá sự hài lòng, Nghị định 224/2026/NĐ-CP, Điều 10): a
  /// page without a server can only lead there.
  package var rating: Channel?
  package var reportErrorsTo = ""
  /// Whether what comes in through the drop folder is public at once, when nothing is found in it.
  package var publishesReceivedFiles = false
  /// The main menu; empty for the usual one.
  package var menu: [MenuEntry] = []
  /// The rules of `trangxa check` that are off here, or count for less.
  package var rules: [RuleSetting] = []

  package init() {}

  /// Whether search engines are asked to stay away: from what is not a commune's own word.
  package var isHiddenFromSearchEngines: Bool { isDemonstration || isFictional }

  package static let schema = Schema("trang.yml", PortalSettings.init) {
    $0.field("Tên", \.name, .text, required: true, "Tên xã.")
    $0.field("Đơn vị", \.unit, .text, guarding: true, "Mã của xã trong chung/don-vi.yml.")
    $0.field("Tên cơ quan", \.agency, .text, "Ủy ban nhân dân xã …")
    $0.field("Tỉnh", \.province, .text, "Tỉnh, thành phố.")
    $0.field("Cơ quan chủ quản", \.superior, .text, "Cơ quan chủ quản của trang.")
    $0.field("Người chịu trách nhiệm", \.responsiblePerson, .text, "Ai chịu trách nhiệm nội dung.")
    $0.field("Địa chỉ", \.address, .text, "Trụ sở.")
    $0.field("Điện thoại", \.phone, .text, "Điện thoại cơ quan.")
    $0.field("Email", \.email, .mailAddress, "Thư điện tử cơ quan.")
    $0.field("Đầu mối thông tin", \.informationContact, .text, "Hỏi thông tin ở đâu.")
    $0.field("Giờ làm việc", \.hours, .text, "Giờ làm việc.")
    $0.field("url", \.url, .siteAddress, aliases: ["địa chỉ trang"], "https://… của trang, khi có.")
    $0.field("Giao diện", \.theme, .text, aliases: ["theme"], "Thư mục trong themes/.")
    $0.field(
      "Trình diễn", \.isDemonstration, .flag, guarding: true,
      "Nội dung để trình diễn, không phải của xã.")
    $0.field("Hư cấu", \.isFictional, .flag, guarding: true, "Xã không có thật.")
    $0.field("Lời báo", \.bannerText, .text, "Câu hiện trên mọi trang.")
    $0.optional(
      "Lưu trữ", \.archive, .record(Archive.schema), guarding: true, "Xã không còn nữa.")
    $0.field("Lĩnh vực tiếp nhận", \.received, .receivedFields, "tất cả, hoặc danh sách mã.")
    $0.field("Lĩnh vực không tiếp nhận", \.notReceived, .list(.text), "Mã các lĩnh vực bỏ ra.")
    $0.field(
      "Mã không tiếp nhận", \.codesNotReceived, .list(.procedureCode), "Mã các thủ tục bỏ ra.")
    $0.field(
      "Việc thường làm", \.lifeEvents, .list(.located(.lifeEvent)),
      "Mã các việc trong chung/su-kien.yml ở trang chủ, theo thứ tự; để trống là tất cả.")
    $0.optional("Cổng cha", \.parent, .record(ParentPortal.schema), "Cổng của cấp trên.")
    $0.field("Kênh chính thức", \.channels, .list(.record(Channel.schema)), "Các kênh của xã.")
    $0.field(
      "Phản ánh kiến nghị", \.feedback, .record(Feedback.schema), "Nơi nhận phản ánh, kiến nghị.")
    $0.optional(
      "Đánh giá hài lòng", \.rating, .record(Channel.schema), "Đánh giá việc phục vụ ở đâu.")
    $0.field("Báo lỗi", \.reportErrorsTo, .text, "Báo lỗi trang ở đâu.")
    $0.field(
      "Tệp nhận", \.publishesReceivedFiles, .oneOf([("nháp", false), ("đăng", true)]),
      "Bài từ thư mục nhận (trangxa nhan): để nháp, hay đăng ngay khi soát không thấy gì.")
    $0.field("Thực đơn", \.menu, .list(.record(MenuEntry.schema)), "Thực đơn khác lệ thường.")
    $0.field(
      "Quy tắc", \.rules, .list(.record(RuleSetting.schema)),
      "Quy tắc soát nội dung tắt hay hạ mức ở trang này, kèm lý do.")
  }
}

extension ValueType where Value == PortalSettings.ReceivedFields {
  static var receivedFields: ValueType {
    let list = ValueType<[String]>.list(.text)
    return ValueType(
      "tất cả | danh sách mã lĩnh vực", example: "tất cả", shape: list.description.shape
    ) { node, key in
      list.read(node, key).map { names in
        names.map { names in
          names.count == 1 && foldedKey(names[0]) == "tatca" ? .all : .only(names)
        }
      }
    }
  }
}

extension ValueType where Value == String {
  static var siteAddress: ValueType {
    scalar(
      "địa chỉ trang", example: "https://xamau.thidu.gov.vn/", shape: .webAddress,
      Commune.siteAddress)
  }
}

/// An absolute address of http or https, given back with a slash at its end; nil for anything else.
package func siteAddress(_ text: String) -> String? {
  // It also stands in files that servers read: nothing there that could end a line of theirs.
  let isPlain = text.utf8.allSatisfy {
    $0 > 0x20 && $0 < 0x7F && !"\"'<>{};$\\`".utf8.contains($0)
  }
  guard isWebAddress(text), isPlain, text.split(separator: "/").count >= 2 else { return nil }
  return text.hasSuffix("/") ? text : text + "/"
}
