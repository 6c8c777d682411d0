internal import Commune
internal import VietnameseText

extension Requirement {
  /// Where citizens reach the commune, and whose part the site is.
  static let channels = [
    Requirement(
      "kenh-chinh-thuc", .channels, "danh sách kênh chính thức",
      law: "Nghị định 224/2026/NĐ-CP, Điều 10 khoản 1–3",
      measure: "trang.yml có “Kênh chính thức”"
    ) { portal in
      portal.settings.channels.isEmpty
        ? .unmet(
          "danh sách kênh chính thức chưa có", add: "thêm “Kênh chính thức” vào trang.yml") : .met
    },
    Requirement(
      "danh-gia-hai-long", .channels, "nơi đánh giá sự hài lòng",
      law: "Nghị định 224/2026/NĐ-CP, Điều 10 khoản 1–3",
      measure: "trang.yml có “Đánh giá hài lòng” với địa chỉ"
    ) { portal in
      portal.settings.rating?.address.isEmpty == false
        ? .met
        : .unmet(
          "nơi đánh giá sự hài lòng chưa có",
          add: "thêm “Đánh giá hài lòng” với “Tên”, “Địa chỉ” vào trang.yml")
    },
    Requirement(
      "cong-cha", .channels, "cổng thông tin của tỉnh mà trang là thành phần",
      law: "Nghị định 224/2026/NĐ-CP, Điều 11 khoản 1, 4, 5",
      measure: "trang.yml có “Cổng cha”"
    ) { portal in
      portal.settings.parent == nil
        ? .unmet("cổng của tỉnh chưa được nêu", add: "thêm “Cổng cha” vào trang.yml") : .met
    },
    Requirement(
      "ten-mien", .channels, "tên miền của trang",
      law: "Nghị định 224/2026/NĐ-CP, Điều 11 khoản 1, 4, 5",
      measure: "“url” có dạng https://tenxa.tentinh.gov.vn/"
    ) { portal in
      if portal.settings.isFictional { return .notApplicable("xã hư cấu không có tên miền") }
      let url = portal.formerURL
      if url.isEmpty {
        return .unmet(
          "địa chỉ của trang chưa có",
          add: "thêm “url: https://tenxa.tentinh.gov.vn/” vào trang.yml")
      }
      return isGovernmentAddress(url)
        ? .met
        : .unmet(
          "địa chỉ “\(url)” không có dạng https://tenxa.tentinh.gov.vn/",
          add: "dùng tên miền tỉnh cấp, rồi sửa dòng “url” trong trang.yml")
    },
    Requirement(
      "dau-moi-thong-tin", .channels, "địa chỉ, điện thoại, thư điện tử, đầu mối thông tin",
      law: "Luật Tiếp cận thông tin 104/2016/QH13, Điều 19 khoản 1",
      measure: "trang.yml có đủ bốn mục"
    ) { portal in
      let settings = portal.settings
      let lacking = [
        ("Địa chỉ", settings.address), ("Điện thoại", settings.phone), ("Email", settings.email),
        ("Đầu mối thông tin", settings.informationContact),
      ].filter(\.1.isEmpty)
      return .of(
        lacking.map { key, _ in
          Requirement.Gap("“\(key)” của xã chưa có", add: "thêm “\(key): …” vào trang.yml")
        })
    },
    Requirement(
      "bao-loi", .channels, "nơi báo thông tin sai trên trang",
      law: "Luật Tiếp cận thông tin 104/2016/QH13, Điều 22 khoản 4, 5",
      measure: "trang.yml có “Báo lỗi”"
    ) { portal in
      portal.settings.reportErrorsTo.isEmpty
        ? .unmet("nơi báo thông tin sai chưa có", add: "thêm “Báo lỗi: …” vào trang.yml") : .met
    },
    Requirement(
      "to-cong-nghe-so", .channels, "tổ công nghệ số cộng đồng",
      law: "Nghị định 224/2026/NĐ-CP, Điều 79 khoản 4",
      measure: "có so-lieu/to-cong-nghe-so.csv, hoặc một trang có tên tổ"
    ) { portal in
      let hasPage = portal.pages.contains { folded($0.title).contains("to cong nghe so") }
      return hasPage || !portal.digitalGroup.isEmpty
        ? .met
        : .unmet(
          "tổ công nghệ số cộng đồng chưa được giới thiệu",
          add: "thêm chuyen-doi-so/to-cong-nghe-so-cong-dong.md, so-lieu/to-cong-nghe-so.csv")
    },
  ]
}

/// Whether an address is `https://`, one label, the province's label, `.gov.vn`, and no folder.
private func isGovernmentAddress(_ url: String) -> Bool {
  guard url.hasPrefix("https://"), url.hasSuffix(".gov.vn/") else { return false }
  let labels = url.dropFirst("https://".count).dropLast(".gov.vn/".count)
    .split(separator: ".", omittingEmptySubsequences: false)
  return labels.count == 2
    && labels.allSatisfy { label in
      !label.isEmpty
        && label.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
}
