extension CodePage {
  /// What can be wrong while a file, its front matter or a table is read.
  static let fileCodes: [CodePage] = [
    CodePage(
      "TX0101", "ký tự không thuộc UTF-8", "đọc tệp",
      Explanation(
        """
        Tệp phải lưu bằng bảng mã UTF-8. Bảng mã khác (TCVN3, VNI, Windows-1258) làm chữ Việt \
        thành ký tự lạ.
        """,
        english: "The file holds bytes that are not UTF-8.")),
    CodePage(
      "TX0102", "ký tự điều khiển không nhìn thấy", "đọc tệp",
      Explanation(
        """
        Tệp có ký tự mà mắt không thấy, thường lọt vào khi chép từ Word hay PDF. Nó được đọc \
        là dấu cách.
        """,
        english: "An invisible control character, read as a space.")),
    CodePage(
      "TX0103", "phần đầu tệp không đóng", "đọc tệp",
      Explanation(
        """
        Phần khóa mở bằng dòng “---” và phải đóng bằng một dòng “---” nữa, nếu không cả bài bị \
        coi là khóa.
        """,
        english: "The front matter opens with --- and is never closed.")),
    CodePage(
      "TX0104", "phần khóa quá dài", "đọc tệp",
      Explanation(
        """
        Phần khóa chỉ để ghi tiêu đề, ngày và vài điều ngắn. Văn bản dài thuộc về thân bài.
        """,
        english: "The front matter is larger than the limit and is not read.")),
    CodePage(
      "TX0105", "phím Tab ở đầu dòng", "đọc tệp",
      Explanation(
        """
        YAML chỉ nhận dấu cách ở đầu dòng. Phím Tab nhìn giống dấu cách nhưng không phải.
        """,
        english: "A tab indents a line of front matter, where YAML takes spaces only.")),
    CodePage(
      "TX0106", "dấu hai chấm trong giá trị", "đọc tệp",
      Explanation(
        """
        Dấu hai chấm và dấu cách trong giá trị làm máy tưởng là một khóa nữa. Đặt cả giá trị \
        trong ngoặc kép.
        """,
        english: "A colon and a space in an unquoted value would begin another key.")),
    CodePage(
      "TX0107", "dấu “#” trong giá trị", "đọc tệp",
      Explanation(
        """
        Sau dấu cách, dấu “#” mở đầu lời ghi chú, nên phần sau bị mất nếu giá trị không ở \
        trong ngoặc kép.
        """,
        english: "A # after a space begins a comment; the rest of an unquoted value would be lost.")
    ),
    CodePage(
      "TX0108", "ký tự đầu giá trị có nghĩa riêng", "đọc tệp",
      Explanation(
        """
        Giá trị bắt đầu bằng %, @, dấu huyền hay ngoặc có nghĩa riêng trong YAML. Đặt nó trong \
        ngoặc kép.
        """,
        english: "A value begins with a character that YAML reserves.")),
    CodePage(
      "TX0109", "dấu ngoặc kép không bao hết giá trị", "đọc tệp",
      Explanation(
        """
        Dấu ngoặc mở ở đầu giá trị phải đóng ở cuối giá trị, không ở giữa; trong ngoặc kép thì \
        dấu ngoặc kép viết là “\\"”.
        """,
        english: "A quoted value closes too early or never.")),
    CodePage(
      "TX0110", "“&”, “*”, “!” ở đầu giá trị", "đọc tệp",
      Explanation(
        """
        Các dấu này gọi tính năng của YAML mà trang không dùng, vì chúng làm giá trị ở một chỗ \
        đổi theo chỗ khác.
        """,
        english: "Anchors, aliases and tags of YAML are refused.")),
    CodePage(
      "TX0111", "dòng chia tệp làm nhiều phần", "đọc tệp",
      Explanation(
        """
        Mỗi tệp chỉ có một phần khóa. Dòng “---” hay “...” ở giữa mở một phần nữa mà không ai \
        đọc.
        """,
        english: "A second YAML document in one file.")),
    CodePage(
      "TX0112", "khóa ghi hai lần", "đọc tệp",
      Explanation(
        """
        Hai khóa cùng tên, cũng khi khác chữ hoa hay dấu, thì chỉ dòng đầu được dùng.
        """,
        english: "A key is given twice; only the first counts.")),
    CodePage(
      "TX0113", "dòng không có dấu hai chấm", "đọc tệp",
      Explanation(
        """
        Mỗi dòng của phần khóa là “Tên khóa: giá trị”. Dòng khác bị bỏ qua.
        """,
        english: "A line of front matter without a colon is left out.")),
    CodePage(
      "TX0114", "thiếu dấu cách sau dấu hai chấm", "đọc tệp",
      Explanation(
        """
        YAML cần một dấu cách sau dấu hai chấm, hay sau dấu “-” của danh sách.
        """,
        english: "A space is missing after a colon or a hyphen.")),
    CodePage(
      "TX0115", "dấu ngoặc mở mà không đóng", "đọc tệp",
      Explanation(
        """
        Danh sách viết trên một dòng mở bằng “[” và đóng bằng “]”, nhóm khóa bằng “{” và “}”.
        """,
        english: "A bracket or quotation mark of a value is never closed.")),
    CodePage(
      "TX0116", "khóa thụt vào dưới một giá trị", "đọc tệp",
      Explanation(
        """
        Khóa con chỉ đứng dưới khóa không có giá trị trên cùng dòng. Đưa dòng này ra thẳng \
        cột.
        """,
        english: "A key is indented below one that already has a value.")),
    CodePage(
      "TX0117", "tệp không gồm các khóa", "đọc tệp",
      Explanation(
        """
        Tệp .yml phải gồm các dòng “khóa: giá trị”. Danh sách trần không có tên để gọi.
        """,
        english: "The file is not a map of keys.")),
    CodePage(
      "TX0118", "dấu đầu mục không phải “-”", "đọc tệp",
      Explanation(
        """
        Danh sách trong phần khóa chỉ dùng dấu “-”, không dùng “•”, “+” hay “*”.
        """,
        english: "Items of a list in front matter begin with a hyphen.")),
    CodePage(
      "TX0119", "tên khóa không phải là chữ", "đọc tệp",
      Explanation(
        """
        Tên khóa phải là chữ, không phải danh sách hay nhóm khóa.
        """,
        english: "A key is itself a list or a map.")),
    CodePage(
      "TX0120", "ký tự ẩn đổi chiều chữ", "đọc tệp",
      Explanation(
        """
        Ký tự ẩn của chữ viết từ phải sang trái làm chữ đứng sau nó hiện ngược: một ngày, một số tiền, một \
        tên tệp có thể đọc thành điều khác. Chữ Việt không cần đến, nên trang bỏ nó đi.
        """,
        english: "A mark that turns the direction of writing (bidi control); it is left out.")),
    CodePage(
      "TX0201", "bảng không có dòng nào", "đọc tệp",
      Explanation(
        """
        Dòng đầu của tệp CSV là tên các cột. Tệp trống thì không có gì để đọc.
        """,
        english: "A CSV file without a header row.")),
    CodePage(
      "TX0202", "bảng hay ô quá lớn", "đọc tệp",
      Explanation(
        """
        Bảng quá nhiều cột, dòng, hay ô quá dài làm máy chậm và không ai đọc được trên điện \
        thoại.
        """,
        english: "A table or a cell is past the limits.")),
    CodePage(
      "TX0203", "tên cột trống hay trùng", "đọc tệp",
      Explanation(
        """
        Mỗi cột có một tên riêng, để biết con số ở dưới là gì.
        """,
        english: "A column has no name, or one that another has.")),
    CodePage(
      "TX0204", "dòng thiếu hay thừa ô", "đọc tệp",
      Explanation(
        """
        Mỗi dòng phải có đúng số ô của dòng đầu. Giá trị có dấu phẩy thì đặt trong ngoặc kép.
        """,
        english: "A row has more or fewer cells than the header.")),
    CodePage(
      "TX0205", "dấu cách trước ngoặc kép của ô", "đọc tệp",
      Explanation(
        """
        Ngoặc kép mở ô phải đứng ngay sau dấu phẩy.
        """,
        english: "A space before the quotation mark that opens a cell.")),
    CodePage(
      "TX0206", "ngoặc kép của ô sai chỗ", "đọc tệp",
      Explanation(
        """
        Ô mở bằng ngoặc kép phải đóng bằng ngoặc kép, và trong ô thì một ngoặc kép viết thành \
        hai.
        """,
        english: "A quotation mark in a cell is stray or never closed.")),
  ]
}
