internal import Commune
package import Files
internal import VietnameseText

extension CatalogueChange {
  /// What would change, for a person who decides whether to write it.
  ///
  /// - Parameters:
  ///   - display: the path that the person knows for a path of the tree.
  ///   - limit: how many procedures of a kind are named; the others are counted.
  package func summary(limit: Int = 20, display: (FilePath) -> String) -> String {
    var out = ""
    func list(_ title: String, _ items: [Item], _ sign: String) {
      guard !items.isEmpty else { return }
      out += "\(title): \(VietnameseNumber.format(items.count))\n"
      for item in items.prefix(limit) {
        out += "  \(sign) \(item.code)  \(shortened(item.name, 90))\n"
        for difference in item.differences {
          let before =
            difference.before.isEmpty ? "(trống)" : "“\(shortened(difference.before, 60))”"
          out += "      \(difference.column): \(before) → “\(shortened(difference.after, 60))”\n"
        }
      }
      if items.count > limit {
        out += "  … và \(VietnameseNumber.format(items.count - limit)) thủ tục nữa\n"
      }
    }
    list("Mới", new, "+")
    list("Sửa đổi", changed, "~")
    list("Bãi bỏ", repealed, "-")
    func count(_ title: String, _ number: Int) {
      if number > 0 { out += "\(title): \(VietnameseNumber.format(number))\n" }
    }
    count("Không đổi", unchanged)
    count("Thêm bản chi tiết nguyên văn", newDetails.count)
    count("Làm lại bản chi tiết do máy nhập", renewedDetails.count)
    if !newFields.isEmpty {
      out += "Thêm lĩnh vực: \(newFields.map(withoutControls).joined(separator: "; "))\n"
    }
    count("Không thuộc cấp xã, không lấy", otherLevels.count)
    count("Ngành dọc, không lấy", verticalSectors.count)
    count("Nội bộ giữa các cơ quan (mã bắt đầu bằng 6), không lấy", internalOnes.count)
    count("Nguồn không ghi cấp thực hiện, chưa lấy (thêm --moi-cap để lấy)", withoutLevel.count)
    func codes(_ title: String, _ codes: [ProcedureCode]) {
      guard !codes.isEmpty else { return }
      let named = codes.prefix(limit).map(\.text).joined(separator: ", ")
      out +=
        "\(title): \(VietnameseNumber.format(codes.count)) (\(named)\(codes.count > limit ? ", …" : ""))\n"
    }
    codes("Có trong danh mục mà danh sách không có, chưa coi là bãi bỏ", absent)
    for one in hidden {
      let name = one.portal.isEmpty ? "trang này" : one.portal
      codes("\(name) không tiếp nhận, nên không hiện", one.codes)
    }
    codes("Phí đổi, mà phi.yml của tỉnh vẫn được hiện", feesOfProvince)
    for path in notes { out += "Ghi chú của xã cần xem lại: \(display(path))\n" }
    if !changesNothing {
      out += "Tệp sẽ ghi:\n"
      let paths = edits.keys.map { ($0, "sửa") } + additions.keys.map { ($0, "mới") }
      let sorted = paths.sorted { $0.0 < $1.0 }
      for (path, kind) in sorted.prefix(limit) { out += "  \(display(path)) (\(kind))\n" }
      if sorted.count > limit {
        out += "  … và \(VietnameseNumber.format(sorted.count - limit)) tệp nữa\n"
      }
    }
    return out
  }
}

/// At most so many characters on one line, without what would disturb a terminal.
func shortened(_ text: String, _ limit: Int) -> String {
  let plain = withoutControls(text).singleSpaced
  return plain.count <= limit ? plain : plain.prefix(limit).trimmed + "…"
}

private func withoutControls(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
}
