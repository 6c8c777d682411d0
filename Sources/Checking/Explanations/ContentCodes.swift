extension CodePage {
  /// What can be wrong while records are typed and a portal is put together.
  static let contentCodes: [CodePage] = [
    CodePage(
      "TX0401", "khóa hay cột không có trong loại này", "nội dung",
      Explanation(
        """
        Tên khóa viết sai thì giá trị của nó không được dùng. Bảng các khóa ở docs/noi- \
        dung.md.
        """,
        english: "A key or column that this kind of content does not have.")),
    CodePage(
      "TX0402", "thiếu khóa hay cột bắt buộc", "nội dung",
      Explanation(
        """
        Loại nội dung này không đủ nghĩa nếu thiếu điều ấy.
        """,
        english: "A key or column that must be there is missing.")),
    CodePage(
      "TX0403", "khóa hay ô bắt buộc để trống", "nội dung",
      Explanation(
        """
        Điều này phải có giá trị.
        """,
        english: "A value that must be there is empty.")),
    CodePage(
      "TX0404", "cần một giá trị", "nội dung",
      Explanation(
        """
        Khóa này cần một giá trị trên một dòng, không phải danh sách.
        """,
        english: "A single value is wanted, not a list or a group.")),
    CodePage(
      "TX0405", "giá trị không đọc được", "nội dung",
      Explanation(
        """
        Giá trị không theo dạng mà khóa này cần: ngày, số, mã, địa chỉ.
        """,
        english: "The value cannot be read as what the key wants.")),
    CodePage(
      "TX0406", "không phải giá trị của khóa", "nội dung",
      Explanation(
        """
        Khóa này chỉ nhận vài giá trị có sẵn.
        """,
        english: "The value is none of the choices.")),
    CodePage(
      "TX0407", "cần một nhóm khóa con", "nội dung",
      Explanation(
        """
        Khóa này gồm nhiều khóa con thụt vào dưới nó.
        """,
        english: "A group of keys is wanted.")),
    CodePage(
      "TX0501", "thủ tục nội bộ", "nội dung",
      Explanation(
        """
        Mã này là thủ tục giữa các cơ quan, không phải việc của người dân.
        """,
        english: "An internal procedure has no place in a list for citizens.")),
    CodePage(
      "TX0502", "mã thủ tục ghi hai lần", "nội dung",
      Explanation(
        """
        Mỗi mã chỉ có một dòng, nếu không người dân đọc phải dòng cũ.
        """,
        english: "A procedure code stands twice in the catalogue.")),
    CodePage(
      "TX0503", "lĩnh vực không có", "nội dung",
      Explanation(
        """
        Lĩnh vực của dòng không có trong linh-vuc.yml.
        """,
        english: "The field of a row is not known.")),
    CodePage(
      "TX0504", "tệp chi tiết không có dòng trong danh mục", "nội dung",
      Explanation(
        """
        Danh mục quyết định thủ tục nào có. Tệp chi tiết một mình không được dùng.
        """,
        english: "A file of details without its row.")),
    CodePage(
      "TX0505", "mã khác tên tệp", "nội dung",
      Explanation(
        """
        Tên tệp chi tiết phải là mã thủ tục.
        """,
        english: "The code in a file is not that of its name.")),
    CodePage(
      "TX0506", "thư mục chưa có trang.yml", "nội dung",
      Explanation(
        """
        Tệp trang.yml nói đây là trang của xã nào.
        """,
        english: "A folder without the settings of a portal.")),
    CodePage(
      "TX0507", "không có trang nào để dựng", "nội dung",
      Explanation(
        """
        Không thư mục nào trong content/ là trang của một xã.
        """,
        english: "There is no portal to build.")),
    CodePage(
      "TX0508", "tệp không thuộc loại nào", "nội dung",
      Explanation(
        """
        Trang không biết làm gì với tệp này.
        """,
        english: "A file of no kind that pages use.")),
    CodePage(
      "TX0509", "lĩnh vực tiếp nhận không có", "nội dung",
      Explanation(
        """
        Trang khai một lĩnh vực không có trong linh-vuc.yml.
        """,
        english: "The settings name a field that is not known.")),
    CodePage(
      "TX0512", "trang chưa có phần đầu", "nội dung",
      Explanation(
        """
        Mỗi bài bắt đầu bằng phần khóa giữa hai dòng “---”, ít nhất có tiêu đề.
        """,
        english: "A page without front matter.")),
    CodePage(
      "TX0513", "hai tệp cùng một địa chỉ", "nội dung",
      Explanation(
        """
        Hai tệp không thể cùng một trang, nên tệp sau chưa được đăng.
        """,
        english: "Two sources want one address.")),
    CodePage(
      "TX0514", "đường dẫn không dùng được", "nội dung",
      Explanation(
        """
        Địa chỉ chỉ gồm chữ thường không dấu, chữ số và gạch nối.
        """,
        english: "The wanted name cannot stand in an address.")),
    CodePage(
      "TX0515", "tên tệp không phải mã thủ tục", "nội dung",
      Explanation(
        """
        Ghi chú của xã về một thủ tục nằm trong tệp mang mã của nó.
        """,
        english: "The file of a note is not named by a procedure code.")),
    CodePage(
      "TX0516", "ghi chú cho thủ tục không có", "nội dung",
      Explanation(
        """
        Mã của ghi chú không có trong danh mục mà xã tiếp nhận.
        """,
        english: "A note on a procedure that the commune does not receive.")),
    CodePage(
      "TX0517", "loại tệp không được đăng", "nội dung",
      Explanation(
        """
        Tệp có thể chứa mã chạy được thì không đăng cho người dân.
        """,
        english: "A file that could hold code is not published.")),
    CodePage(
      "TX0518", "hai tệp cùng địa chỉ", "nội dung",
      Explanation(
        """
        Chữ hoa và chữ thường là một trên nhiều máy chủ.
        """,
        english: "Two files want one address.")),
    CodePage(
      "TX0519", "không có tệp được nêu", "nội dung",
      Explanation(
        """
        Trang nêu một tệp mà thư mục của xã không có.
        """,
        english: "A file that a page names is not there.")),
    CodePage(
      "TX0520", "niêm yết ít hơn 30 ngày", "nội dung",
      Explanation(
        """
        Luật Tiếp cận thông tin 2016, Điều 21 khoản 2, buộc niêm yết ít nhất 30 ngày.
        """,
        english: "A notice is posted for fewer than 30 days.")),
    CodePage(
      "TX0521", "niêm yết kết thúc trước khi bắt đầu", "nội dung",
      Explanation(
        """
        Hai ngày niêm yết ngược nhau.
        """,
        english: "A posting ends before it begins.")),
    CodePage(
      "TX0522", "không có tệp mẫu", "nội dung",
      Explanation(
        """
        Thủ tục nêu một tệp mẫu mà chung/ không có.
        """,
        english: "A form that a procedure names is not there.")),
    CodePage(
      "TX0523", "không có danh mục thủ tục", "nội dung",
      Explanation(
        """
        Không có danh mục thì mọi trang giữ nguyên bản đã đăng, thay vì đăng danh sách trống.
        """,
        english: "There is no catalogue; portals stay as they are.")),
    CodePage(
      "TX0524", "danh mục không đọc được", "nội dung",
      Explanation(
        """
        Không đọc được dòng nào, nên mọi trang giữ nguyên bản đã đăng.
        """,
        english: "No row of the catalogue can be read; portals stay as they are.")),
    CodePage(
      "TX0525", "địa chỉ đã có tệp khác", "nội dung",
      Explanation(
        """
        Hai tệp mẫu cùng tên.
        """,
        english: "Two files of the shared folder want one address.")),
    CodePage(
      "TX0526", "tên thư mục không dùng được", "nội dung",
      Explanation(
        """
        Tên thư mục của xã là một phần của địa chỉ: chữ thường không dấu, gạch nối.
        """,
        english: "The folder's name cannot be an address.")),
    CodePage(
      "TX0527", "địa chỉ quá dài", "nội dung",
      Explanation(
        """
        Địa chỉ dài quá mức thì đĩa và trình duyệt không nhận.
        """,
        english: "An address that no disk or browser takes.")),
    CodePage(
      "TX0530", "không có trang được nêu", "nội dung",
      Explanation(
        """
        Khóa này nêu một trang mà thư mục của xã không có.
        """,
        english: "A key names a page that is not there.")),
    CodePage(
      "TX0531", "địa chỉ cũ không dùng được", "nội dung",
      Explanation(
        """
        Địa chỉ cũ phải là đường dẫn dưới trang của xã.
        """,
        english: "A former address that cannot be one.")),
    CodePage(
      "TX0532", "trang quá hạn xem lại", "nội dung",
      Explanation(
        """
        Người phụ trách đã hẹn xem lại nội dung trước ngày này.
        """,
        english: "A page is past the day for its review.")),
    CodePage(
      "TX0533", "không có ảnh được nêu", "nội dung",
      Explanation(
        """
        Khóa “Ảnh” nêu một ảnh mà thư mục không có.
        """,
        english: "The picture that a page names is not there.")),
    CodePage(
      "TX0534", "ảnh của trang chưa có lời mô tả", "nội dung",
      Explanation(
        """
        Người không nhìn được cần lời mô tả (WCAG 2.2, mục 1.1.1).
        """,
        english: "The picture of a page has no words for those who cannot see it.")),
    CodePage(
      "TX0535", "mục thực đơn dẫn tới chỗ không có", "nội dung",
      Explanation(
        """
        Mục của thực đơn phải dẫn tới một mục hay một trang có thật.
        """,
        english: "An entry of the menu leads nowhere.")),
    CodePage(
      "TX0536", "địa chỉ cũ đã của trang khác", "nội dung",
      Explanation(
        """
        Một địa chỉ cũ chỉ chuyển tới một trang.
        """,
        english: "A former address is claimed by two pages.")),
    CodePage(
      "TX0540", "mã đơn vị ghi hai lần", "nội dung",
      Explanation(
        """
        Mỗi đơn vị hành chính có một mã riêng, đơn vị cũ trùng tên cũng vậy.
        """,
        english: "Two units have one code.")),
    CodePage(
      "TX0541", "đơn vị được nêu không có", "nội dung",
      Explanation(
        """
        Sổ đơn vị nêu một mã mà sổ không có.
        """,
        english: "The register names a unit that is not in it.")),
    CodePage(
      "TX0542", "đơn vị là tiền thân của chính mình", "nội dung",
      Explanation(
        """
        Các dòng “Tiền thân” đi vòng tròn.
        """,
        english: "A unit comes from itself.")),
    CodePage(
      "TX0543", "một đơn vị vào toàn bộ hai nơi", "nội dung",
      Explanation(
        """
        Đơn vị đã vào nơi khác thì không thể vào đây toàn bộ.
        """,
        english: "A unit cannot go wholly into two.")),
    CodePage(
      "TX0544", "ngày thôi và ngày có không nối nhau", "nội dung",
      Explanation(
        """
        Đơn vị cũ thôi vào ngày khác với ngày đơn vị mới bắt đầu.
        """,
        english: "The end of a unit and the beginning of its successor are apart.")),
    CodePage(
      "TX0545", "đơn vị của trang không có trong sổ", "nội dung",
      Explanation(
        """
        Không biết xã còn hay không thì trang giữ nguyên bản đã đăng.
        """,
        english: "The portal's unit is not in the register; the portal stays as it is.")),
    CodePage(
      "TX0546", "khóa không có trong sổ đơn vị", "nội dung",
      Explanation(
        """
        Mọi đơn vị nằm trong một danh sách dưới khóa “Đơn vị:”.
        """,
        english: "A key that the register does not have.")),
    CodePage(
      "TX0547", "sổ đơn vị cần một danh sách", "nội dung",
      Explanation(
        """
        Mỗi đơn vị là một nhóm khóa trong danh sách.
        """,
        english: "The register must be a list of units.")),
    CodePage(
      "TX0548", "hai trang của một đơn vị", "nội dung",
      Explanation(
        """
        Mỗi đơn vị chỉ có một trang.
        """,
        english: "Two portals name one unit.")),
    CodePage(
      "TX0549", "tên thường gọi của mã không có", "nội dung",
      Explanation(
        """
        Tên gọi này không tìm ra thủ tục nào.
        """,
        english: "Everyday names for a code that is not there.")),
    CodePage(
      "TX0550", "hai ngày lưu trữ khác nhau", "nội dung",
      Explanation(
        """
        Trang và sổ đơn vị ghi hai ngày khác nhau; ngày sớm hơn được dùng.
        """,
        english: "The settings and the register give two ends; the earlier counts.")),
    CodePage(
      "TX0551", "một phần mà chưa nêu lý do", "nội dung",
      Explanation(
        """
        Nghị định 224/2026/NĐ-CP, Điều 14, buộc công khai lý do khi dịch vụ trực tuyến chỉ làm \
        được một phần.
        """,
        english: "A partial online service without its reason.")),
    CodePage(
      "TX0560", "điểm cao hơn điểm tối đa", "nội dung",
      Explanation(
        """
        Điểm của bộ chỉ số không thể cao hơn mức tối đa.
        """,
        english: "A score above its maximum.")),
    CodePage(
      "TX0561", "kỳ chưa ghi ngày lấy điểm", "nội dung",
      Explanation(
        """
        Điểm số đổi từng ngày, nên phải nói lấy ngày nào.
        """,
        english: "A period of scores without the day of retrieval.")),
    CodePage(
      "TX0562", "chỉ số ghi hai lần", "nội dung",
      Explanation(
        """
        Mỗi chỉ số của mỗi kỳ một dòng.
        """,
        english: "An index stands twice in a period.")),
    CodePage(
      "TX0563", "điểm nhóm khác tổng chỉ số", "nội dung",
      Explanation(
        """
        Các chỉ số của nhóm cộng lại phải bằng điểm nhóm.
        """,
        english: "A group's score differs from the sum of its items.")),
    CodePage(
      "TX0564", "không có kế hoạch được nêu", "nội dung",
      Explanation(
        """
        Kết quả nêu một kế hoạch mà trang không có.
        """,
        english: "Results name a plan that is not there.")),
    CodePage(
      "TX0565", "kết quả chưa ghi của kế hoạch nào", "nội dung",
      Explanation(
        """
        Người đọc cần thấy kế hoạch và kết quả cạnh nhau.
        """,
        english: "Results that name no plan.")),
    CodePage(
      "TX0566", "kế hoạch của kế hoạch", "nội dung",
      Explanation(
        """
        Chỉ kết quả mới là của một kế hoạch.
        """,
        english: "Only results belong to a plan.")),
    CodePage(
      "TX0567", "biểu không thuộc năm ngân sách", "nội dung",
      Explanation(
        """
        Mỗi thông tư về công khai ngân sách áp dụng từ một năm.
        """,
        english: "A form of a circular that does not apply to the year.")),
    CodePage(
      "TX0568", "bảng chưa có đơn vị tính", "nội dung",
      Explanation(
        """
        Con số không có đơn vị thì không đọc được.
        """,
        english: "A budget table without its unit.")),
    CodePage(
      "TX0569", "biểu không phải của xã", "nội dung",
      Explanation(
        """
        Thông tư 343/2016/TT-BTC có biểu 103 đến 120 cho xã.
        """,
        english: "A form that communes do not have.")),
    CodePage(
      "TX0570", "biểu không thuộc chế độ", "nội dung",
      Explanation(
        """
        Biểu ghi không thuộc thông tư đã nêu.
        """,
        english: "A form that is not of the named circular.")),
    CodePage(
      "TX0571", "biểu chưa ghi thông tư", "nội dung",
      Explanation(
        """
        Số biểu chỉ có nghĩa khi biết thuộc thông tư nào.
        """,
        english: "A form without its circular.")),
    CodePage(
      "TX0572", "chỗ chưa đúng trong tệp có tên người", "nội dung",
      Explanation(
        """
        Lời báo chỉ nói dòng, không chép lại, vì tệp có tên người.
        """,
        english: "A mistake in a file of persons, told by its line only.")),
    CodePage(
      "TX0573", "danh sách chưa có dòng nào", "nội dung",
      Explanation(
        """
        Danh sách hỗ trợ trống thì chưa đăng.
        """,
        english: "A list of support without rows.")),
    CodePage(
      "TX0574", "số giống số định danh", "nội dung",
      Explanation(
        """
        Số định danh cá nhân không bao giờ được đăng.
        """,
        english: "A number like that of an identity card.")),
    CodePage(
      "TX0575", "ô số tiền không phải con số", "nội dung",
      Explanation(
        """
        Chỉ ghi con số; đơn vị ghi ở trang.
        """,
        english: "A sum that is no number.")),
    CodePage(
      "TX0576", "không có tệp danh sách", "nội dung",
      Explanation(
        """
        Trang nêu một danh sách mà ho-tro/ không có.
        """,
        english: "The list that a page names is not there.")),
    CodePage(
      "TX0577", "gỡ trước khi đăng", "nội dung",
      Explanation(
        """
        Hai ngày đăng và gỡ ngược nhau.
        """,
        english: "A list is removed before it is shown.")),
    CodePage(
      "TX0578", "danh sách có tên người hiện lâu", "nội dung",
      Explanation(
        """
        Danh sách có tên người chỉ nên ở trên trang trong thời gian cần thiết.
        """,
        english: "A list of persons is shown for long.")),
    CodePage(
      "TX0579", "tệp lạ trong ho-tro/", "nội dung",
      Explanation(
        """
        Thư mục này chỉ có trang và danh sách, để không tệp nào có tên người lọt ra ngoài.
        """,
        english: "A file of another kind among lists of persons.")),
    CodePage(
      "TX0580", "danh sách chưa trang nào dùng", "nội dung",
      Explanation(
        """
        Danh sách không có trang thì không ai thấy.
        """,
        english: "A list that no page names.")),
    CodePage(
      "TX0581", "danh sách đã được gỡ", "nội dung",
      Explanation(
        """
        Đã quá ngày gỡ; tệp nên được xóa khỏi thư mục nội dung.
        """,
        english: "A list is past its day and is no longer shown.")),
    CodePage(
      "TX0582", "người chưa đồng ý công khai", "nội dung",
      Explanation(
        """
        Luật 91/2025/QH15, Điều 16: chỉ công khai khi người ấy đồng ý hoặc luật cho phép.
        """,
        english: "A person who has not consented is not named.")),
    CodePage(
      "TX0584", "từ giải thích hai lần", "nội dung",
      Explanation(
        """
        Mỗi từ một mục.
        """,
        english: "A word is explained twice.")),
    CodePage(
      "TX0585", "từ thôi dùng trước khi dùng", "nội dung",
      Explanation(
        """
        Hai ngày của từ ngược nhau.
        """,
        english: "A word ends before it begins.")),
    CodePage(
      "TX0586", "từ thay thế chưa được giải thích", "nội dung",
      Explanation(
        """
        Từ mới mà mục này nêu chưa có mục của nó.
        """,
        english: "The word of today is not explained.")),
  ]
}
