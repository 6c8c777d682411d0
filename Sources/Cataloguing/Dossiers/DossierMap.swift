package import Commune
package import Diagnostics
package import Files
internal import Syntax
package import VietnameseText

/// Which column of an export of the one-stop software is which of ours: a small file that is written once.
package struct DossierMap: Sendable {
  package enum Shape: Sendable, CaseIterable {
    /// Each row is a field with its counts.
    case counts
    /// Each row is a dossier, which is counted and forgotten.
    case dossiers

    var name: String { self == .counts ? "tổng hợp" : "hồ sơ" }
  }

  /// One of our columns, and what of theirs makes it.
  package struct Column: Sendable {
    package var own = ""
    package var theirs = ""
    /// For dossiers: the values of their column that count.
    package var values: [String] = []

    package init() {}

    static let schema = Schema("cột ánh xạ", Column.init) {
      $0.field("Của ta", \.own, .text, required: true, "Cột của so-lieu/ho-so.csv.")
      $0.field("Của họ", \.theirs, .text, "Cột của bảng xuất; để trống là đếm mọi dòng.")
      $0.field("Giá trị", \.values, .list(.text), "Các giá trị được đếm, khi mỗi dòng một hồ sơ.")
    }
  }

  /// One name of a field.
  package struct FieldName: Sendable {
    package var theirs = ""
    package var own = ""

    package init() {}

    static let schema = Schema("tên lĩnh vực", FieldName.init) {
      $0.field("Của họ", \.theirs, .text, required: true, "Tên trong bảng xuất.")
      $0.field("Của ta", \.own, .text, required: true, "Tên trên trang.")
    }
  }

  package var shape = Shape.counts
  package var period = ReportingPeriod()
  package var from: CalendarDate?
  package var until: CalendarDate?
  package var field = ""
  package var fieldNames: [FieldName] = []
  package var columns: [Column] = []
  /// Their columns that are passed over on purpose, as those with names and telephones.
  package var ignored: [String] = []
  /// Values of theirs that make none of our columns: dossiers sent by post are neither online nor at the desk.
  package var uncounted: [String] = []
  /// Their column with the code of a dossier, by which one that stands twice is counted once.
  package var code = ""
  /// How the row of sums is called in the column of fields.
  package var totals: [String] = []

  package init() {}

  package static let schema = Schema("ánh xạ số liệu hồ sơ", DossierMap.init) {
    $0.field(
      "Kiểu", \.shape, .oneOf(Shape.allCases.map { ($0.name, $0) }),
      "tổng hợp: mỗi dòng một lĩnh vực; hồ sơ: mỗi dòng một hồ sơ, máy đếm.")
    $0.field("Kỳ", \.period, .reportingPeriod, "Kỳ báo cáo; --ky thì thay.")
    $0.optional("Từ ngày", \.from, .day, "Ngày đầu của số liệu.")
    $0.optional("Đến ngày", \.until, .day, "Ngày cuối của số liệu.")
    $0.field("Lĩnh vực", \.field, .text, required: true, "Cột lĩnh vực của bảng xuất.")
    $0.field(
      "Tên lĩnh vực", \.fieldNames, .list(.record(FieldName.schema)),
      "Tên khác nhau của lĩnh vực; tên không có ở đây thì giữ nguyên.")
    $0.field(
      "Cột", \.columns, .list(.record(Column.schema)), required: true, "Cột của ta ← cột của họ.")
    $0.field("Bỏ qua", \.ignored, .list(.text), "Cột của họ không dùng tới.")
    $0.field(
      "Giá trị không đếm", \.uncounted, .list(.text), "Giá trị biết rõ mà không thuộc cột nào.")
    $0.field("Mã hồ sơ", \.code, .text, "Cột mã hồ sơ, để không đếm hai lần.")
    $0.field("Dòng tổng", \.totals, .list(.text), "Tên của dòng tổng, khi khác “Tổng cộng”.")
  }

  /// Reads the map; columns of ours that are none are findings.
  package static func read(_ bytes: [UInt8], at path: FilePath) -> Diagnosed<DossierMap> {
    var findings: [Diagnostic] = []
    let entries = parseMetadata(bytes, at: path).moving(into: &findings)
    let map = schema.decode(entries, in: .file(path)).moving(into: &findings)
    for column in map.columns where DossierColumn.named(column.own) == nil && !column.own.isEmpty {
      let names = DossierColumn.all.map(\.name)
      findings.append(
        .unknownOwn(column.own, near: closest(to: column.own, among: names), at: .file(path)))
    }
    return Diagnosed(map, findings)
  }

  func isTotal(_ field: String) -> Bool {
    let key = foldedKey(field)
    return ["tong", "tongcong", "tongso", "cong", "toanxa"].contains(key)
      || totals.contains { foldedKey($0) == key }
  }

  func ownField(_ theirs: String) -> String {
    fieldNames.first { foldedKey($0.theirs) == foldedKey(theirs) }?.own ?? theirs
  }
}

/// The columns of `so-lieu/ho-so.csv` that are counts.
struct DossierColumn: Sendable {
  let name: String

  static let all = [
    "Tiếp nhận", "Mới", "Kỳ trước chuyển sang", "Trực tuyến", "Trực tiếp", "Đã giải quyết",
    "Trước hạn", "Đúng hạn", "Quá hạn", "Đang giải quyết", "Trong hạn", "Quá hạn chưa giải quyết",
  ].map(DossierColumn.init)

  static func named(_ typed: String) -> DossierColumn? {
    all.first { foldedKey($0.name) == foldedKey(typed) }
  }
}

extension Diagnostic {
  fileprivate static func unknownOwn(_ name: String, near: String?, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX2331", at: span, "“\(name)” không phải cột số đếm của so-lieu/ho-so.csv",
      hint: near.map { "có phải ý bạn là “\($0)”?" }
        ?? "các cột: \(DossierColumn.all.map(\.name).joined(separator: ", "))")
  }
}
