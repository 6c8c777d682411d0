package import Theming

/// A procedure: what it is, what to bring, how long, how much, where; then how, by which law,
/// since when. The page's title is the short name.
package struct ProcedurePageContext: PortalPage {
  package var page: PageContext
  package var code: String
  package var fullName: String = ""
  package var otherNames: String = ""
  package var summary: String = ""
  package var introduction: String = ""
  package var fieldName: String
  package var fieldPath: String
  package var isCurrent: Bool = false
  package var isFuture: Bool = false
  package var isRepealed: Bool = false
  package var isAtPolice: Bool = false
  package var hasRecord: Bool = false
  package var audience: String = ""
  package var time: String = ""
  package var timeNote: String = ""
  package var fee: FeeContext?
  package var place: String = ""
  package var level: String = ""
  package var partialReason: String = ""
  package var nonTerritorial: String = ""
  package var resultSummary: String = ""
  package var cases: [DocumentCaseContext] = []
  package var sets: String = ""
  package var checklistPath: String = ""
  package var steps: String = ""
  package var ways: [ApplicationWayContext] = []
  package var forms: [FormContext] = []
  package var conditions: String = ""
  package var exemptions: String = ""
  package var remarks: String = ""
  package var results: [ResultContext] = []
  package var resolvingAgency: String = ""
  package var coordinatingAgency: String = ""
  package var receivingPlace: String = ""
  package var laws: [LawContext] = []
  package var decision: DecisionContext?
  package var lifecycle: LifecycleContext?
  package var desk: DeskContext?
  package var localNote: LocalNoteContext?
  package var assistance: AssistanceContext?
  package var nationalPage: OutsideLinkContext?
  package var dossierLookup: OutsideLinkContext?
  package var provenance: [SourceContext] = []
  package var checkedBy: String = ""
  package var dataNote: String = ""
  package var related: [LinkContext] = []
  package var lifeEvents: [LinkContext] = []

  package var hasCases: Bool { !cases.isEmpty }
  package var hasWays: Bool { !ways.isEmpty }
  package var hasProvenance: Bool { !provenance.isEmpty }
  package var hasForms: Bool { !forms.isEmpty }
  package var hasResults: Bool { !results.isEmpty }
  package var hasLaws: Bool { !laws.isEmpty }
  package var hasRelated: Bool { !related.isEmpty }
  package var hasLifeEvents: Bool { !lifeEvents.isEmpty }

  package static let fields = TemplateFields<ProcedurePageContext>(
    commonFields + [
      .text("code", "Mã thủ tục.", \.code),
      .text("fullName", "Tên đầy đủ như nguồn; trống khi trùng tiêu đề.", \.fullName),
      .text("otherNames", "Tên thường gọi, cách nhau bằng dấu phẩy.", \.otherNames),
      .text("summary", "Một câu cho người dân.", \.summary),
      .html("introduction", "Lời dẫn.", \.introduction),
      .text("fieldName", "Tên lĩnh vực.", \.fieldName),
      .text("fieldPath", "Trang lĩnh vực.", \.fieldPath),
      .flag("isCurrent", "Đang có hiệu lực.", \.isCurrent),
      .flag("isFuture", "Chưa có hiệu lực.", \.isFuture),
      .flag("isRepealed", "Đã bãi bỏ.", \.isRepealed),
      .flag("isAtPolice", "Nhận tại Công an xã.", \.isAtPolice),
      .flag(
        "hasRecord", "Có bản ghi chi tiết; không có thì trang chỉ gồm dòng danh mục.",
        \.hasRecord),
      .text("audience", "Ai làm được.", \.audience),
      .text("time", "Thời hạn, viết ngắn; trống khi nguồn chưa nêu rõ.", \.time),
      .text("timeNote", "Chữ nhỏ dưới thời hạn.", \.timeNote),
      .record("fee", "Phí, lệ phí; luôn có, bằng lời đúng với điều đã biết.", \.fee),
      .text("place", "Nơi nộp, viết ngắn.", \.place),
      .text("level", "Mức độ dịch vụ: «Toàn trình», «Một phần».", \.level),
      .text("partialReason", "Lý do chỉ một phần.", \.partialReason),
      .text("nonTerritorial", "Lời báo nộp ở nơi nào cũng được, khi nguồn nêu.", \.nonTerritorial),
      .text("resultSummary", "Nhận được gì, viết ngắn.", \.resultSummary),
      .list("cases", "Giấy tờ theo trường hợp.", \.cases),
      .flag("hasCases", "Có ít nhất một mục trong `cases`.", \.hasCases),
      .text("sets", "Số bộ hồ sơ: «01 bộ».", \.sets),
      .text("checklistPath", "Phiếu giấy tờ khổ A5; trống khi không có.", \.checklistPath),
      .html("steps", "Trình tự thực hiện.", \.steps),
      .list("ways", "Cách nộp và thời hạn.", \.ways),
      .flag("hasWays", "Có ít nhất một mục trong `ways`.", \.hasWays),
      .list("forms", "Mẫu đơn, tờ khai.", \.forms),
      .flag("hasForms", "Có ít nhất một mục trong `forms`.", \.hasForms),
      .html("conditions", "Yêu cầu, điều kiện.", \.conditions),
      .html("exemptions", "Miễn, giảm phí, lệ phí, nguyên văn.", \.exemptions),
      .html("remarks", "Lưu ý: vì sao hồ sơ bị trả lại.", \.remarks),
      .list("results", "Kết quả.", \.results),
      .flag("hasResults", "Có ít nhất một mục trong `results`.", \.hasResults),
      .text("resolvingAgency", "Cơ quan giải quyết.", \.resolvingAgency),
      .text("coordinatingAgency", "Cơ quan phối hợp.", \.coordinatingAgency),
      .text("receivingPlace", "Nơi tiếp nhận theo nguồn.", \.receivingPlace),
      .list("laws", "Căn cứ pháp lý.", \.laws),
      .flag("hasLaws", "Có ít nhất một mục trong `laws`.", \.hasLaws),
      .record("decision", "Quyết định công bố.", \.decision),
      .record("lifecycle", "Vòng đời: hiệu lực, thay thế, bãi bỏ.", \.lifecycle),
      .record(
        "desk", "Nơi nộp của xã; không có ở cổng lưu trữ hoặc khi nhận tại Công an xã.",
        \.desk),
      .record("localNote", "Lưu ý của xã.", \.localNote),
      .record(
        "assistance", "Cho người không tự nộp trực tuyến được; chỉ khi thủ tục đang tiếp nhận.",
        \.assistance),
      .record("nationalPage", "Trang của thủ tục trên Cổng Dịch vụ công quốc gia.", \.nationalPage),
      .record("dossierLookup", "Nơi tra cứu hồ sơ đã nộp.", \.dossierLookup),
      .list("provenance", "Nguồn của bản ghi.", \.provenance),
      .flag("hasProvenance", "Có ít nhất một mục trong `provenance`.", \.hasProvenance),
      .text("checkedBy", "Ai đối chiếu, ngày nào.", \.checkedBy),
      .text("dataNote", "Điều chưa chắc trong nguồn.", \.dataNote),
      .list("related", "Thủ tục liên quan.", \.related),
      .flag("hasRelated", "Có ít nhất một mục trong `related`.", \.hasRelated),
      .list("lifeEvents", "Các việc có thủ tục này; `note` là bước thứ mấy.", \.lifeEvents),
      .flag("hasLifeEvents", "Có ít nhất một mục trong `lifeEvents`.", \.hasLifeEvents),
    ])
}
