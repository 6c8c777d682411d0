extension CodePage {
  /// What can be wrong with addresses that readers had before.
  static let addressCodes: [CodePage] = [
    CodePage(
      "TX0537", "địa chỉ cũ cần máy chủ chuyển hướng", "trang và liên kết",
      Explanation(
        """
        Nơi chỉ chứa tệp tĩnh không phân biệt được phần sau dấu “?”, và không coi đuôi như .aspx là trang. Máy chủ \
        nginx chuyển hướng được nhờ các bảng mà lần dựng nào cũng ghi vào .trangxa/may-chu.
        """,
        english: """
          A former address with a query or an ending such as .aspx can be redirected only by a server that \
          includes the tables of .trangxa/may-chu.
          """,
        right: "Địa chỉ cũ: https://xamau.cu.gov.vn/tin.aspx?id=3")),
    CodePage(
      "TX0760", "dòng gỡ trang không rõ gỡ gì", "trang và liên kết",
      Explanation(
        """
        Một dòng của da-go.csv không đọc được mà bỏ qua thì trang đã gỡ có thể hiện lại, nên cả trang của xã giữ \
        như đang đăng cho đến khi dòng ấy được sửa.
        """,
        english: """
          A line of da-go.csv that names nothing keeps the portal as readers have it: a slip must not give \
          a withdrawn page back.
          """)),
    CodePage(
      "TX0761", "gỡ trang do máy lập", "trang và liên kết",
      Explanation(
        """
        Danh sách, bộ lọc, trang thủ tục lập từ nhiều nguồn, gỡ riêng thì lần dựng sau lại có. Hãy gỡ hay sửa nguồn.
        """,
        english: "A page that is made of many sources cannot be withdrawn by itself.")),
    CodePage(
      "TX0762", "địa chỉ từng đăng không còn dẫn tới đâu", "trang và liên kết",
      Explanation(
        """
        Người đã lưu, đã gửi địa chỉ ấy sẽ gặp trang báo không có. Tệp đổi tên, đổi thư mục, đổi đường dẫn thì địa \
        chỉ tự chuyển theo; tệp bị xóa thì người biên tập quyết định: dẫn tới trang thay thế, hay nói rõ là đã gỡ. Sau \
        90 ngày lời này không nhắc nữa; “trangxa withdraw” vẫn liệt kê.
        """,
        english: """
          An address of an earlier release whose source is gone. It is told of for ninety days, until a page \
          names it under Địa chỉ cũ or it is withdrawn.
          """,
        right: "Địa chỉ cũ: tin-tuc/ten-cu.html")),
    CodePage(
      "TX0763", "đoán là tệp đổi tên", "trang và liên kết",
      Explanation(
        """
        Một tệp mất đi, một tệp mới có lời gần như nhau trong cùng một lần dựng: máy xem là đổi tên và chuyển địa \
        chỉ cũ tới đó. Lời này chỉ nói một lần, để người biên tập xem lại.
        """,
        english: "A new file with nearly the words of one that is gone is taken for it; said once.")
    ),
    CodePage(
      "TX0764", "bài đã gỡ lại được đăng ở địa chỉ khác", "trang và liên kết",
      Explanation(
        """
        da-go.csv gỡ theo địa chỉ. Tệp nguồn đổi tên thì có địa chỉ khác và lại được đăng; nếu không cố ý, hãy \
        đánh dấu nháp, xóa tệp, hoặc gỡ cả địa chỉ mới.
        """,
        english: "A text that was withdrawn at one address is published at another.")),
  ]
}
