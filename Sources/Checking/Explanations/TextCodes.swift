extension CodePage {
  /// What can be wrong while a text in Markdown becomes a page.
  static let textCodes: [CodePage] = [
    CodePage(
      "TX0301", "bài quá dài", "bài viết",
      Explanation(
        """
        Bài dài quá mức làm trang nặng và máy chậm. Nó được hiện nguyên văn, không định dạng.
        """,
        english: "The text is past the limit and is shown as written.")),
    CodePage(
      "TX0302", "đoạn quá dài", "bài viết",
      Explanation(
        """
        Đoạn dài quá mức thường là vì thiếu dòng trống giữa các đoạn.
        """,
        english: "A paragraph is past the limit.")),
    CodePage(
      "TX0303", "dòng quá dài", "bài viết",
      Explanation(
        """
        Dòng dài quá mức thường là dữ liệu dán nhầm.
        """,
        english: "A line is past the limit.")),
    CodePage(
      "TX0304", "bảng quá nhiều cột", "bài viết",
      Explanation(
        """
        Bảng rộng như vậy không ai đọc được. Chia ra hoặc đính kèm tệp.
        """,
        english: "A table has too many columns.")),
    CodePage(
      "TX0305", "bảng quá nhiều ô", "bài viết",
      Explanation(
        """
        Bảng lớn như vậy nên là tệp CSV để tải về.
        """,
        english: "A table has too many cells.")),
    CodePage(
      "TX0306", "lồng nhau quá sâu", "bài viết",
      Explanation(
        """
        Danh sách hay trích dẫn lồng quá nhiều cấp thường là do dán nhầm dấu “>”.
        """,
        english: "Lists or quotations are nested too deep.")),
    CodePage(
      "TX0307", "quá nhiều dấu mở liên kết", "bài viết",
      Explanation(
        """
        Đoạn có quá nhiều dấu “[”, “<”, “@” làm máy rất chậm, nên được hiện nguyên văn.
        """,
        english: "Too many marks that could begin a link in one paragraph.")),
    CodePage(
      "TX0308", "địa chỉ đặt sẵn quá dài", "bài viết",
      Explanation(
        """
        Địa chỉ đặt sẵn dùng nhiều lần làm trang phình ra. Viết địa chỉ ngay tại liên kết.
        """,
        english: "Link references would make the page grow out of proportion.")),
    CodePage(
      "TX0310", "đầu mục ở cấp 1", "bài viết",
      Explanation(
        """
        Tên trang đã là đầu mục cấp 1, nên mục trong bài bắt đầu từ cấp 2: “## Tên mục”.
        """,
        english: "Headings of a text begin at level 2; level 1 is the title of the page.")),
    CodePage(
      "TX0311", "đầu mục không có chữ", "bài viết",
      Explanation(
        """
        Đầu mục trống làm người nghe trang bằng máy đọc màn hình lạc lối.
        """,
        english: "A heading without words.")),
    CodePage(
      "TX0320", "thẻ HTML", "bài viết",
      Explanation(
        """
        HTML trong bài không bao giờ thành HTML trên trang, để nội dung không hại người đọc. \
        Dùng cách viết của Markdown.
        """,
        english: "Raw HTML is shown as words.")),
    CodePage(
      "TX0321", "ghi chú không đóng", "bài viết",
      Explanation(
        """
        Ghi chú “<!--” không có “-->” thì nuốt hết phần sau của bài.
        """,
        english: "A comment is never closed and swallows the rest.")),
    CodePage(
      "TX0330", "liên kết chưa có địa chỉ", "bài viết",
      Explanation(
        """
        Chữ này là liên kết nhưng không dẫn tới đâu.
        """,
        english: "A link without an address.")),
    CodePage(
      "TX0331", "loại địa chỉ không được dùng", "bài viết",
      Explanation(
        """
        Trang chỉ dẫn tới https, thư, điện thoại, mã thủ tục và tệp của trang. Địa chỉ như \
        “javascript:” có thể hại người đọc.
        """,
        english: "A scheme that pages may not link to.")),
    CodePage(
      "TX0332", "địa chỉ thiếu “https:”", "bài viết",
      Explanation(
        """
        Địa chỉ bắt đầu bằng hai gạch chéo đổi nghĩa tùy chỗ đặt trang.
        """,
        english: "An address that begins with // has no scheme.")),
    CodePage(
      "TX0333", "không có mục ấy trong trang", "bài viết",
      Explanation(
        """
        Liên kết dẫn tới một mục mà trang này không có.
        """,
        english: "A link to a place of this page that is not there.")),
    CodePage(
      "TX0334", "địa chỉ giả tên máy chủ", "bài viết",
      Explanation(
        """
        Trong “https://dichvucong.gov.vn@trang-khac.example”, máy chủ là phần sau “@”: mắt đọc một nơi, trình duyệt \
        mở nơi khác. Liên kết như thế không được đăng.
        """,
        english: "A name before the host (user information) makes an address look like another.")),
    CodePage(
      "TX0340", "ảnh chưa có lời mô tả", "bài viết",
      Explanation(
        """
        Người không nhìn được cần lời mô tả; máy tìm kiếm cũng vậy (WCAG 2.2, mục 1.1.1).
        """,
        english: "A picture without words for those who cannot see it.")),
    CodePage(
      "TX0341", "ảnh chưa có đường dẫn", "bài viết",
      Explanation(
        """
        Cách viết là của một ảnh nhưng không có tên tệp.
        """,
        english: "A picture without a file.")),
    CodePage(
      "TX0350", "khối chưa đóng", "bài viết",
      Explanation(
        """
        Khối mở bằng ba dấu huyền phải đóng bằng ba dấu huyền, nếu không nó nuốt hết phần sau.
        """,
        english: "A fenced block is never closed.")),
    CodePage(
      "TX0360", "chú thích chưa có nội dung", "bài viết",
      Explanation(
        """
        Dấu chú thích trong bài cần một dòng nội dung ở cuối bài.
        """,
        english: "A footnote mark without its note.")),
    CodePage(
      "TX0370", "số liệu không có tên ấy", "bài viết",
      Explanation(
        """
        Chỗ lấy số liệu trong bài ({{…}}) gọi một tên mà bảng số liệu không có. Các tên \
        ở docs/noi-dung.md.
        """,
        english: "A reference to a value that has no such name.")),
    CodePage(
      "TX0371", "chỗ lấy số liệu không đọc được", "bài viết",
      Explanation(
        """
        Trong {{…}} là tên số liệu, có thể cộng, trừ, chia, rồi kỳ và các phần khác sau dấu phẩy. \
        Trang giữ nguyên chữ đã viết.
        """,
        english: "What stands between the braces cannot be read.")),
    CodePage(
      "TX0372", "chưa có số liệu", "bài viết",
      Explanation(
        """
        Bảng số liệu không có kỳ ấy, hoặc nguồn chưa nêu con số. Trang giữ nguyên chữ đã viết, không \
        tự đặt ra con số nào.
        """,
        english: "There are no data for what is asked.")),
    CodePage(
      "TX0373", "chưa rõ lấy số nào", "bài viết",
      Explanation(
        """
        Bảng số liệu có nhiều dòng, hoặc không có dòng được gọi. Nói rõ lĩnh vực, nhóm hay chỉ tiêu.
        """,
        english: "It is not clear which of several rows is meant.")),
    CodePage(
      "TX0374", "số liệu không tính được", "bài viết",
      Explanation(
        """
        Không chia được cho 0, không cộng được hai số khác đơn vị, và ô không phải con số thì không \
        tính được.
        """,
        english: "The values cannot be reckoned with.")),
    CodePage(
      "TX0375", "chỗ lấy số liệu chưa đóng", "bài viết",
      Explanation(
        """
        Chỗ lấy số liệu mở bằng {{ phải đóng bằng }} trong cùng một đoạn.
        """,
        english: "A reference to a value is never closed.")),
    CodePage(
      "TX0376", "lấy số liệu quá nhiều lần", "bài viết",
      Explanation(
        """
        Bài có nhiều con số như vậy nên dùng một bảng.
        """,
        english: "A page asks for too many values.")),
  ]
}
