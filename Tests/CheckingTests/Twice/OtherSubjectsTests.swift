import Checking
import Testing

/// Figures of one kind that are of several subjects or times.
@Suite struct OtherSubjectsTests {
  private let title = "BÁO CÁO\nCông tác cải cách hành chính 9 tháng đầu năm 2026\n\n"

  @Test(arguments: [
    """
    Hộ tịch tiếp nhận 125 hồ sơ, giải quyết 120 hồ sơ. Đất đai tiếp nhận 75 hồ sơ, giải quyết 70 hồ sơ.

    Chứng thực tiếp nhận 510 hồ sơ, giải quyết 500 hồ sơ.
    """,
    "Tổ một đã giải quyết 120 hồ sơ. Tổ hai đã giải quyết 70 hồ sơ. Tổ ba đã giải quyết 500 hồ sơ.",
    "Ngày 20/6, bộ phận tiếp nhận 45 hồ sơ. Ngày 21/6, bộ phận tiếp nhận 52 hồ sơ.",
    "Ngày 20/6, tiếp nhận 45 hồ sơ.\n\nNgày 21/6, tiếp nhận 52 hồ sơ. Giải quyết 50 hồ sơ.",
    "Quý I: tiếp nhận 827 hồ sơ. Giải quyết 820 hồ sơ. Quý II: tiếp nhận 812 hồ sơ. Giải quyết 800 hồ sơ.",
    "Quý I: tiếp nhận 827 hồ sơ. Giải quyết 820 hồ sơ.\n\nQuý II: tiếp nhận 812 hồ sơ. Giải quyết 800 hồ sơ.",
    "Tổ công nghệ số hướng dẫn nộp 245 hồ sơ trực tuyến. Toàn xã có 1.311 hồ sơ trực tuyến.",
    "Tổ công nghệ số hướng dẫn nộp 245 hồ sơ trực tuyến.\n\nToàn xã có 1.311 hồ sơ trực tuyến.",
    "Tổng số 846 phiếu, 810 phiếu hài lòng, 30 phiếu bình thường, 6 phiếu không hài lòng.",
    "Thu 846 phiếu đánh giá.\n\nCó 30 phiếu bình thường, 06 phiếu chưa hài lòng, 12 phiếu trắng.",
  ])
  func staysSilent(_ text: String) {
    expect(.figureTwice, in: title + text)
    expect(.figureTwice, in: text)
  }

  @Test(arguments: [
    "Trong kỳ, xã đã tiếp nhận 971 hồ sơ.\n\nBộ phận Một cửa tiếp nhận ①917② hồ sơ, đúng quy định.",
    "Tổng số hồ sơ đã tiếp nhận là 917 hồ sơ. Xã đã tiếp nhận ①971② hồ sơ trong kỳ.",
    "Xã đã tiếp nhận 971 hồ sơ trong kỳ. Như vậy tổng số hồ sơ đã tiếp nhận là ①917② hồ sơ.",
    "Quý I: tiếp nhận 827 hồ sơ.\n\nTrong quý I, xã tiếp nhận ①872② hồ sơ.",
    "Thu 846 phiếu đánh giá.\n\nTổng số ①864② phiếu của người dân.",
  ])
  func findsTheRest(_ text: String) { expect(.figureTwice, in: title + text) }
}
