extension CodePage {
  /// What can be wrong while pages are made and published.
  static let siteCodes: [CodePage] = [
    CodePage(
      "TX0701", "thủ tục trong liên kết không có", "trang và liên kết",
      Explanation(
        """
        Liên kết nêu một mã mà xã không tiếp nhận.
        """,
        english: "A link to a procedure that the commune does not receive.")),
    CodePage(
      "TX0702", "liên kết ra ngoài thư mục của xã", "trang và liên kết",
      Explanation(
        """
        Trang chỉ dẫn tới tệp của chính nó hoặc địa chỉ đầy đủ.
        """,
        english: "A link out of the portal's folder.")),
    CodePage(
      "TX0703", "liên kết không tới đâu", "trang và liên kết",
      Explanation(
        """
        Tệp được nêu không có, hoặc chưa đăng.
        """,
        english: "A link that leads nowhere.")),
    CodePage(
      "TX0704", "không có tệp số liệu", "trang và liên kết",
      Explanation(
        """
        Bảng hay biểu đồ nêu một tệp CSV không có.
        """,
        english: "A table or chart without its file.")),
    CodePage(
      "TX0705", "không có biểu ấy trong tệp", "trang và liên kết",
      Explanation(
        """
        Tệp biểu mẫu không có biểu mang số này.
        """,
        english: "An indicator form that the file does not have.")),
    CodePage(
      "TX0706", "thẻ thủ tục có mã không có", "trang và liên kết",
      Explanation(
        """
        Mã trong thẻ không có trong danh mục của xã.
        """,
        english: "A card for a procedure that is not there.")),
    CodePage(
      "TX0707", "ảnh không đọc được", "trang và liên kết",
      Explanation(
        """
        Tệp không phải ảnh mà trình duyệt đọc được.
        """,
        english: "A picture that browsers cannot read.")),
    CodePage(
      "TX0708", "ảnh ở trang khác", "trang và liên kết",
      Explanation(
        """
        Ảnh ở trang khác cho trang ấy biết ai đang đọc, và có thể mất bất cứ lúc nào.
        """,
        english: "A picture of another host is not shown.")),
    CodePage(
      "TX0709", "hai nguồn cùng địa chỉ", "trang và liên kết",
      Explanation(
        """
        Chỉ nguồn đầu được đăng.
        """,
        english: "Two sources want one address.")),
    CodePage(
      "TX0730", "liên kết tới danh sách có tên người", "trang và liên kết",
      Explanation(
        """
        Chỉ trang của mục được dẫn tới danh sách ấy.
        """,
        english: "A link to a list of persons.")),
    CodePage(
      "TX0801", "trang kia không có mục ấy", "trang và liên kết",
      Explanation(
        """
        Liên kết dẫn tới một mục mà trang kia không có.
        """,
        english: "A link to a place of another page that is not there.")),
    CodePage(
      "TX0830", "mã của việc ghi hai lần", "trang và liên kết",
      Explanation(
        """
        Mỗi việc trong su-kien.yml một mã.
        """,
        english: "Two life events have one code.")),
    CodePage(
      "TX0831", "mã của việc là tên trang khác", "trang và liên kết",
      Explanation(
        """
        Mã này đã là tên của trang danh sách.
        """,
        english: "A life event has a reserved code.")),
    CodePage(
      "TX0832", "việc chưa có bước nào", "trang và liên kết",
      Explanation(
        """
        Việc không có bước thì chưa có trang.
        """,
        english: "A life event without steps.")),
    CodePage(
      "TX0833", "bước trống", "trang và liên kết",
      Explanation(
        """
        Bước phải nêu thủ tục hoặc nơi làm.
        """,
        english: "A step without procedure or place.")),
    CodePage(
      "TX0834", "mã của bước không có", "trang và liên kết",
      Explanation(
        """
        Bước nêu một mã mà danh mục không có.
        """,
        english: "A step names an unknown code.")),
    CodePage(
      "TX0835", "mã đứng hai lần trong một việc", "trang và liên kết",
      Explanation(
        """
        Mỗi thủ tục một bước.
        """,
        english: "A code stands twice in a life event.")),
    CodePage(
      "TX0836", "bước có thủ tục đã bãi bỏ", "trang và liên kết",
      Explanation(
        """
        Thủ tục bị bãi bỏ tự rời trang của việc.
        """,
        english: "A step names a repealed procedure.")),
    CodePage(
      "TX0837", "bước có thủ tục chưa hiệu lực", "trang và liên kết",
      Explanation(
        """
        Mã tự hiện khi tới ngày.
        """,
        english: "A step names a procedure that is still to come.")),
    CodePage(
      "TX0838", "việc thường làm không có", "trang và liên kết",
      Explanation(
        """
        trang.yml nêu một việc mà su-kien.yml không có.
        """,
        english: "The settings name an unknown life event.")),
    CodePage(
      "TX0839", "việc không có thủ tục nào xã nhận", "trang và liên kết",
      Explanation(
        """
        Việc này không hiện vì xã không nhận thủ tục nào của nó.
        """,
        english: "A life event without a procedure that the commune receives.")),
    CodePage(
      "TX0840", "trang nặng", "trang và liên kết",
      Explanation(
        """
        Trang quá 40 KB khi nén thì chậm trên máy cũ, mạng chậm.
        """,
        english: "A page is past the budget of 40 KB compressed.")),
    CodePage(
      "TX0841", "tập lệnh nặng", "trang và liên kết",
      Explanation(
        """
        Tập lệnh quá 8 KB khi nén làm máy cũ đứng.
        """,
        english: "Scripts are past the budget of 8 KB compressed.")),
    CodePage(
      "TX0850", "đơn vị mới chưa có trong sổ", "trang và liên kết",
      Explanation(
        """
        Ghi đơn vị mới vào don-vi.yml trước khi chạy sap-nhap.
        """,
        english: "The new unit is not in the register.")),
    CodePage(
      "TX0851", "đơn vị mới chưa có ngày", "trang và liên kết",
      Explanation(
        """
        Cần ngày nghị quyết có hiệu lực.
        """,
        english: "The new unit has no first day.")),
    CodePage(
      "TX0852", "đơn vị mới chưa có tiền thân", "trang và liên kết",
      Explanation(
        """
        Không có tiền thân thì không có gì để chuyển.
        """,
        english: "The new unit comes from none.")),
    CodePage(
      "TX0853", "các đơn vị không cùng ngày", "trang và liên kết",
      Explanation(
        """
        Mỗi lần chạy chuẩn bị cho một ngày.
        """,
        english: "Units of several days in one run.")),
    CodePage(
      "TX0854", "thư mục đã của xã khác", "trang và liên kết",
      Explanation(
        """
        Trang mới cần thư mục riêng.
        """,
        english: "The folder belongs to another commune.")),
    CodePage(
      "TX0855", "tiền thân không thôi đúng ngày", "trang và liên kết",
      Explanation(
        """
        Trang của đơn vị cũ chỉ thành lưu trữ khi có ngày thôi.
        """,
        english: "A predecessor does not end on the day.")),
    CodePage(
      "TX0856", "hai trang muốn một địa chỉ", "trang và liên kết",
      Explanation(
        """
        Kho lưu trữ cần địa chỉ khác với trang mới.
        """,
        english: "The archive and the new portal want one address.")),
    CodePage(
      "TX0857", "thư mục là trang của một xã", "trang và liên kết",
      Explanation(
        """
        Sáp nhập cần mỗi xã một thư mục.
        """,
        english: "A merge needs a folder for each commune.")),
    CodePage(
      "TX0860", "tệp mang tên ảnh mà không phải ảnh", "trang và liên kết",
      Explanation(
        """
        Tệp có đuôi của ảnh nhưng bên trong là thứ khác.
        """,
        english: "A file named like a picture that is none.")),
    CodePage(
      "TX0861", "ảnh hỏng", "trang và liên kết",
      Explanation(
        """
        Ảnh bị hỏng hoặc chép chưa xong.
        """,
        english: "A broken picture.")),
    CodePage(
      "TX0862", "ảnh quá lớn", "trang và liên kết",
      Explanation(
        """
        Ảnh quá nặng hoặc quá rộng để làm an toàn.
        """,
        english: "A picture past the limits.")),
    CodePage(
      "TX0863", "ảnh động", "trang và liên kết",
      Explanation(
        """
        Hình tự chuyển động làm khó người đọc; chỉ hình đầu tiên hiện.
        """,
        english: "Of a moving picture only the first is shown.")),
    CodePage(
      "TX0864", "không có ảnh", "trang và liên kết",
      Explanation(
        """
        Bài nêu một ảnh không có.
        """,
        english: "A picture that a text names is not there.")),
    CodePage(
      "TX0870", "ngày in chưa tới", "trang và liên kết",
      Explanation(
        """
        Sổ niêm yết ghi ngày in sau hôm nay.
        """,
        english: "A sheet is noted as printed on a day to come.")),
    CodePage(
      "TX0871", "tờ không có", "trang và liên kết",
      Explanation(
        """
        Sổ niêm yết nêu một tờ mà trang không làm ra.
        """,
        english: "A sheet that the portal does not have.")),
    CodePage(
      "TX0890", "biểu đồ thiếu cột", "trang và liên kết",
      Explanation(
        """
        Mỗi kiểu biểu đồ cần những cột nhất định.
        """,
        english: "A chart without the columns that its kind needs.")),
    CodePage(
      "TX0891", "ô không phải là số", "trang và liên kết",
      Explanation(
        """
        Chỉ số mới vẽ được.
        """,
        english: "A cell of a chart that is no number.")),
    CodePage(
      "TX0892", "số âm", "trang và liên kết",
      Explanation(
        """
        Biểu đồ bắt đầu từ 0.
        """,
        english: "A number below zero cannot be drawn.")),
    CodePage(
      "TX0893", "các phần nhiều hơn tổng", "trang và liên kết",
      Explanation(
        """
        Các phần cộng lại không thể nhiều hơn tổng.
        """,
        english: "Parts are more than their whole.")),
    CodePage(
      "TX0894", "biểu đồ đường quá ít điểm", "trang và liên kết",
      Explanation(
        """
        Một điểm không phải là đường.
        """,
        english: "A line of one point.")),
    CodePage(
      "TX0895", "mốc không phải ngày hay kỳ", "trang và liên kết",
      Explanation(
        """
        Trục thời gian cần ngày hay kỳ.
        """,
        english: "A point without a day or period.")),
    CodePage(
      "TX0896", "hai điểm cùng ngày", "trang và liên kết",
      Explanation(
        """
        Mỗi ngày một điểm.
        """,
        english: "Two points of one day.")),
    CodePage(
      "TX0897", "kế hoạch là 0", "trang và liên kết",
      Explanation(
        """
        Không có tỷ lệ so với 0.
        """,
        english: "A plan of nought has no share.")),
    CodePage(
      "TX0898", "khác đơn vị trong một biểu đồ", "trang và liên kết",
      Explanation(
        "Độ dài của các thanh chỉ so được với nhau khi mọi số cùng đơn vị.",
        english: "Numbers of different units in one chart.")),
    CodePage(
      "TX0590", "ngày nghỉ ghi sai", "nội dung",
      Explanation(
        """
        Dòng này của chung/ngay-nghi.yml không cho biết một ngày nghỉ. Ngày làm việc đếm theo tệp \
        ấy, nên hạn có thể sai một ngày.
        """, english: "An entry of the holidays that names no day.")),
    CodePage(
      "TX0591", "ngày nghỉ ghi hai lần", "nội dung",
      Explanation(
        "Một ngày nghỉ đứng hai lần trong chung/ngay-nghi.yml; lần sau không được dùng.",
        english: "A holiday is given twice.")),
    CodePage(
      "TX0592", "tệp không phải loại mà tên nói", "nội dung",
      Explanation(
        """
        Những byte đầu của tệp phải đúng với tên của nó. Một trang web mang tên .pdf, một tệp nén mang tên .docx có \
        thể bị máy của người đọc mở theo cách khác.
        """,
        english: "The first bytes of a file are not those of the kind that its name says.")),
    CodePage(
      "TX0593", "tệp quá lớn để đăng", "nội dung",
      Explanation(
        "Người dân tải tệp bằng mạng điện thoại; tệp quá 100 MB không được đăng.",
        english: "A file of more than 100 MB is not published.")),
    CodePage(
      "TX0901", "hai tệp cùng tên", "trang và liên kết",
      Explanation(
        """
        Hai tên chỉ khác cách ghép dấu trong máy, nên một bị bỏ qua.
        """,
        english: "Two names that differ only in how letters are composed.")),
    CodePage(
      "TX0902", "liên kết tượng trưng", "trang và liên kết",
      Explanation(
        """
        Liên kết trong thư mục nội dung có thể dẫn ra ngoài, nên bị bỏ qua.
        """,
        english: "A symbolic link is left out.")),
    CodePage(
      "TX0903", "tên không phải UTF-8", "trang và liên kết",
      Explanation(
        """
        Tên tệp phải là UTF-8.
        """,
        english: "A name that is not UTF-8.")),
    CodePage(
      "TX0904", "tệp văn bản quá lớn", "trang và liên kết",
      Explanation(
        """
        Bài viết, bảng và tệp khóa được đọc trọn vào bộ nhớ, nên mỗi tệp chỉ tới 16 MB. Tệp lớn hơn thường là tệp \
        khác bị đổi đuôi.
        """,
        english: "A text of more than 16 MB is not read.")),
    CodePage(
      "TX0910", "tệp không đọc được", "trang và liên kết",
      Explanation(
        """
        Máy không cho người chạy trangxa đọc tệp này, thường vì một người khác đã chép tệp vào. Trang của tệp giữ \
        nguyên như bạn đọc đang thấy; các trang khác vẫn được đăng.
        """,
        english: "The machine lets nobody read the page; readers keep what they have of it.")),
    CodePage(
      "TX0911", "trang đăng theo bản nguồn trước", "trang và liên kết",
      Explanation(
        """
        Tệp có lỗi nên chưa thành trang được. Bạn đọc vẫn thấy trang làm từ tệp như trước khi có lỗi. Nháp, ngày \
        đăng và ngày gỡ ghi trong tệp mới vẫn có hiệu lực; dữ liệu mà luật cấm công khai thì luôn được gỡ.
        """,
        english: "The page is made from its last good source, since the new one has errors.")),
    CodePage(
      "TX0912", "trang mới lấy địa chỉ của trang đã đăng", "trang và liên kết",
      Explanation(
        """
        Hai tệp có cùng một địa chỉ. Trang đã đăng trước giữ địa chỉ ấy; trang mới đợi đến khi có địa chỉ khác.
        """,
        english: "A new page has the address of one that readers have, which keeps it.")),
  ]
}
