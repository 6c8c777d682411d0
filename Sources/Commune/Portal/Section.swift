/// The sections of a portal (mục), in the order of the law and of what citizens come for:
/// administrative reform, procedures and digital transformation first.
package enum Section: String, CaseIterable, Sendable {
  case reform = "cai-cach-hanh-chinh"
  case procedures = "thu-tuc"
  case digital = "chuyen-doi-so"
  case documents = "van-ban"
  case plans = "ke-hoach"
  case budget = "ngan-sach"
  case aid = "ho-tro"
  case notices = "thong-bao"
  case news = "tin-tuc"
  case introduction = "gioi-thieu"
  case leaders = "lanh-dao"
  case schedule = "lich-tiep-dan"
  case disclosure = "cong-khai"
  case projects = "du-an"
  case questions = "hoi-dap"
  case feedback = "phan-anh-kien-nghi"
  case openData = "du-lieu-mo"
  case archives = "luu-tru"

  package var name: String {
    switch self {
    case .reform: "Cải cách hành chính"
    case .procedures: "Thủ tục hành chính"
    case .digital: "Chuyển đổi số"
    case .documents: "Văn bản"
    case .plans: "Kế hoạch, kết quả"
    case .budget: "Công khai ngân sách"
    case .aid: "Hỗ trợ trực tiếp"
    case .notices: "Thông báo"
    case .news: "Tin tức"
    case .introduction: "Giới thiệu"
    case .leaders: "Lãnh đạo"
    case .schedule: "Lịch tiếp công dân"
    case .disclosure: "Danh mục công khai"
    case .projects: "Dự án, đấu thầu, đất đai"
    case .questions: "Hỏi đáp"
    case .feedback: "Phản ánh, kiến nghị"
    case .openData: "Dữ liệu mở"
    case .archives: "Tài liệu của các đơn vị trước đây"
    }
  }

  /// The section's own page, below the portal.
  package var address: String { "\(rawValue)/index.html" }

  /// Whether it stands in the main menu of a living portal; the others stand in the foot and the site map.
  package var isInMenu: Bool {
    switch self {
    case .reform, .procedures, .digital, .documents, .budget, .notices, .news, .introduction,
      .feedback:
      true
    case .plans, .aid, .leaders, .schedule, .disclosure, .projects, .questions, .openData,
      .archives:
      false
    }
  }

  /// Whether its pages name private persons: search engines are asked to stay away, and nothing
  /// but its own page leads to them.
  package var isDiscreet: Bool { self == .aid }

  /// The section that a page at `address` belongs to.
  package init?(of address: String) {
    guard let slash = address.firstIndex(of: "/") else { return nil }
    let folder = String(address[..<slash])
    // Reports are read under administrative reform, where citizens look for them.
    self.init(rawValue: folder == "bao-cao" ? Section.reform.rawValue : folder)
  }
}
