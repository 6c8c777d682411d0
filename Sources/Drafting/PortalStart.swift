package import VietnameseText

/// The files of a portal that begins: as much as builds at once, and nothing invented. What only
/// the commune knows stands behind `#`, or is named in ``steps``.
package struct PortalStart: Sendable {
  /// As in a heading: `Xã Mẫu`.
  package let name: String
  /// `tỉnh Thí Dụ`; "" when it was not said.
  package let province: String
  package let today: CalendarDate

  package init(name: String, province: String, today: CalendarDate) {
    self.name = name
    self.province = province
    self.today = today
  }

  /// The portal's folder in `content/`.
  package var slug: String { VietnameseText.slug(name) }

  private var commune: String { name.lowercasedFirst }

  /// Paths below the new folder, with their text.
  package var files: [(path: String, text: String)] {
    let portal = "content/\(slug)"
    return [
      (".gitignore", "public/\n.trangxa/\n"),
      ("\(portal)/trang.yml", settings),
      ("\(portal)/mot-cua.yml", desk),
      ("\(portal)/gioi-thieu/index.md", introduction),
      ("\(portal)/phan-anh-kien-nghi.md", feedback),
      ("content/chung/lien-ket.yml", links),
    ]
  }

  /// What the commune has to fill in, each with its file.
  package var steps: [String] {
    let portal = "content/\(slug)"
    return [
      "\(portal)/trang.yml: ghi địa chỉ, điện thoại, thư điện tử, người chịu trách nhiệm, rồi bỏ dấu # ở đầu dòng",
      "\(portal)/mot-cua.yml: ghi giờ tiếp nhận, địa chỉ, điện thoại, các quầy",
      "\(portal)/gioi-thieu/index.md: viết lời giới thiệu, rồi xóa dòng “Nháp: có”",
      "\(portal)/phan-anh-kien-nghi.md: ghi nơi nhận phản ánh, rồi xóa dòng “Nháp: có”",
      "content/chung/thu-tuc/danh-muc.csv: chưa có thủ tục nào; chép danh mục của tỉnh vào đây (các cột: trangxa docs content)",
    ]
  }

  private var settings: String {
    """
    # Trang của \(commune). Dòng bắt đầu bằng # chưa có hiệu lực: ghi giá trị rồi bỏ dấu #.
    Tên: \(yamlText(name))
    Tên cơ quan: \(yamlText("Ủy ban nhân dân \(commune)"))
    \(province.isEmpty ? "#Tỉnh: tỉnh …" : "Tỉnh: \(yamlText(province))")
    #Cơ quan chủ quản: Ủy ban nhân dân …
    #Người chịu trách nhiệm: họ tên, chức vụ
    #Địa chỉ: số nhà, thôn, xã, tỉnh
    #Điện thoại: số điện thoại cơ quan
    #Email: thư điện tử công vụ
    #Đầu mối thông tin: bộ phận trả lời yêu cầu cung cấp thông tin, điện thoại
    #Giờ làm việc: thứ Hai đến thứ Sáu, mấy giờ đến mấy giờ
    # Địa chỉ của trang trên mạng, khi đã có.
    #url: https://…
    Giao diện: mac-dinh

    """
  }

  private var desk: String {
    """
    # Nơi tiếp nhận hồ sơ. Dòng bắt đầu bằng # chưa có hiệu lực: ghi giá trị rồi bỏ dấu #.
    Tên: \(yamlText("Trung tâm Phục vụ hành chính công \(commune)"))
    #Địa chỉ: ở đâu
    #Điện thoại: số điện thoại cơ quan
    #Giờ:
    #  - Ngày: Thứ Hai – Thứ Sáu
    #    Sáng: từ mấy giờ đến mấy giờ
    #    Chiều: từ mấy giờ đến mấy giờ
    #Quầy:
    #  - Số: 1
    #    Tên: quầy nhận việc gì

    """
  }

  private var introduction: String {
    """
    ---
    Tiêu đề: \(yamlText("Giới thiệu \(commune)"))
    Ngày: \(today.short)
    # Xóa dòng sau khi đã viết xong.
    Nháp: có
    ---
    \(placeholder) vị trí, diện tích, dân số, các thôn; mỗi con số kèm ngày và nguồn.

    """
  }

  private var feedback: String {
    """
    ---
    Tiêu đề: Phản ánh, kiến nghị
    Ngày: \(today.short)
    # Xóa dòng sau khi đã viết xong.
    Nháp: có
    ---
    \(placeholder) nơi nhận phản ánh, kiến nghị của người dân: điện thoại, thư điện tử, địa chỉ, giờ tiếp.

    """
  }

  private var links: String {
    """
    # Những gì các xã dùng chung. Mỗi liên kết có một mã để bài viết nhắc tới.
    Liên kết:
      - Mã: dvcqg
        Tên: Cổng Dịch vụ công quốc gia
        Địa chỉ: "https://dichvucong.gov.vn"

    """
  }
}
