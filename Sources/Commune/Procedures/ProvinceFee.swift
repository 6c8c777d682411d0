/// A fee that a province's council has set (`chung/phi.yml`), by date and channel.
package struct ProvinceFee: Sendable {
  package var code: ProcedureCode?
  package var amount = Fee.Amount()
  package var province = ""
  package var source = ""
  /// Who is exempt (miễn, giảm), in the words of the resolution.
  package var exemption = ""

  static let schema = Schema("mức phí của tỉnh", ProvinceFee.init) {
    $0.optional("Mã", \.code, .procedureCode, required: true, "Mã thủ tục.")
    $0.include(\.amount, Fee.Amount.schema, without: ["Kênh"])
    $0.field(
      "Kênh", \.amount.channel, .optionalChannel, "trực tiếp, trực tuyến, bưu chính, mọi kênh.")
    $0.field("Tỉnh", \.province, .text, required: true, "Tỉnh, thành phố ban hành.")
    $0.field("Nguồn", \.source, .text, "Lấy từ đâu.")
    $0.field("Miễn giảm", \.exemption, .text, "Ai được miễn, giảm; đúng lời của nghị quyết.")
  }
}

extension ValueType where Value == SubmissionChannel? {
  /// A channel, or `mọi kênh` for all of them.
  static var optionalChannel: ValueType {
    .oneOf(SubmissionChannel.allCases.map { ($0.name, $0) } + [("mọi kênh", nil)])
  }
}

/// `chung/phi.yml`.
package struct ProvinceFeeList: Sendable {
  package var fees: [ProvinceFee] = []

  package static let schema = Schema("danh sách phí", ProvinceFeeList.init) {
    $0.field("Phí", \.fees, .list(.record(ProvinceFee.schema)), "Các mức phí.")
  }
}
