package import VietnameseText

/// What `<field>/<code>.md` of the shared catalogue says of a procedure: the parts that Nghị định
/// 63/2010/NĐ-CP, Điều 8, wants published, each with its source.
///
/// Steps, conditions and exemptions are Markdown under fixed headings of the body; everything
/// else is front matter.
package struct ProcedureDetail: Publication {
  package struct Form: Sendable {
    package var name = ""
    package var path = ""
    package var whereToGet = ""
    package var law = ""

    static let schema = Schema("mẫu đơn", Form.init) {
      $0.field("Tên", \.name, .text, required: true, "Tên mẫu.")
      $0.field("Tệp", \.path, .path, "Tệp mẫu dưới chung/.")
      $0.field("Nơi lấy", \.whereToGet, .text, "Lấy mẫu ở đâu, khi không có tệp.")
      $0.field("Văn bản", \.law, .text, "Văn bản ban hành mẫu.")
    }
  }

  package struct Outcome: Sendable {
    package var name = ""
    package var code = ""

    static let schema = Schema("kết quả", Outcome.init) {
      $0.field("Tên", \.name, .text, required: true, "Nhận được gì.")
      $0.field("Mã", \.code, .text, "Mã kết quả.")
    }
  }

  package struct LegalBasis: Sendable {
    package var number = ""
    package var name = ""

    static let schema = Schema("căn cứ", LegalBasis.init) {
      $0.field("Số hiệu", \.number, .text, required: true, "Số hiệu văn bản.")
      $0.field("Tên", \.name, .text, "Tên văn bản.")
    }
  }

  package struct Decision: Sendable {
    package var number = ""
    package var date: PartialDate?
    package var issuer = ""

    static let schema = Schema("quyết định công bố", Decision.init) {
      $0.field("Số", \.number, .text, required: true, "Số quyết định.")
      $0.optional("Ngày", \.date, .date, "Ngày quyết định.")
      $0.field("Cơ quan", \.issuer, .text, "Cơ quan công bố.")
    }
  }

  package struct DataSource: Sendable {
    package var name = ""
    package var address = ""
    package var fetched: CalendarDate?

    static let schema = Schema("nguồn dữ liệu", DataSource.init) {
      $0.field("Tên", \.name, .text, "Nguồn nào.")
      $0.field("Địa chỉ", \.address, .text, "Địa chỉ của nguồn.")
      $0.optional("Ngày lấy", \.fetched, .day, "Ngày lấy dữ liệu.")
    }
  }

  package struct Verification: Sendable {
    package var person = ""
    package var date: CalendarDate?

    static let schema = Schema("đối chiếu", Verification.init) {
      $0.field("Người", \.person, .text, "Ai đối chiếu.")
      $0.optional("Ngày", \.date, .day, "Ngày đối chiếu.")
    }
  }

  package var metadata = PageMetadata()
  package var code: ProcedureCode?
  package var name = ""
  package var shortName = ""
  package var otherNames: [String] = []
  package var field = ""
  package var subjects: [String] = []
  package var level: ServiceLevel?
  package var levelReason = ""
  package var isNonTerritorial: Bool?
  package var authority = ""
  package var proxy = ""
  package var ways: [SubmissionWay] = []
  package var fee = Fee.notStated
  package var feeOriginal = ""
  package var cases: [DocumentCase] = []
  package var sets: Int?
  package var forms: [Form] = []
  package var outcomes: [Outcome] = []
  package var decidingAgency = ""
  package var cooperatingAgency = ""
  package var receivedAt = ""
  package var legalBases: [LegalBasis] = []
  package var decision: Decision?
  package var lifecycle: Lifecycle?
  package var dataSources: [DataSource] = []
  package var verification: Verification?

  package var title: String { shortName.isEmpty ? name : shortName }

  package static let schema = Schema("thủ tục", ProcedureDetail.init) {
    $0.include(\.metadata, PageMetadata.schema, without: ["Nguồn", "Tên thường gọi"])
    $0.optional("Mã", \.code, .procedureCode, required: true, "Mã trên Cổng Dịch vụ công quốc gia.")
    $0.field("Tên", \.name, .text, required: true, "Tên đầy đủ, đúng như nguồn.")
    $0.field("Tên ngắn", \.shortName, .text, "Tên gọn để hiện trong danh sách.")
    $0.field("Tên thường gọi", \.otherNames, .list(.text), "Người dân gọi và gõ là gì.")
    $0.field("Lĩnh vực", \.field, .text, "Mã lĩnh vực trong linh-vuc.yml.")
    $0.field("Đối tượng", \.subjects, .list(.text), "Ai được làm.")
    $0.optional(
      "Mức độ", \.level, .serviceLevel, "Mức dịch vụ công trực tuyến, khi nguồn nêu.")
    $0.field("Lý do một phần", \.levelReason, .text, "Vì sao chưa toàn trình.")
    $0.optional("Không phụ thuộc địa giới", \.isNonTerritorial, .flag, "Nộp ở xã nào cũng được.")
    $0.field("Thẩm quyền", \.authority, .text, "xã, xã tiếp nhận, liên cấp hay ngành dọc.")
    $0.field("Người làm thay", \.proxy, .text, "Ai đi thay được và cần giấy gì, khi nguồn nêu.")
    $0.field("Cách thức", \.ways, .list(.record(SubmissionWay.schema)), "Các cách nộp hồ sơ.")
    $0.field("Phí", \.fee, .fee, "Không thu, chưa nêu, do HĐND, hoặc các mức.")
    $0.field("Phí nguyên văn", \.feeOriginal, .text, "Lời của nguồn về phí.")
    $0.field("Hồ sơ", \.cases, .list(.record(DocumentCase.schema)), "Giấy tờ theo trường hợp.")
    $0.optional("Số bộ", \.sets, .integer, "Số bộ hồ sơ.")
    $0.field("Mẫu đơn", \.forms, .list(.record(Form.schema)), "Các mẫu đơn, tờ khai.")
    $0.field("Kết quả", \.outcomes, .list(.record(Outcome.schema)), "Nhận được gì.")
    $0.field("Cơ quan giải quyết", \.decidingAgency, .text, "Ai giải quyết.")
    $0.field("Cơ quan phối hợp", \.cooperatingAgency, .text, "Ai phối hợp.")
    $0.field("Nơi tiếp nhận", \.receivedAt, .text, "Nộp ở đâu, khi không phải một cửa.")
    $0.field("Căn cứ", \.legalBases, .list(.record(LegalBasis.schema)), "Căn cứ pháp lý.")
    $0.optional("Quyết định công bố", \.decision, .record(Decision.schema), "Ai công bố.")
    $0.optional("Vòng đời", \.lifecycle, .record(Lifecycle.schema), "Còn hiệu lực không.")
    $0.field("Nguồn dữ liệu", \.dataSources, .list(.record(DataSource.schema)), "Lấy từ đâu.")
    $0.optional("Đối chiếu", \.verification, .record(Verification.schema), "Ai đã đối chiếu.")
  }
}
