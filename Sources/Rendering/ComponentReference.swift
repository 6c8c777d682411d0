internal import Commune

/// The part of `docs/noi-dung.md` about tables and charts in a text: the keys of their heads, from the
/// schema that decodes them, and what columns each kind of chart needs.
package func componentReference() -> String {
  var out = """

    ## Bảng và biểu đồ trong bài (```` ```bang ````, ```` ```bieu-do ````)

    Khối mở bằng ba dấu huyền, tên khối và tên bảng hay biểu đồ, có kỳ trong tên. Trên dòng `---` là
    các khóa, dưới là bảng CSV; hoặc ghi `tệp:` và không cần bảng. Cột “Ghi chú” đứng bên con số; cột
    “Chưa khớp” ghi `có` khi nguồn có chỗ ghi số khác. Nguồn chưa nêu thì để trống, đừng ghi 0.
    Các số vẽ chung phải cùng đơn vị; đơn vị là `%` thì thanh dài hết chiều ngang là 100%. Chỗ nào
    không vẽ được thì bảng vẫn hiện thành bảng, kèm lời báo lỗi.

    | Khóa | Loại | Nghĩa |
    | --- | --- | --- |

    """
  for field in ComponentHead.schema.fields {
    let type = field.type.name.split(separator: "|").joined(separator: "\\|")
    out += "| \(field.key) | \(type) | \(field.meaning) |\n"
  }
  out += "\n| Kiểu biểu đồ | Dùng khi | Dòng đầu |\n| --- | --- | --- |\n"
  for kind in ChartKind.allCases {
    out += "| \(kind.rawValue) | \(kind.purpose) | `\(kind.exampleHeader)` |\n"
  }
  out += """

    Nói được bằng một câu thì viết câu ấy, đừng vẽ. Ví dụ:

    ~~~
    ```bieu-do Hồ sơ theo cách nộp, 9 tháng năm 2026
    kiểu: chồng
    đơn vị: hồ sơ
    nguồn: sổ theo dõi của Trung tâm
    ---
    Lĩnh vực,Trực tuyến,Trực tiếp,Cộng
    Hộ tịch,1.318,153,1.471
    Đất đai,231,207,438
    ```
    ~~~

    """
  return out
}
