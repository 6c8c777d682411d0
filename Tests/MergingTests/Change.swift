/// Changes of communes, on fictional ones.
enum Change {
  /// Three into one, the third without a portal.
  static let merger = """
    -- content/chung/don-vi.yml --
    Đơn vị:
      - {Mã: xa-dong, Tên: xã Đông, Loại: xã, Thôi từ ngày: 01/01/2027}
      - {Mã: xa-tay, Tên: xã Tây, Loại: xã, Thôi từ ngày: 01/01/2027}
      - {Mã: xa-bac, Tên: xã Bắc, Loại: xã, Thôi từ ngày: 01/01/2027}
      - Mã: xa-moi
        Tên: xã Mới
        Loại: xã
        Có từ ngày: 01/01/2027
        Tiền thân: [{Đơn vị: xa-dong}, {Đơn vị: xa-tay}, {Đơn vị: xa-bac}]
    -- content/dong/trang.yml --
    Tên: Xã Đông
    Đơn vị: xa-dong
    Tỉnh: tỉnh Thí Dụ
    url: https://xadong.thidu.gov.vn/
    Điện thoại: (0000) 111 111
    Hư cấu: có
    Lĩnh vực không tiếp nhận: [ho-tich]
    Việc thường làm: [sinh-con, lam-nha]
    -- content/dong/mot-cua.yml --
    Tên: Bộ phận Một cửa xã Đông
    -- content/dong/gioi-thieu/lich-su.md --
    ---
    Tiêu đề: Lịch sử
    Mục: lịch sử
    ---
    Xã Đông xưa. [Bản đồ](../tep/ban-do.pdf)
    -- content/dong/gioi-thieu/cho.md --
    ---
    Tiêu đề: Chợ
    ---
    Chợ họp ngày lẻ.
    -- content/dong/thong-bao/tiem.md --
    ---
    Tiêu đề: Tiêm phòng
    Niêm yết từ: 01/12/2026
    Niêm yết đến: 20/01/2027
    ---
    Tiêm.
    -- content/dong/thong-bao/cu.md --
    ---
    Tiêu đề: Đã hết hạn
    Niêm yết từ: 01/10/2026
    Niêm yết đến: 20/11/2026
    ---
    Cũ.
    -- content/dong/van-ban/12.md --
    ---
    Hình thức: Kế hoạch
    Số ký hiệu: 12/KH-UBND
    Ngày ban hành: 08/3/2026
    Trích yếu: Trồng cây
    ---
    Trồng cây.
    -- content/tay/trang.yml --
    Tên: Xã Tây
    Đơn vị: xa-tay
    Tỉnh: tỉnh Thí Dụ
    -- content/tay/gioi-thieu/lich-su.md --
    ---
    Tiêu đề: Lịch sử
    Mục: lịch sử
    ---
    Xã Tây xưa.
    """

  /// One into two.
  static let split = """
    -- content/chung/don-vi.yml --
    Đơn vị:
      - {Mã: xa-lon, Tên: xã Lớn, Loại: xã, Thôi từ ngày: 01/01/2027}
      - Mã: xa-tren
        Tên: xã Trên
        Loại: xã
        Có từ ngày: 01/01/2027
        Tiền thân: [{Đơn vị: xa-lon, Phần: một phần}]
      - Mã: xa-duoi
        Tên: xã Dưới
        Loại: xã
        Có từ ngày: 01/01/2027
        Tiền thân: [{Đơn vị: xa-lon, Phần: một phần}]
    -- content/lon/trang.yml --
    Tên: Xã Lớn
    Đơn vị: xa-lon
    -- content/lon/hoi-dap/mot.md --
    ---
    Tiêu đề: Hỏi
    Ngày: 01/11/2026
    ---
    Đáp.
    """

  /// A new name.
  static let rename = """
    -- content/chung/don-vi.yml --
    Đơn vị:
      - {Mã: xa-cu, Tên: xã Cũ, Loại: xã, Thôi từ ngày: 01/01/2027}
      - {Mã: xa-moi, Tên: xã Mới, Loại: xã, Có từ ngày: 01/01/2027, Tiền thân: [{Đơn vị: xa-cu}]}
    -- content/cu/trang.yml --
    # Ghi chú của người biên tập
    Tên: Xã Cũ
    Đơn vị: xa-cu
    Tên cơ quan: Ủy ban nhân dân xã Cũ
    Điện thoại: (0000) 222 222
    url: https://xacu.thidu.gov.vn
    -- content/cu/mot-cua.yml --
    Tên: Trung tâm Phục vụ hành chính công xã Cũ
    Điện thoại: (0000) 333 333
    -- content/cu/lanh-dao/a.md --
    ---
    Họ tên: Nguyễn Văn Mẫu
    Chức vụ: Chủ tịch
    ---
    -- content/cu/gioi-thieu/lich-su.md --
    ---
    Tiêu đề: Lịch sử
    ---
    Xã Cũ có từ lâu.
    -- content/cu/bao-cao/nam-2026.md --
    ---
    Tiêu đề: Báo cáo
    Kỳ: Năm 2026
    ---
    """

  /// One into another, and that into a third.
  static let chain = """
    -- content/chung/don-vi.yml --
    Đơn vị:
      - {Mã: xa-a, Tên: xã An, Loại: xã, Thôi từ ngày: 01/01/2026}
      - {Mã: xa-b, Tên: xã Bình, Loại: xã, Thôi từ ngày: 01/01/2027, Có từ ngày: 01/01/2026, Tiền thân: [{Đơn vị: xa-a}]}
      - {Mã: xa-c, Tên: xã Châu, Loại: xã, Có từ ngày: 01/01/2027, Tiền thân: [{Đơn vị: xa-b}]}
    -- content/an/trang.yml --
    Tên: Xã An
    Đơn vị: xa-a
    url: https://xaan.thidu.gov.vn/
    -- content/binh/trang.yml --
    Tên: Xã Bình
    Đơn vị: xa-b
    url: https://xabinh.thidu.gov.vn/
    """
}
