internal import Commune
internal import Files
internal import VietnameseText

/// The file of a whole record (`thu-tuc/<field>/<code>.md`), in the words of its source.
///
/// Its second line is a seal over all the rest. While it holds, nobody has touched the file, and a later
/// import may make it anew; a file without it, or with another text, is a person's and stays.
struct DetailFile {
  private static let sealStart = "# Do trangxa nhập, niêm "
  private static let sealEnd = ". Ai sửa tệp này thì lần nhập sau giữ nguyên."

  /// The bytes of the file, or nil when the record has nothing beyond its row.
  static func bytes(_ record: ImportedProcedure, name: String, field: String) -> [UInt8]? {
    guard let detail = record.detail, !detail.isEmpty else { return nil }
    let content = front(record, detail, name: name, field: field) + "---\n" + body(detail)
    let seal = ContentHash(Array(content.utf8)).short
    return Array("---\n\(sealStart)\(seal)\(sealEnd)\n\(content)".utf8)
  }

  /// Whether a file is as an import has made it.
  static func isUntouched(_ bytes: [UInt8]) -> Bool {
    let start = Array("---\n\(sealStart)".utf8)
    guard bytes.starts(with: start), let end = bytes.dropFirst(4).firstIndex(of: UInt8(ascii: "\n"))
    else { return false }
    let seal = String(decoding: bytes[start.count..<min(start.count + 12, end)], as: UTF8.self)
    return ContentHash(Array(bytes[(end + 1)...])).short == seal
  }

  private static func front(
    _ record: ImportedProcedure, _ detail: ImportedDetail, name: String, field: String
  ) -> String {
    var out = "Mã: \"\(record.code)\"\nTên: \(yamlText(name))\nLĩnh vực: \(field)\n"
    func line(_ key: String, _ text: String, indent: String = "") {
      if !text.isEmpty { out += "\(indent)\(key): \(yamlText(text.singleSpaced))\n" }
    }
    if let subjects = record.subjects, !subjects.isEmpty {
      out += "Đối tượng:\n" + subjects.map { "  - \(yamlText($0))\n" }.joined()
    }
    if let level = record.serviceLevel { out += "Mức độ: \(level.name)\n" }
    if record.isNonTerritorial == true { out += "Không phụ thuộc địa giới: có\n" }
    let ways = detail.ways
    if !ways.isEmpty { out += "Cách thức:\n" }
    for way in ways {
      out += "  - Kênh: \(way.channel.name)\n"
      let time = ProcessingTime.read(way.time)
      out += "    Thời hạn: \(time.isStated ? yamlText(way.time) : "chưa nêu")\n"
      if !time.isStated { line("Thời hạn nguyên văn", way.time, indent: "    ") }
    }
    out += fee(record, detail)
    line("Phí nguyên văn", record.fee ?? "")
    if !detail.cases.isEmpty { out += "Hồ sơ:\n" }
    for one in detail.cases {
      let isShown = folded(one.name).contains("xuat trinh")
      out +=
        one.name.isEmpty
        ? "  - Giấy tờ:\n" : "  - Trường hợp: \(yamlText(one.name))\n    Giấy tờ:\n"
      for paper in one.papers {
        out += "      - Tên: \(yamlText(paper.name.singleSpaced))\n"
        if let count = paper.originals { out += "        Bản chính: \(count)\n" }
        if let count = paper.copies { out += "        Bản sao: \(count)\n" }
        if isShown { out += "        Nộp: xuất trình\n" }
        if let isRequired = paper.isRequired, isRequired { out += "        Bắt buộc: có\n" }
      }
    }
    if !detail.outcomes.isEmpty { out += "Kết quả:\n" }
    for outcome in detail.outcomes {
      out += "  - Tên: \(yamlText(outcome.name))\n"
      line("Mã", outcome.code, indent: "    ")
    }
    line("Cơ quan giải quyết", detail.agency)
    line("Cơ quan phối hợp", detail.cooperating)
    line("Nơi tiếp nhận", detail.receivedAt)
    if !detail.bases.isEmpty { out += "Căn cứ:\n" }
    for basis in detail.bases {
      out += "  - Số hiệu: \(yamlText(basis.number))\n"
      line("Tên", basis.name, indent: "    ")
    }
    if let decision = record.decision {
      out += "Quyết định công bố:\n  Số: \(yamlText(decision))\n"
    }
    out += "Nguồn dữ liệu:\n  - Tên: \(yamlText(record.source.name))\n"
    line("Địa chỉ", record.address ?? "", indent: "    ")
    if let day = CalendarDate.read(record.source.fetched) { out += "    Ngày lấy: \(day.short)\n" }
    return out
  }

  /// The fee, when the words of the source allow one of the values; what is only words stays words.
  private static func fee(_ record: ImportedProcedure, _ detail: ImportedDetail) -> String {
    if !detail.amounts.isEmpty {
      return "Phí:\n"
        + detail.amounts.map { amount in
          var out = "  - Mức: \(yamlText(amount.sum))\n"
          if !amount.kind.isEmpty { out += "    Loại: \(amount.kind)\n" }
          if !amount.condition.isEmpty {
            out += "    Điều kiện: \(yamlText(amount.condition.singleSpaced))\n"
          }
          return out
        }.joined()
    }
    switch Fee.read(crawled: record.fee ?? "") {
    case .free: return "Phí: không thu\n"
    case .setByCouncil: return "Phí: hội đồng nhân dân quyết định\n"
    case .described(let words): return "Phí:\n  - Mức: \(yamlText(words))\n"
    case .notStated, .amounts: return "Phí: chưa nêu\n"
    }
  }

  private static func body(_ detail: ImportedDetail) -> String {
    var out = ""
    func section(_ heading: String, _ text: String) {
      let words = markdownText(text)
      if !words.isEmpty { out += "\n## \(heading)\n\n\(words)\n" }
    }
    section("Trình tự thực hiện", detail.steps)
    section("Yêu cầu, điều kiện", detail.conditions)
    for (heading, text) in detail.whole { section(heading, text) }
    return out
  }
}

extension ImportedDetail {
  var isEmpty: Bool {
    steps.isEmpty && ways.isEmpty && cases.isEmpty && bases.isEmpty && outcomes.isEmpty
      && conditions.isEmpty && whole.isEmpty
  }
}
