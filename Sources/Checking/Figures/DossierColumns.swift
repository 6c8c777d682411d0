/// The columns of `so-lieu/ho-so.csv`, and which of them add up to which.
enum DossierColumns {
  static let path = "so-lieu/ho-so.csv"

  /// A column, and those that part it.
  struct Sum {
    let whole: String
    let parts: [String]
  }

  static let sums = [
    Sum(whole: "tiepnhan", parts: ["moi", "kytruocchuyensang"]),
    Sum(whole: "tiepnhan", parts: ["tructuyen", "tructiep"]),
    Sum(whole: "tiepnhan", parts: ["dagiaiquyet", "danggiaiquyet"]),
    Sum(whole: "dagiaiquyet", parts: ["truochan", "dunghan", "quahan"]),
    Sum(whole: "danggiaiquyet", parts: ["tronghan", "quahanchuagiaiquyet"]),
  ]

  /// Every column of counts with its name in a sentence, in the order of the file.
  static let names: [(column: String, name: String)] = [
    ("tiepnhan", "tiếp nhận"), ("moi", "mới"), ("kytruocchuyensang", "kỳ trước chuyển sang"),
    ("tructuyen", "trực tuyến"), ("tructiep", "trực tiếp"), ("dagiaiquyet", "đã giải quyết"),
    ("truochan", "trước hạn"), ("dunghan", "đúng hạn"), ("quahan", "quá hạn"),
    ("danggiaiquyet", "đang giải quyết"), ("tronghan", "trong hạn"),
    ("quahanchuagiaiquyet", "quá hạn chưa giải quyết"),
  ]

  static func name(_ column: String) -> String {
    names.first { $0.column == column }?.name ?? column
  }

  /// Those that only grow from the beginning of a year on.
  static let growing = [
    "tiepnhan", "moi", "tructuyen", "tructiep", "dagiaiquyet", "truochan", "dunghan", "quahan",
  ]
}

extension NamedTable.Row {
  /// Whether the row of dossiers is the sum over all fields.
  var isTotal: Bool { ["Tổng", "Tổng số"].contains(text("linhvuc")) }

  /// `Tổng, 6 tháng đầu năm 2026`.
  var dossierName: String { "\(text("linhvuc")), \(text("ky"))" }
}
