package import VietnameseText

/// One procedure in the shared catalogue (`chung/thu-tuc/danh-muc.csv`): the national record in
/// short, with its source and date. The cells for time and fee hold the source's words, untouched.
package struct CatalogueRow: Sendable {
  /// Who decides, and who receives (phạm vi).
  package enum Scope: Sendable, CaseIterable {
    case commune
    case severalLevels
    case receivedByCommune
    case military
    case police

    package var name: String {
      switch self {
      case .commune: "xã"
      case .severalLevels: "nhiều cấp"
      case .receivedByCommune: "xã tiếp nhận"
      case .military: "quân sự"
      case .police: "công an"
      }
    }
  }

  package var code: ProcedureCode?
  package var name = ""
  package var shortName = ""
  package var field = ""
  package var scope = Scope.commune
  package var level = ""
  package var receivedAt = ""
  package var time = ""
  package var fee = ""
  package var channels = ""
  /// Separated by semicolons: names of the source have commas in them.
  package var subjects = ""
  package var serviceLevel: ServiceLevel?
  package var levelReason = ""
  package var decision = ""
  package var address = ""
  package var state = Lifecycle.State.current
  package var from: PartialDate?
  package var until: PartialDate?
  package var repealedBy = ""
  package var replacedBy = ""
  package var isNonTerritorial: Bool?
  package var source = ""
  package var sourceDate = ""
  package var note = ""

  /// The channels that the source names, in its words: "Trực tuyến, Dịch vụ bưu chính, Trực tiếp".
  package var submissionChannels: [SubmissionChannel] {
    let plain = folded(channels)
    let words: [(SubmissionChannel, String)] = [
      (.desk, "truc tiep"), (.online, "truc tuyen"), (.post, "buu chinh"),
    ]
    return words.filter { plain.contains($0.1) }.map(\.0)
  }

  package var lifecycle: Lifecycle {
    var lifecycle = Lifecycle()
    lifecycle.state = state
    lifecycle.from = from
    lifecycle.until = until
    lifecycle.decision = repealedBy
    lifecycle.replacedBy = replacedBy.split { ",; ".contains($0) }.map(String.init)
    return lifecycle
  }

  package static let schema = Schema("danh mục thủ tục", CatalogueRow.init) {
    $0.optional("Mã", \.code, .procedureCode, required: true, "Mã thủ tục.")
    $0.field("Tên", \.name, .text, required: true, "Tên đầy đủ, đúng như nguồn.")
    $0.field("Tên ngắn", \.shortName, .text, "Tên gọn để hiện trong danh sách.")
    $0.field("Lĩnh vực", \.field, .addressName, required: true, "Mã lĩnh vực trong linh-vuc.yml.")
    $0.field("Phạm vi", \.scope, .oneOf(Scope.allCases.map { ($0.name, $0) }), "Ai giải quyết.")
    $0.field("Cấp thực hiện", \.level, .text, "Lời của nguồn.")
    $0.field("Nơi tiếp nhận", \.receivedAt, .text, "Nộp ở đâu, khi không phải một cửa.")
    $0.field("Thời hạn", \.time, .text, "Lời của nguồn.")
    $0.field("Phí lệ phí", \.fee, .text, "Lời của nguồn.")
    $0.field("Cách nộp", \.channels, .text, "Lời của nguồn.")
    $0.field(
      "Đối tượng", \.subjects, .text, "Ai làm được, như nguồn; cách nhau bằng dấu chấm phẩy.")
    $0.optional(
      "Mức độ", \.serviceLevel, .serviceLevel, "Mức dịch vụ công trực tuyến, khi nguồn nêu.")
    $0.field("Lý do một phần", \.levelReason, .text, "Vì sao chưa toàn trình.")
    $0.field("Quyết định công bố", \.decision, .text, "Quyết định công bố.")
    $0.field("Địa chỉ", \.address, .text, "Trang trên Cổng Dịch vụ công quốc gia.")
    $0.field("Trạng thái", \.state, Lifecycle.state, "hiện hành, sắp hiệu lực hay bãi bỏ.")
    $0.optional("Từ ngày", \.from, .date, "Có hiệu lực từ.")
    $0.optional("Đến ngày", \.until, .date, "Bị bãi bỏ từ.")
    $0.field("Văn bản bãi bỏ", \.repealedBy, .text, "Văn bản bãi bỏ.")
    $0.field("Thay bằng", \.replacedBy, .text, "Mã thủ tục thay thế.")
    $0.optional("Không phụ thuộc địa giới", \.isNonTerritorial, .flag, "Nộp ở xã nào cũng được.")
    $0.field("Nguồn", \.source, .text, "Lấy từ đâu.")
    $0.field("Ngày nguồn", \.sourceDate, .text, "Ngày của nguồn.")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết về dòng này.")
  }
}
