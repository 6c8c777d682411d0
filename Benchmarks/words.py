"""Words of our own, from which the prose of the benchmark is drawn."""

SUBJECTS = """
Ủy ban nhân dân xã|Hội đồng nhân dân xã|Trung tâm Phục vụ hành chính công|Công an xã|Trạm y tế
Ban chỉ đạo chuyển đổi số|Tổ công nghệ số cộng đồng|Hội Phụ nữ|Đoàn Thanh niên|Hội Nông dân
Trưởng thôn|Các hộ kinh doanh|Công chức tư pháp – hộ tịch|Bộ phận một cửa|Nhà văn hóa thôn
Mặt trận Tổ quốc xã|Hợp tác xã nông nghiệp|Trường tiểu học|Người dân trong xã|Cán bộ địa chính
"""

VERBS = """
tổ chức|triển khai|rà soát|công khai|tiếp nhận|hướng dẫn|phối hợp thực hiện|kiểm tra|tuyên truyền
cập nhật|số hóa|niêm yết|giải quyết|đối thoại về|lấy ý kiến về|tập huấn|ra quân làm|hoàn thành
báo cáo|đẩy mạnh
"""

OBJECTS = """
thủ tục đăng ký khai sinh|hồ sơ đất đai|việc nộp hồ sơ trực tuyến|kế hoạch cải cách hành chính
chữ ký số|dữ liệu dân cư|việc thanh toán không dùng tiền mặt|đường giao thông nông thôn
công tác phòng chống thiên tai|lịch tiếp công dân|danh mục thủ tục hành chính|vụ lúa đông xuân
việc tiêm phòng cho gia súc|chương trình nước sạch|quy ước của thôn|sổ hộ nghèo|kênh mương nội đồng
hệ thống loa truyền thanh|thư viện xã|bảo hiểm y tế hộ gia đình|quỹ khuyến học|ngày hội đại đoàn kết
"""

PLACES = """
tại nhà văn hóa thôn Đông|ở trụ sở xã|trên địa bàn toàn xã|tại chợ Mới|ở các thôn ven sông
tại Trung tâm Phục vụ hành chính công|qua Cổng Dịch vụ công quốc gia|tại trường học|ở ấp Bình Hòa
trong cả mười hai thôn|tại điểm bưu điện|qua trang thông tin của xã
"""

TIMES = """
trong quý này|từ đầu năm đến nay|trước ngày mười lăm hằng tháng|vào sáng thứ Năm|trong sáu tháng đầu năm
sau kỳ họp|khi có hướng dẫn của tỉnh|trong mùa mưa bão|vào dịp cuối năm|theo kế hoạch đã duyệt
"""

ENDINGS = """
để người dân đỡ phải đi lại|nhằm rút ngắn thời gian chờ|và công khai kết quả|theo đúng thời hạn
với sự tham gia của các thôn|để mọi người cùng giám sát|không thu thêm giấy tờ nào
và trả kết quả tại nhà khi có yêu cầu|bảo đảm an toàn cho bà con|rồi báo cáo cấp trên
"""

HEADINGS = """
Kết quả đạt được|Cách làm|Khó khăn, vướng mắc|Việc cần làm tiếp|Ai được hưởng|Giấy tờ mang theo
Thời gian và địa điểm|Số liệu trong kỳ|Ý kiến của người dân|Phân công|Tổ chức thực hiện|Nơi liên hệ
"""

TAGS = """
đất đai|hộ tịch|y tế|giáo dục|nông nghiệp|giao thông|môi trường|nước sạch|bảo hiểm|việc làm
thanh niên|phụ nữ|người cao tuổi|trẻ em|xây dựng|điện|văn hóa|thể thao|an ninh|phòng cháy
khuyến nông|chăn nuôi|thủy lợi|thiên tai|bưu chính|dân số|khuyến học|du lịch|làng nghề|chợ
"""

TOPICS = """
cải cách hành chính|chuyển đổi số|dịch vụ công|một cửa|nông thôn mới|kinh tế|xã hội|đời sống
"""


def lists(text):
    return [word for line in text.split("\n") for word in line.split("|") if word.strip()]


SUBJECTS, VERBS, OBJECTS, PLACES, TIMES, ENDINGS, HEADINGS, TAGS, TOPICS = (
    lists(text)
    for text in (SUBJECTS, VERBS, OBJECTS, PLACES, TIMES, ENDINGS, HEADINGS, TAGS, TOPICS)
)
