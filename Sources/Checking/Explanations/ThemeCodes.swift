extension CodePage {
  /// What can be wrong while a theme is read and its templates are checked.
  static let themeCodes: [CodePage] = [
    CodePage(
      "TX0601", "giao diện không có", "giao diện",
      Explanation(
        """
        Trang khai một giao diện mà themes/ không có.
        """,
        english: "The theme is not there.")),
    CodePage(
      "TX0602", "giao diện kế thừa vòng tròn", "giao diện",
      Explanation(
        """
        Giao diện kế thừa nhau phải có chỗ dừng.
        """,
        english: "Themes inherit from each other in a circle.")),
    CodePage(
      "TX0603", "thư mục không có theme.yml", "giao diện",
      Explanation(
        """
        Thư mục là giao diện khi có theme.yml.
        """,
        english: "A folder of a theme without its settings.")),
    CodePage(
      "TX0604", "dòng không có dấu hai chấm", "giao diện",
      Explanation(
        """
        theme.yml gồm các dòng “Tên: …”.
        """,
        english: "A line of the settings without a colon.")),
    CodePage(
      "TX0605", "giá trị để trống", "giao diện",
      Explanation(
        """
        Khóa của theme.yml cần một giá trị.
        """,
        english: "A key of the settings without a value.")),
    CodePage(
      "TX0606", "khóa lạ hay lặp", "giao diện",
      Explanation(
        """
        theme.yml chỉ có “Tên” và “Kế thừa”.
        """,
        english: "A key that themes do not have, or have twice.")),
    CodePage(
      "TX0610", "thẻ không đóng", "giao diện",
      Explanation(
        """
        Thẻ của mẫu mở bằng hai ngoặc nhọn và đóng bằng hai ngoặc nhọn.
        """,
        english: "A tag of a template is never closed.")),
    CodePage(
      "TX0611", "tên trong thẻ viết sai", "giao diện",
      Explanation(
        """
        Tên chỉ gồm chữ cái không dấu, chữ số, dấu chấm, gạch.
        """,
        english: "A tag whose name cannot be one.")),
    CodePage(
      "TX0612", "tính năng không dùng được trong mẫu", "giao diện",
      Explanation(
        """
        Mẫu không có lệnh; giá trị được tính sẵn.
        """,
        english: "A feature of Mustache that themes may not use.")),
    CodePage(
      "TX0613", "tệp không phải mẫu", "giao diện",
      Explanation(
        """
        Thư mục mẫu chỉ có tệp .mustache.
        """,
        english: "A file among templates that is none.")),
    CodePage(
      "TX0614", "hai mẫu trùng tên", "giao diện",
      Explanation(
        """
        Mỗi mẫu một tên.
        """,
        english: "Two templates have one name.")),
    CodePage(
      "TX0615", "mẫu không phải UTF-8", "giao diện",
      Explanation(
        """
        Mẫu phải lưu bằng UTF-8.
        """,
        english: "A template that is not UTF-8.")),
    CodePage(
      "TX0616", "khối mở mà không đóng", "giao diện",
      Explanation(
        """
        Khối của mẫu mở bằng “#” và đóng bằng “/”.
        """,
        english: "A section of a template is never closed.")),
    CodePage(
      "TX0617", "khối đóng mà không mở", "giao diện",
      Explanation(
        """
        Thẻ đóng này không có thẻ mở.
        """,
        english: "A closing tag without its opening.")),
    CodePage(
      "TX0618", "thẻ ngoài mọi khối", "giao diện",
      Explanation(
        """
        Trong mẫu kế thừa chỉ có các khối.
        """,
        english: "A tag outside the blocks of a parent.")),
    CodePage(
      "TX0620", "thiếu mẫu", "giao diện",
      Explanation(
        """
        Trang cần mẫu này.
        """,
        english: "A template that pages need is not there.")),
    CodePage(
      "TX0621", "mẫu không được dùng", "giao diện",
      Explanation(
        """
        Không trang hay mẫu nào gọi nó.
        """,
        english: "A template that nothing uses.")),
    CodePage(
      "TX0622", "tên không dùng được ở chỗ này", "giao diện",
      Explanation(
        """
        Tên không có trong những gì mẫu nhận; xem docs/themes.md.
        """,
        english: "A name that the template is not given.")),
    CodePage(
      "TX0623", "chữ thường trong ba ngoặc", "giao diện",
      Explanation(
        """
        Ba ngoặc nhọn bỏ qua việc thoát ký tự, chỉ dành cho HTML đã làm sẵn.
        """,
        english: "Plain text must be escaped.")),
    CodePage(
      "TX0624", "HTML trong hai ngoặc", "giao diện",
      Explanation(
        """
        HTML làm sẵn trong hai ngoặc hiện ra thành chữ.
        """,
        english: "Ready HTML would be shown as words.")),
    CodePage(
      "TX0625", "giá trị không in ra được", "giao diện",
      Explanation(
        """
        Nhóm hay danh sách không phải là chữ.
        """,
        english: "A group or a list cannot be printed.")),
    CodePage(
      "TX0626", "dấu chấm không mở thành khối", "giao diện",
      Explanation(
        """
        Dấu chấm là chính mục đang in.
        """,
        english: "The item itself cannot be opened as a section.")),
    CodePage(
      "TX0627", "mẫu con không có", "giao diện",
      Explanation(
        """
        Mẫu gọi một mẫu con không có.
        """,
        english: "A partial that is not there.")),
    CodePage(
      "TX0628", "mẫu gọi chính nó không dừng", "giao diện",
      Explanation(
        """
        Mẫu tự gọi phải có danh sách con để dừng.
        """,
        english: "A partial calls itself without end.")),
    CodePage(
      "TX0629", "khối không có trong mẫu cha", "giao diện",
      Explanation(
        """
        Mẫu cha không có chỗ tên ấy.
        """,
        english: "A block that the parent does not have.")),
    CodePage(
      "TX0630", "mẫu quá lớn", "giao diện",
      Explanation(
        """
        Mẫu được ghép sẵn cùng mọi mẫu con và khối. Mẫu con gọi lẫn nhau nhiều lần thì mẫu ghép lớn gấp \
        đôi sau mỗi tầng.
        """,
        english: "A template with all that it calls is too large.")),
    CodePage(
      "TX0631", "tệp giao diện quá lớn", "giao diện",
      Explanation(
        """
        Tệp lớn làm mọi trang nặng.
        """,
        english: "A file of the theme is too large.")),
    CodePage(
      "TX0632", "@import trong kiểu dáng", "giao diện",
      Explanation(
        """
        @import làm trang chờ thêm một lần tải.
        """,
        english: "A style sheet may not import another.")),
    CodePage(
      "TX0633", "tệp ngoài assets", "giao diện",
      Explanation(
        """
        Kiểu dáng chỉ dùng tệp trong assets.
        """,
        english: "A style sheet names a file outside of its folder.")),
    CodePage(
      "TX0635", "thẻ lồng nhau quá sâu", "giao diện",
      Explanation(
        "Mẫu có thẻ lồng nhau quá 100 tầng không được dùng.",
        english: "Tags are nested more than a hundred deep.")),
    CodePage(
      "TX0634", "tệp không có trong assets", "giao diện",
      Explanation(
        """
        Kiểu dáng nêu một tệp không có.
        """,
        english: "A style sheet names a file that is not there.")),
  ]
}
