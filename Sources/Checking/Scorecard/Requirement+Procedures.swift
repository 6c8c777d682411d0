internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Requirement {
  /// Procedures as integrated records with their provenance, where their state is looked up, and the desk.
  static let procedures = [
    Requirement(
      "thu-tuc-danh-muc", .procedures, "danh mục thủ tục xã tiếp nhận",
      law: "Nghị định 224/2026/NĐ-CP, Điều 9 khoản 1 điểm a",
      measure: "có ít nhất một thủ tục hiện hành"
    ) { portal in
      portal.procedures(in: .current).isEmpty
        ? .unmet(
          "danh mục thủ tục của xã trống",
          add: "thêm chung/thu-tuc/danh-muc.csv, xem “Lĩnh vực tiếp nhận” trong trang.yml") : .met
    },
    Requirement(
      "thu-tuc-nguon", .procedures, "nguồn và ngày lấy của từng thủ tục",
      law: "Nghị định 224/2026/NĐ-CP, Điều 9 khoản 1 điểm a",
      measure: "mỗi thủ tục hiện hành ghi nguồn và ngày của nguồn"
    ) { portal in
      let current = portal.procedures(in: .current)
      if current.isEmpty { return .notApplicable("xã chưa có thủ tục nào") }
      let lacking = current.filter { !$0.hasProvenance }
      guard let first = lacking.first else { return .met }
      return .unmet(
        "\(lacking.count) trong \(current.count) thủ tục chưa có nguồn hoặc ngày của nguồn, "
          + "như \(first.code)",
        add: "ghi hai cột “Nguồn”, “Ngày nguồn” trong chung/thu-tuc/danh-muc.csv")
    },
    Requirement(
      "thu-tuc-tra-cuu", .procedures, "đường dẫn tra cứu tình trạng hồ sơ",
      law: "Nghị định 224/2026/NĐ-CP, Điều 15 khoản 1 điểm g",
      measure: "chung/lien-ket.yml có liên kết “tra-cuu” với địa chỉ"
    ) { portal in
      portal.catalogue.link("tra-cuu")?.address.isEmpty == false
        ? .met
        : .unmet(
          "đường dẫn tra cứu hồ sơ chưa có",
          add: "thêm liên kết “Mã: tra-cuu” vào chung/lien-ket.yml")
    },
    Requirement(
      "mot-cua", .procedures, "nơi tiếp nhận và giờ làm việc",
      law: "Nghị định 118/2025/NĐ-CP",
      measure: "mot-cua.yml có tên, địa chỉ, điện thoại và giờ"
    ) { portal in
      guard let desk = portal.desk else {
        return .unmet(
          "nơi tiếp nhận chưa được giới thiệu",
          add: "thêm mot-cua.yml với “Tên”, “Địa chỉ”, “Điện thoại”, “Giờ”")
      }
      let lacking = [
        ("Địa chỉ", desk.address.isEmpty), ("Điện thoại", desk.phone.isEmpty),
        ("Giờ", desk.hours.isEmpty),
      ].filter(\.1)
      return .of(
        lacking.map { key, _ in
          Requirement.Gap(
            "“\(key)” của nơi tiếp nhận chưa có", add: "thêm “\(key): …” vào mot-cua.yml")
        })
    },
  ]
}

extension Procedure {
  /// Whether its row or its details say where it was taken from and when.
  fileprivate var hasProvenance: Bool {
    let sources = detail?.record.dataSources ?? []
    if sources.contains(where: { $0.fetched != nil }) { return true }
    return !row.source.isEmpty && PartialDate.read(row.sourceDate) != nil
  }
}
