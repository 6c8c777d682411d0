/// A question by which the list of procedures is narrowed (bộ lọc).
///
/// What the source does not say is an answer of its own: it is never counted as "no" or as "free".
enum ProcedureFacet: String, CaseIterable, Sendable {
  case channel = "kenh"
  case level = "muc"
  case applicant = "ai"
  case fee = "phi"
  case place = "noi"

  var name: String {
    switch self {
    case .channel: "Cách nộp"
    case .level: "Làm trực tuyến"
    case .applicant: "Dành cho"
    case .fee: "Phí, lệ phí"
    case .place: "Nơi nộp"
    }
  }

  /// In the order in which readers see them.
  var answers: [FacetAnswer] {
    switch self {
    case .channel:
      [
        answer("truc-tiep", "Trực tiếp", "nộp trực tiếp"),
        answer("truc-tuyen", "Trực tuyến", "nộp trực tuyến"),
        answer("buu-chinh", "Bưu chính", "nộp qua bưu chính"),
        notStated("chưa nêu cách nộp"),
      ]
    case .level:
      [
        answer("toan-trinh", "Toàn trình", "làm trực tuyến toàn trình"),
        answer("mot-phan", "Một phần", "làm trực tuyến một phần"),
        answer("truc-tiep", "Chưa có trực tuyến", "chưa làm trực tuyến được"),
        notStated("chưa nêu mức trực tuyến"),
      ]
    case .applicant:
      [
        answer("nguoi-dan", "Người dân", "cho người dân"),
        answer(
          "nuoc-ngoai", "Người nước ngoài, người Việt ở nước ngoài",
          "cho người nước ngoài và người Việt ở nước ngoài"),
        answer("to-chuc", "Tổ chức", "cho tổ chức"),
        answer("doanh-nghiep", "Doanh nghiệp, hợp tác xã", "cho doanh nghiệp, hợp tác xã"),
        answer("can-bo", "Cán bộ, công chức, viên chức", "cho cán bộ, công chức, viên chức"),
        answer("khac", "Người khác", "cho người khác"),
        notStated("chưa nêu dành cho ai"),
      ]
    case .fee:
      [
        answer("khong-thu", "Không thu", "không thu phí"),
        answer("co-thu", "Có thu", "có thu phí"),
        answer("truong-hop", "Tùy trường hợp", "thu phí tùy trường hợp"),
        answer("hoi-dong", "Hội đồng nhân dân quyết định", "phí do Hội đồng nhân dân quyết định"),
        notStated("chưa nêu phí"),
      ]
    case .place:
      [answer("xa-nao-cung-duoc", "Ở xã nào cũng được", "nộp ở xã nào cũng được")]
    }
  }

  private func answer(_ code: String, _ name: String, _ words: String) -> FacetAnswer {
    FacetAnswer(facet: self, code: code, name: name, words: words)
  }

  private func notStated(_ words: String) -> FacetAnswer {
    answer("chua-neu", "Nguồn chưa nêu", words)
  }

  /// The answers, of the table above, that have this code: one or none.
  func answers(coded code: String) -> [FacetAnswer] { answers.filter { $0.code == code } }
}

/// One answer to the question of a facet.
struct FacetAnswer: Hashable, Sendable {
  let facet: ProcedureFacet
  let code: String
  /// As a choice beside others: `Không thu`.
  let name: String
  /// After "Thủ tục" in a heading: `không thu phí`.
  let words: String

  /// In an address: `phi-khong-thu`.
  var key: String { "\(facet.rawValue)-\(code)" }

  // Of one question, answers of one code are one: their words need not be read for that.
  static func == (first: FacetAnswer, second: FacetAnswer) -> Bool {
    first.facet == second.facet && first.code == second.code
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(facet)
    hasher.combine(code)
  }
}
