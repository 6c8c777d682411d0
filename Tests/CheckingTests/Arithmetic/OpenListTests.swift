import Checking
import Testing

/// Lists that do not name all parts, and numbers in lists that name things.
@Suite struct OpenListTests {
  private let rule = Rule.totalAndParts

  @Test(arguments: [
    "Tổng số 485 hồ sơ, gồm 237 hồ sơ chứng thực, 196 hồ sơ hộ tịch và các hồ sơ khác.",
    "Tổng số 485 hồ sơ, gồm 237 hồ sơ chứng thực, 196 hồ sơ hộ tịch...",
    "Tổng số 485 hồ sơ, gồm 237 hồ sơ chứng thực, 196 hồ sơ hộ tịch…",
    "Tổng số 485 hồ sơ, gồm 237 hồ sơ chứng thực, 196 hồ sơ hộ tịch, v.v.",
    "Tổng số 485 hồ sơ, gồm 237 hồ sơ chứng thực, 196 hồ sơ hộ tịch cùng nhiều loại khác.",
    "Tổng số 485 hồ sơ, chủ yếu gồm 237 hồ sơ chứng thực và 196 hồ sơ hộ tịch.",
    "Tổng số 485 hồ sơ, gồm hộ tịch 237, chứng thực 196 và một số lĩnh vực khác.",
    "Tổng số 485 hồ sơ, trong đó hộ tịch 237, chứng thực 196 và một số lĩnh vực khác.",
    "Trồng 5.000 cây, gồm 2.000 cây keo, 1.500 cây bạch đàn, còn lại là cây ăn quả.",
    "Có 120 người, gồm 45 cán bộ thôn, 30 công chức, cùng các tổ trưởng tổ tự quản.",
    "Vận động 125 triệu đồng, gồm 80 triệu đồng, 20 triệu đồng và nhiều hiện vật.",
    "Tiếp nhận 90 hồ sơ, trong đó trực tuyến 50, trực tiếp 30, còn lại qua bưu chính.",
    """
    Tiếp nhận 485 hồ sơ, gồm:
    - 237 hồ sơ chứng thực;
    - 196 hồ sơ hộ tịch;
    - Các hồ sơ khác.
    """,
  ])
  func knowsAListThatIsOpen(_ text: String) { expect(rule, in: text) }

  @Test func findsPartsOfAnOpenListThatAreTooMany() {
    expect(
      rule,
      in: "Tổng số ①420② hồ sơ, gồm 237 hồ sơ chứng thực, 196 hồ sơ hộ tịch và các hồ sơ khác.",
      "237 + 196 = 433")
  }

  @Test(arguments: [
    "Có ①40② văn bản, gồm 20 kế hoạch, 15 quyết định và 8 công văn, các văn bản đã được đăng tải.",
    "Có ①90② hồ sơ, gồm 50 hồ sơ đất đai và 30 hồ sơ hộ tịch, chứng thực.",
    "Có ①90② hồ sơ, gồm 50 hồ sơ hộ tịch, chứng thực và 30 hồ sơ đất đai.",
    "Có ①90② hồ sơ, gồm 50 hồ sơ trực tuyến, 30 hồ sơ trực tiếp, đều được trả đúng hạn.",
    "Có ①90② hồ sơ, gồm 50 hồ sơ hộ tịch, 20 hồ sơ đất đai và 10 hồ sơ khác.",
  ])
  func knowsAListThatIsClosed(_ text: String) { expect(rule, in: text) }

  @Test(arguments: [
    "Bố trí 04 quầy: quầy 1 hộ tịch, quầy 2 chứng thực, quầy 3 đất đai, quầy 4 người có công.",
    "Bố trí 04 quầy, gồm quầy 1 hộ tịch, quầy 2 chứng thực, quầy 3 đất đai, quầy 5 lao động.",
    "Xã có 3 trạm bơm tưới tiêu, gồm trạm 1, trạm 2 và trạm 3.",
    "Xã có 3 trạm bơm tưới tiêu, gồm trạm 1, 2 và 3.",
    "Nhà có 5 lối ra, gồm cửa 1, cửa 2, cửa 3, cửa 4 và cửa 5.",
    "Sửa 02 phòng học, gồm phòng 10 và phòng 11.",
    "Sửa 02 phòng học, gồm các phòng 10 và 11.",
    "Giao 2 thửa đất, gồm thửa 15 và thửa 16.",
    "Có 2 hồ sơ trễ hạn, gồm hồ sơ 123 và hồ sơ 145.",
    "Nâng cấp 2 tuyến, gồm đường tỉnh 391 và đường tỉnh 392.",
    "Nâng cấp 2 tuyến, gồm đường tỉnh 391 và quốc lộ 5.",
    """
    Bố trí 04 quầy:
    - Quầy 1: hộ tịch;
    - Quầy 2: chứng thực;
    - Quầy 3: đất đai.
    """,
  ])
  func knowsNumbersThatAreNames(_ text: String) { expect(rule, in: text) }

  @Test(arguments: [
    "Có ①485② hồ sơ, gồm hộ tịch 237, chứng thực 196.",
    "Có ①3② hồ sơ, gồm hộ tịch 1, chứng thực 1 và đất đai 2.",
    "Có ①120② hồ sơ, gồm hồ sơ mới 70 và hồ sơ cũ 40.",
    "Trồng ①450② cây, gồm cây keo 200, cây bạch đàn 300.",
  ])
  func readsFiguresBehindTheirNames(_ text: String) { expect(rule, in: text) }
}
