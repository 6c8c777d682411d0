/// The part of `docs/noi-dung.md` about values of the data in a text: their names, from the table that
/// looks them up.
package func figureReference() -> String {
  var out = """

    ## Số liệu trong bài (`{{…}}`)

    Con số đã có trong `so-lieu/` thì đừng gõ lại: viết tên của nó giữa hai dấu ngoặc nhọn kép, và
    trang tự điền. Số trong bài, trong biểu và trong biểu đồ vì thế luôn là một; sửa một ô CSV là sửa
    mọi chỗ. Dùng được trong thân bài và trong giá trị của phần đầu (đặt trong ngoặc kép khi đứng đầu:
    `Giá trị: "{{hồ sơ tiếp nhận}}"`). Trong chữ kiểu mã (dấu huyền) thì không điền.

    | Viết | Ra |
    | --- | --- |
    | `{{hồ sơ tiếp nhận}}` | số của kỳ ghi ở khóa “Kỳ” của bài: 1.234 |
    | `{{hồ sơ tiếp nhận, 6 tháng 2026}}` | số của kỳ ấy |
    | `{{hồ sơ đúng hạn, lĩnh vực: Hộ tịch}}` | số của lĩnh vực ấy; không ghi thì là dòng Tổng |
    | `{{hồ sơ trực tuyến / hồ sơ tiếp nhận, quý 1 2026}}` | tỷ lệ phần trăm: 98,5% |
    | `{{hồ sơ trực tuyến / hồ sơ tiếp nhận, làm tròn: 1}}` | tỷ lệ có nhiều nhất một số lẻ (thường là hai) |
    | `{{(hồ sơ trước hạn + hồ sơ đúng hạn) / hồ sơ đã giải quyết}}` | cộng rồi chia |
    | `{{(hồ sơ tiếp nhận, quý 2 2026) - (hồ sơ tiếp nhận, quý 1 2026)}}` | hai kỳ khác nhau |
    | `{{thực hiện / kế hoạch, chỉ tiêu: “Tên, có dấu phẩy”}}` | tên có dấu phẩy đặt trong ngoặc kép |

    Dấu `+`, `-`, `/` có dấu cách ở hai bên. Sau dấu phẩy là kỳ, hay `tên phần: giá trị`; `đến ngày:`
    chọn dòng khi một kỳ có nhiều dòng. Tên viết hoa hay thường, có dấu hay không đều được. Không có số
    liệu, tên sai, chia cho 0: trang giữ nguyên chữ đã viết và báo lỗi ở đúng chỗ; không có con số nào
    được đặt ra. Mỗi bài lấy được nhiều nhất 300 lần.

    | Tên | Nghĩa | Ở tệp | Chia theo |
    | --- | --- | --- | --- |

    """
  for name in FigureName.all {
    let others = name.otherNames.isEmpty ? "" : " (\(name.otherNames.joined(separator: ", ")))"
    let keys = name.keyNames.joined(separator: ", ")
    out += "| \(name.name)\(others) | \(name.meaning) | `\(name.file)` | \(keys) |\n"
  }
  return out
}
