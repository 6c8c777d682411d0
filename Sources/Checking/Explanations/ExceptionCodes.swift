extension CodePage {
  /// What can be wrong with an exception.
  static let exceptionCodes: [CodePage] = [
    CodePage(
      "TX1001", "ngoại lệ không còn dùng đến", "ngoại lệ",
      Explanation(
        """
        Một lời “bỏ qua” được ghi cho quy tắc này, nhưng ở chỗ ấy quy tắc không tìm thấy gì. Chỗ \
        sai có lẽ đã được sửa. Hãy bỏ lời ấy đi, để sau này không che một lỗi thật.
        """,
        english:
          "An exception that answers for no finding; remove it, so that it hides no later one.")),
    CodePage(
      "TX1002", "ngoại lệ thiếu lý do", "ngoại lệ",
      Explanation(
        """
        Lời “bỏ qua” phải nói vì sao, để người đến sau hiểu. Không có lý do thì nó không có tác dụng.
        """,
        english: "An exception must give its reason; without one it has no effect.",
        wrong: "<!-- trangxa: bỏ qua TX1401 -->",
        right: "<!-- trangxa: bỏ qua TX1401: trích nguyên văn bản cũ -->")),
    CodePage(
      "TX1003", "ngoại lệ không đọc được", "ngoại lệ",
      Explanation(
        "Ghi chú bắt đầu bằng “trangxa:” là để bỏ qua một quy tắc, và phải theo đúng một mẫu.",
        english: "A comment that begins with “trangxa:” must be an exception in the given form.",
        wrong: "<!-- trangxa: tắt TX1401 -->",
        right: "<!-- trangxa: bỏ qua TX1401: trích nguyên văn bản cũ -->")),
    CodePage(
      "TX1004", "không có mã này", "ngoại lệ",
      Explanation(
        "Mã trong lời “bỏ qua”, hay trong khóa “Quy tắc” của trang.yml, không phải là mã nào.",
        english: "An exception names a code that does not exist.")),
    CodePage(
      "TX1005", "quy tắc này không bỏ qua được", "ngoại lệ",
      Explanation(
        """
        Lời “bỏ qua” hay mức “tắt” được ghi cho một lỗi giữ trang lại, như dữ liệu cá nhân của người dân: lỗi ấy \
        luôn có hiệu lực. Hãy xóa dữ liệu; nếu có văn bản buộc công khai thì ghi số hiệu và điều khoản ở khóa \
        “Căn cứ công khai” của phần đầu tệp.
        """,
        english: """
          An exception for what keeps a page back has no effect: people's data is taken out, or the law that \
          wants it published is named in the front matter.
          """,
        wrong: "<!-- trangxa: bỏ qua TX1801: đã hỏi ý kiến -->",
        right: "Căn cứ công khai: Nghị định 125/2025/NĐ-CP, Điều 5")),
  ]
}
