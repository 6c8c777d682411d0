package import VietnameseText

/// An administrative unit (đơn vị hành chính): a commune, a district, a province; from
/// `chung/don-vi.yml`.
///
/// Units merge, split and change names. Each record is one unit under one name; what it came from
/// is said by the new unit, once, as the resolutions say it. What became of a unit is found from
/// there by ``UnitRegister``.
package struct AdministrativeUnit: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case commune = "xã"
    case ward = "phường"
    case township = "thị trấn"
    case specialZone = "đặc khu"
    case district = "huyện"
    case districtTown = "thị xã"
    case province = "tỉnh"
    case city = "thành phố"
    /// The source gives the name alone.
    case unknown = "chưa rõ"
  }

  /// How much of a unit went into a later one.
  package enum Part: String, CaseIterable, Sendable {
    case whole = "toàn bộ"
    case part = "một phần"
    case unknown = "chưa rõ"
  }

  /// The unit above, and since and until when it was that.
  package struct Parent: Sendable {
    package var unit = ""
    package var from: CalendarDate?
    package var until: CalendarDate?

    package func holds(on day: CalendarDate) -> Bool {
      (from ?? day) <= day && (until.map { day < $0 } ?? true)
    }

    static let schema = Schema("đơn vị cấp trên", Parent.init) {
      $0.field("Đơn vị", \.unit, .text, required: true, "Mã đơn vị cấp trên.")
      $0.optional("Từ ngày", \.from, .day, "Thuộc từ ngày này.")
      $0.optional("Thôi từ ngày", \.until, .day, "Không còn thuộc từ ngày này.")
    }
  }

  /// A unit that this one came from, wholly or in part.
  package struct Predecessor: Sendable {
    package var unit = ""
    package var part = Part.whole
    package var note = ""

    static let schema = Schema("tiền thân", Predecessor.init) {
      $0.field("Đơn vị", \.unit, .text, required: true, "Mã đơn vị trước đây.")
      $0.field(
        "Phần", \.part, .oneOf(Part.allCases.map { ($0.rawValue, $0) }),
        "Bao nhiêu của đơn vị ấy đã vào đây.")
      $0.field("Ghi chú", \.note, .text, "Điều cần biết thêm.")
    }
  }

  /// Our own name for it, which other records refer to: `xa-quang-khai`.
  package var code = ""
  /// As a sentence has it: `xã Quang Khải`.
  package var name = ""
  package var kind = Kind.commune
  /// The code in the national list, where the source gives it.
  package var officialCode = ""
  package var parents: [Parent] = []
  package var from: CalendarDate?
  /// The first day on which it is no more.
  package var until: CalendarDate?
  package var predecessors: [Predecessor] = []
  package var law = ""
  package var source = ""
  package var isVerified = false
  package var note = ""

  package init() {}

  package func exists(on day: CalendarDate) -> Bool {
    (from ?? day) <= day && (until.map { day < $0 } ?? true)
  }

  package static let schema = Schema("đơn vị hành chính", AdministrativeUnit.init) {
    $0.field("Mã", \.code, .addressName, required: true, "Tên để các nơi khác gọi: xa-mau.")
    $0.field("Tên", \.name, .text, required: true, "Tên như trong câu: xã Mẫu.")
    $0.field(
      "Loại", \.kind, .oneOf(Kind.allCases.map { ($0.rawValue, $0) }), required: true,
      "Xã, phường, huyện, tỉnh …")
    $0.field("Mã số", \.officialCode, .text, "Mã trong danh mục của Nhà nước, khi nguồn nêu.")
    $0.field("Thuộc", \.parents, .list(.record(Parent.schema)), "Các đơn vị cấp trên.")
    $0.optional("Có từ ngày", \.from, .day, "Ngày đơn vị bắt đầu có.")
    $0.optional(
      "Thôi từ ngày", \.until, .day, guarding: true, "Ngày đầu tiên đơn vị không còn nữa.")
    $0.field(
      "Tiền thân", \.predecessors, .list(.record(Predecessor.schema)),
      "Đơn vị này hợp từ các đơn vị nào.")
    $0.field("Văn bản", \.law, .text, "Nghị quyết lập, nhập, chia đơn vị.")
    $0.field("Nguồn", \.source, .text, "Lấy từ đâu.")
    $0.field("Xác minh", \.isVerified, .oneOf([("có", true), ("chưa", false)]), "có hay chưa.")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết thêm.")
  }
}
