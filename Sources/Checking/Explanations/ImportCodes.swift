extension CodePage {
  /// What is to be said of a text that is imported.
  static let importCodes: [CodePage] = [
    CodePage(
      "TX3001", "không lấy được chữ từ tệp", "nhập văn bản",
      Explanation(
        """
        Tệp hỏng, có mật khẩu, quá lớn, hoặc không phải loại mà tên tệp nói. Tệp gốc còn nguyên; mở \
        bằng Word hay LibreOffice rồi lưu lại thành .docx thường là đủ.
        """,
        english: "No text could be taken out of the file.")),
    CodePage(
      "TX3002", "PDF chỉ có ảnh", "nhập văn bản",
      Explanation(
        """
        Máy quét chụp từng trang thành ảnh, nên trong tệp không có chữ nào để lấy. Người dùng trình \
        đọc màn hình cũng không đọc được. Nhập tệp Word gốc thì tốt hơn.
        """,
        english: "The PDF holds pictures of pages and no text.")),
    CodePage(
      "TX3003", "bảng mã cũ đã đổi sang Unicode", "nhập văn bản",
      Explanation(
        """
        Chữ trong tệp theo bảng mã có trước Unicode (TCVN3, VNI, Windows-1258). Máy nhận ra vì sau \
        khi đổi, hầu hết các tiếng viết đúng tiếng Việt. Vài dòng đầu được in ra để so.
        """,
        english: "Letters of an old table of characters were converted to Unicode.")),
    CodePage(
      "TX3004", "chỗ để trống ở bản gốc", "nhập văn bản",
      Explanation(
        """
        Bản gốc chừa chỗ cho số hay ngày mà chưa điền. Bài không có khóa ấy; chữ của bản gốc được \
        giữ trong “Ghi chú nguồn”.
        """,
        english: "A place for the number or the day was left open in the original.")),
    CodePage(
      "TX3005", "thiếu điều mà loại bài cần", "nhập văn bản",
      Explanation(
        """
        Báo cáo cần kỳ, văn bản cần hình thức, ngày ban hành và trích yếu, thông báo cần ngày cuối \
        niêm yết. Văn bản không nói thì máy không đoán; phải có người nêu ra.
        """,
        english: "Something that this kind of page needs is not in the text.")),
    CodePage(
      "TX3006", "điều đọc được cần người xem lại", "nhập văn bản",
      Explanation(
        """
        Máy đọc được hai cách, hoặc không thấy phần mà văn bản hành chính thường có (số, ngày, cơ \
        quan, người ký). Bài vẫn ghi được; xem các khóa ở đầu bài.
        """,
        english: "What was read of the document should be looked at.")),
    CodePage(
      "TX3007", "có chữ sau chữ ký", "nhập văn bản",
      Explanation(
        """
        Sau chữ ký thường là phụ lục, biểu mẫu. Chữ và số được giữ đủ, nhưng bảng lấy từ PDF có thể \
        đã mất cột.
        """,
        english: "Text follows the signature; it was kept as it is.")),
    CodePage(
      "TX3008", "bảng cần đối chiếu", "nhập văn bản",
      Explanation(
        """
        Bảng có ô gộp, hoặc được dựng lại từ khoảng trắng của PDF. Số được giữ đủ, nhưng có thể đứng \
        sai ô.
        """,
        english: "A table with merged cells, or one made of white space: compare it.")),
    CodePage(
      "TX3009", "phần không nhập được", "nhập văn bản",
      Explanation(
        """
        Ảnh không được nhập, vì cần có người mô tả ảnh cho người không nhìn thấy. Chú thích cuối \
        trang được đưa vào giữa câu, trong ngoặc vuông.
        """,
        english: "A picture was not imported, or a footnote was moved into its sentence.")),
    CodePage(
      "TX3010", "bài thiếu chữ hoặc số của văn bản", "nhập văn bản",
      Explanation(
        """
        Sau khi nhập, máy đếm lại từng chữ, từng số của văn bản. Thiếu là lỗi của trangxa; bài không \
        được ghi.
        """,
        english: "The page lacks words or numbers of the text, which is a mistake of this program.")
    ),
    CodePage(
      "TX3011", "đã có tệp cùng tên", "nhập văn bản",
      Explanation(
        """
        Bài mới sẽ có tên của một tệp đang có trong trang. Tệp ấy được giữ nguyên; nếu là văn bản \
        khác thì chọn tên khác bằng --ten.
        """,
        english: "Something has the name of the new page; it stays as it is.")),
  ]
}
