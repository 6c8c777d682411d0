extension CodePage {
  /// What is told of files that are imported: lists of procedures, records of the portal, counts of dossiers.
  static let catalogueCodes: [CodePage] = [
    CodePage(
      "TX2301", "tệp JSON hỏng", "nhập dữ liệu",
      Explanation(
        """
        Tệp JSON bị cắt hay sửa tay sai thì không biết phần nào còn đúng, nên không đọc gì của tệp. Các \
        tệp khác vẫn được đọc.
        """,
        english: """
          A JSON file that cannot be read as a whole gives no procedure; the place is where reading \
          stops.
          """)),
    CodePage(
      "TX2302", "tệp JSON không có thủ tục", "nhập dữ liệu",
      Explanation(
        """
        Tệp đọc được nhưng không phải trả lời của Cổng Dịch vụ công quốc gia hay bản ghi lấy từ trang \
        của Cổng.
        """,
        english: """
          The JSON is sound and has neither the portal's reply nor a crawled record.
          """)),
    CodePage(
      "TX2303", "mục không có mã thủ tục đúng", "nhập dữ liệu",
      Explanation(
        """
        Thủ tục chỉ được nhận ra bằng mã đủ bảy chữ số; hai mã khác nhau một số có thể là hai việc không \
        liên quan, nên máy không đoán mã.
        """,
        english: """
          A row or record whose code is missing or malformed is not imported; codes are never guessed.
          """)),
    CodePage(
      "TX2304", "thủ tục không có tên trong nguồn", "nhập dữ liệu",
      Explanation(
        """
        Thủ tục mới mà không có tên thì người dân không tìm được, nên không được thêm.
        """,
        english: """
          A record without a name adds no procedure.
          """)),
    CodePage(
      "TX2305", "bản ghi chứa nội dung của mã khác", "nhập dữ liệu",
      Explanation(
        """
        Người lấy dữ liệu không đợi trang tải xong, nên lưu nội dung của thủ tục trước dưới mã này. \
        Không điều nào trong bản ghi tin được.
        """,
        english: """
          The page kept in a crawled record names another code, so nothing of it is used.
          """)),
    CodePage(
      "TX2306", "chỗ đáng ngờ trong lời của nguồn", "nhập dữ liệu",
      Explanation(
        """
        Lời của nguồn được giữ nguyên, máy không sửa. Các chỗ đáng ngờ được nêu để người phụ trách xem: \
        thời hạn không có đơn vị, chữ dính nhau, mục lặp, số bản dính vào số khác, đoạn bị cắt, tên quá \
        dài.
        """,
        english: """
          What looks wrong in imported legal text is named with its place and left as it is.
          """)),
    CodePage(
      "TX2307", "“Miễn phí” chỉ là giá trị có sẵn", "nhập dữ liệu",
      Explanation(
        """
        Cổng hiện “Miễn phí” cả khi chưa ai nêu mức phí. Chữ ấy một mình không phải bằng chứng là không \
        thu, nên phí được ghi là chưa nêu.
        """,
        english: """
          The portal's default words for a fee are no evidence that nothing is charged.
          """)),
    CodePage(
      "TX2308", "không thấy bảng thủ tục", "nhập dữ liệu",
      Explanation(
        """
        Tên cột được tìm trong 50 dòng đầu của mỗi trang tính, không cần ở dòng đầu.
        """,
        english: """
          No row among the first fifty names the columns of a table of procedures.
          """)),
    CodePage(
      "TX2309", "ô quá dài", "nhập dữ liệu",
      Explanation(
        """
        Ô dài hơn 64 KB hầu như luôn do dán nhầm. Ô ấy không được đọc, các ô khác vẫn được.
        """,
        english: """
          A cell of more than 64 KB is not read.
          """)),
    CodePage(
      "TX2310", "mã lặp trong một tệp", "nhập dữ liệu",
      Explanation(
        """
        Hai dòng cùng một mã có thể là hai thủ tục ghi nhầm mã. Dòng đầu được dùng, dòng sau được nêu \
        ra.
        """,
        english: """
          Two rows of one file have one code; the first counts.
          """)),
    CodePage(
      "TX2311", "không thêm được lĩnh vực", "nhập dữ liệu",
      Explanation(
        """
        linh-vuc.yml viết theo lối mà máy không thêm được vào cuối mà vẫn giữ nguyên phần đã có, nên \
        người phụ trách thêm tay.
        """,
        english: """
          A new field cannot be added at the end of linh-vuc.yml as it is written.
          """)),
    CodePage(
      "TX2312", "thủ tục không có lĩnh vực", "nhập dữ liệu",
      Explanation(
        """
        Nguồn không nêu lĩnh vực thì máy không đoán; thủ tục được xếp vào “Lĩnh vực khác”.
        """,
        english: """
          The source names no field for a new procedure.
          """)),
    CodePage(
      "TX2313", "danh mục thiếu cột", "nhập dữ liệu",
      Explanation(
        """
        Điều nguồn nêu chỉ ghi được khi danh-muc.csv có cột ấy. Máy không tự thêm cột, vì phải viết lại \
        mọi dòng.
        """,
        english: """
          danh-muc.csv lacks a column for what the source says.
          """)),
    CodePage(
      "TX2314", "bản chi tiết do người viết", "nhập dữ liệu",
      Explanation(
        """
        Bản chi tiết mà người đã viết hay sửa thì lần nhập không đổi. Khi dòng danh mục đổi, người phụ \
        trách đối chiếu lại bản ấy.
        """,
        english: """
          A detailed record that a person wrote stays as it is while its row changes.
          """)),
    CodePage(
      "TX2315", "nguồn còn thủ tục đã bãi bỏ", "nhập dữ liệu",
      Explanation(
        """
        Cổng có khi gỡ chậm. Thủ tục đã ghi bãi bỏ thì không tự sống lại vì còn trong bản trích.
        """,
        english: """
          A repealed procedure that the source still has stays repealed.
          """)),
    CodePage(
      "TX2316", "danh mục có thủ tục của cấp khác", "nhập dữ liệu",
      Explanation(
        """
        Danh sách của Cổng ghi cơ quan thực hiện không phải cấp xã, mà danh mục ghi là việc của xã: có thể dòng cũ ghi \
        nhầm mã, hoặc xã chỉ tiếp nhận, hoặc danh sách còn ghi cơ quan cũ. Máy không xóa dòng nào. Dòng có “Phạm vi” là \
        “xã tiếp nhận” hay “nhiều cấp” thì không bị nêu.
        """,
        english:
          "The portal's list names agencies of other levels for a procedure of the catalogue.")),
    CodePage(
      "TX2317", "bảng quá lớn", "nhập dữ liệu",
      Explanation(
        "Bảng có nhiều dòng, nhiều cột hơn mức được đọc; đọc một phần rồi ghi thì không biết thiếu gì, nên không ghi.",
        english: "A table with more rows or columns than are read is not written at all.")),
    CodePage(
      "TX2320", "không có tệp để nhập", "nhập dữ liệu",
      Explanation(
        """
        Tên tệp gõ sai, hoặc tệp ở thư mục khác.
        """,
        english: """
          The file to import is not there.
          """)),
    CodePage(
      "TX2321", "tệp để nhập quá lớn", "nhập dữ liệu",
      Explanation(
        """
        Tệp để nhập có nhiều nhất 64 MB. Danh sách mọi thủ tục của cả nước chỉ vài MB; văn bản lớn thường vì ảnh.
        """,
        english: """
          The file to import is larger than 64 MB.
          """)),
    CodePage(
      "TX2322", "tệp Excel hỏng hay không an toàn", "nhập dữ liệu",
      Explanation(
        """
        Tệp Excel là một gói nén. Gói bị cắt, có mật khẩu, hay mở ra quá lớn thì không được đọc.
        """,
        english: """
          The spreadsheet is cut off, locked, or unpacks to too much.
          """)),
    CodePage(
      "TX2323", "không đổi được bảng Excel", "nhập dữ liệu",
      Explanation(
        """
        Chương trình xlsx2csv hay LibreOffice không đọc được bảng, hoặc đọc quá lâu.
        """,
        english: """
          The converter of spreadsheets failed or took too long.
          """)),
    CodePage(
      "TX2331", "cột không có trong số liệu hồ sơ", "nhập dữ liệu",
      Explanation(
        """
        Tệp ánh xạ chỉ dùng được tên các cột số đếm của so-lieu/ho-so.csv.
        """,
        english: """
          The map names a column of ours that is none.
          """)),
    CodePage(
      "TX2332", "bảng xuất thiếu cột", "nhập dữ liệu",
      Explanation(
        """
        Mỗi cột mà tệp ánh xạ nêu phải có trong bảng xuất, trong cùng một dòng tiêu đề.
        """,
        english: """
          Columns that the map names are not in the export.
          """)),
    CodePage(
      "TX2333", "cột lạ trong bảng xuất", "nhập dữ liệu",
      Explanation(
        """
        Cột mới của phần mềm có thể là số liệu cần đếm; nếu không cần thì ghi vào “Bỏ qua”.
        """,
        english: """
          The export has a column that the map does not know.
          """)),
    CodePage(
      "TX2334", "ô không phải số đếm", "nhập dữ liệu",
      Explanation(
        """
        Một ô không đọc được thì cả cột cộng sai, nên không ghi gì cho đến khi sửa. Ô được nêu bằng tên \
        ô, không lặp lại nội dung, vì bảng xuất có dữ liệu của người dân.
        """,
        english: """
          A cell that should be a count is none; its content is not repeated.
          """)),
    CodePage(
      "TX2335", "dòng số liệu không có lĩnh vực", "nhập dữ liệu",
      Explanation(
        """
        Dòng không biết thuộc lĩnh vực nào mà bỏ qua thì tổng sai.
        """,
        english: """
          A row with counts names no field.
          """)),
    CodePage(
      "TX2336", "giá trị chưa ánh xạ", "nhập dữ liệu",
      Explanation(
        """
        Hồ sơ có tình trạng chưa biết mà bỏ qua thì số đếm thiếu. Nội dung ô không được lặp lại.
        """,
        english: """
          A dossier has a value that the map does not know.
          """)),
    CodePage(
      "TX2337", "hai dòng tổng", "nhập dữ liệu",
      Explanation(
        """
        Có hai dòng tổng thì không biết dòng nào là tổng của cả bảng.
        """,
        english: """
          The export has two rows of sums.
          """)),
    CodePage(
      "TX2338", "hồ sơ lặp", "nhập dữ liệu",
      Explanation(
        """
        Một mã hồ sơ đứng hai lần thì chỉ đếm một lần.
        """,
        english: """
          A dossier that stands twice is counted once.
          """)),
    CodePage(
      "TX2339", "tổng không khớp", "nhập dữ liệu",
      Explanation(
        """
        Các lĩnh vực cộng lại khác số của dòng tổng. Trang ghi số của dòng tổng và đánh dấu “Chưa khớp”.
        """,
        english: """
          The fields add up to another number than the export's row of sums.
          """)),
    CodePage(
      "TX2340", "bảng xuất trống", "nhập dữ liệu",
      Explanation(
        """
        Không có dòng nào dưới tên cột.
        """,
        english: """
          The export has no row of figures.
          """)),
    CodePage(
      "TX2341", "lĩnh vực lạ", "nhập dữ liệu",
      Explanation(
        """
        Cột chỉ nhầm có thể chứa tên người, nên chỉ tên lĩnh vực có trong linh-vuc.yml hay trong tệp ánh \
        xạ mới được ghi.
        """,
        english: """
          A word in the column of fields is no known field, and might be the name of a person.
          """)),
    CodePage(
      "TX2342", "bảng xuất quá lớn", "nhập dữ liệu",
      Explanation(
        "Đếm một phần của bảng thì số nào cũng sai, nên không ghi gì; hãy xuất từng kỳ ngắn hơn.",
        english: "An export with more rows or columns than are read is not counted at all.")),
  ]
}
