internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import Theming
internal import VietnameseText

/// A set of data that anyone may use, as CSV and as JSON.
struct DataSet: Sendable {
  let name: String
  let title: String
  let description: String
  let header: [String]
  let rows: [[String]]

  var csvAddress: String { "du-lieu-mo/\(name).csv" }
  var jsonAddress: String { "du-lieu-mo/\(name).json" }

  /// RFC 4180, with the byte order mark by which spreadsheets know UTF-8.
  var csv: String { "\u{FEFF}" + ([header] + rows).map(Self.line).joined() }

  private static func line(_ cells: [String]) -> String {
    cells.map(csvCell).joined(separator: ",") + "\r\n"
  }

  var json: String {
    let objects = rows.map { row in
      JSONValue.object(zip(header, row).map { ($0, $1.isEmpty ? .null : .string($1)) })
    }
    return JSONValue.array(objects).text(pretty: true) + "\n"
  }
}

extension Site {
  func openDataOutputs() -> [Output] {
    let sets = dataSets()
    return [
      openDataPage(sets), Output("du-lieu-mo/danh-muc.jsonld", text: { catalogueData(sets) }),
    ]
      + sets.flatMap { set in
        [
          Output(set.csvAddress, text: { set.csv }), Output(set.jsonAddress, text: { set.json }),
        ]
      }
      + portal.tables.sorted { $0.key < $1.key }.compactMap { path, table in
        guard let address = portal.addresses.address(of: portal.folder.appending(path)) else {
          return nil
        }
        // The tables that pages offer for download, written anew so that no cell is a formula.
        let set = DataSet(
          name: "", title: "", description: "", header: table.header.map(\.text),
          rows: table.rows.map { $0.cells.map(\.text) })
        return Output(address, text: { set.csv })
      }
  }

  private func dataSets() -> [DataSet] {
    var sets = [proceduresData(), documentsData()].compactMap { $0 }
    for (path, table) in portal.tables.sorted(by: { $0.key < $1.key })
    where path.hasPrefix("so-lieu/") {
      let name = String(path.dropFirst("so-lieu/".count).dropLast(".csv".count))
      sets.append(
        DataSet(
          name: "so-lieu-\(slug(name))", title: dataTitle(name),
          description: "Số liệu đã dùng trên các trang.",
          header: table.header.map(\.text), rows: table.rows.map { $0.cells.map(\.text) }))
    }
    return sets
  }

  func dataTitle(_ name: String) -> String {
    switch name {
    case "ho-so": "Hồ sơ thủ tục hành chính theo kỳ và lĩnh vực"
    case "hai-long": "Mức độ hài lòng"
    case "tre-han": "Hồ sơ trễ hạn, thư xin lỗi"
    case "so-thu-tuc": "Số thủ tục qua các báo cáo"
    case "chi-tieu": "Chỉ tiêu và tiến độ"
    case "bo-chi-so-766": "Điểm bộ chỉ số theo Quyết định 766/QĐ-TTg"
    case let name where name.hasPrefix("bieu-mau"): "Biểu mẫu thống kê (\(name))"
    case let name where name.hasPrefix("ngan-sach"): "Ngân sách (\(name))"
    default: "Bảng số liệu (\(name))"
    }
  }

  private func proceduresData() -> DataSet? {
    guard !portal.procedures.isEmpty else { return nil }
    let rows = portal.procedures.map { procedure -> [String] in
      let fee = fee(of: procedure)
      return [
        procedure.code.text, procedure.name, procedure.field.name,
        procedure.state(on: portal.today).name, procedure.timeInFewWords, fee.summary,
        procedure.ways.map(\.channel.name).joined(separator: "; "),
        procedure.receivedAt,
        procedure.row.decision, procedure.row.address, procedure.row.source,
        procedure.row.sourceDate, procedure.subjects.joined(separator: "; "),
        procedure.level?.name ?? "",
      ]
    }
    return DataSet(
      name: "thu-tuc", title: "Danh mục thủ tục hành chính",
      description:
        "Mỗi dòng một thủ tục; thời hạn, phí để trống hoặc “chưa xác định” khi nguồn chưa nêu.",
      header: [
        "Mã", "Tên", "Lĩnh vực", "Trạng thái", "Thời hạn", "Phí, lệ phí", "Cách nộp",
        "Nơi tiếp nhận", "Quyết định công bố", "Địa chỉ", "Nguồn",
        "Ngày nguồn",
        "Đối tượng", "Mức độ",
      ],
      rows: rows)
  }

  private func documentsData() -> DataSet? {
    guard portal.hasContent(.documents) else { return nil }
    let rows = (portal.documents.map { row($0) } + portal.register.map { row($0) }).map {
      [
        $0.kind, $0.number, $0.isoDate.isEmpty ? $0.date : $0.isoDate, $0.issuer, $0.subject,
        $0.state,
        $0.isCited ? "được viện dẫn" : "của xã",
      ]
    }
    return DataSet(
      name: "van-ban", title: "Danh mục văn bản", description: "Mỗi dòng một văn bản.",
      header: [
        "Hình thức", "Số ký hiệu", "Ngày ban hành", "Cơ quan", "Trích yếu", "Tình trạng", "Quan hệ",
      ],
      rows: rows)
  }

  private func openDataPage(_ sets: [DataSet]) -> Output {
    Output(Section.openData.address) {
      let introduction = introduction(.openData)
      var context = OpenDataPageContext(page: page(introduction.head))
      context.introduction = introduction.body.html
      context.dataSets = sets.map { set in
        var row = DataSetContext(title: set.title, anchor: set.name)
        row.description = "\(set.description) \(VietnameseNumber.format(set.rows.count)) dòng."
        row.files = [
          DataFileContext(
            name: "Tải bảng tính", path: set.csvAddress, format: "CSV",
            size: fileSize(set.csv.utf8.count)),
          DataFileContext(
            name: "Tải dữ liệu", path: set.jsonAddress, format: "JSON",
            size: fileSize(set.json.utf8.count)),
        ]
        return row
      }
      context.cataloguePath = "du-lieu-mo/danh-muc.jsonld"
      return introduction.rendered(theme.renderBytes(TemplateName.openData, context))
    }
  }

  /// DCAT (W3C Data Catalog Vocabulary) as JSON-LD. Addresses are relative to this file while the
  /// portal's own is not known.
  private func catalogueData(_ sets: [DataSet]) -> String {
    func distribution(_ address: String, _ type: String) -> JSONValue {
      let url = absolute(address)
      let local = String(address.dropFirst("du-lieu-mo/".count))
      return .object([
        ("@type", .string("dcat:Distribution")),
        ("dcat:downloadURL", .object([("@id", .string(url.isEmpty ? local : url))])),
        ("dcat:mediaType", .string(type)),
      ])
    }
    let datasets = sets.map { set in
      JSONValue.object([
        ("@type", .string("dcat:Dataset")), ("dct:title", .string(set.title)),
        ("dct:description", .string(set.description)), ("dct:language", .string("vi")),
        (
          "dcat:distribution",
          .array([
            distribution(set.csvAddress, "text/csv"),
            distribution(set.jsonAddress, "application/json"),
          ])
        ),
      ])
    }
    return JSONValue.object([
      (
        "@context",
        .object([
          ("dcat", .string("http://www.w3.org/ns/dcat#")),
          ("dct", .string("http://purl.org/dc/terms/")),
        ])
      ),
      ("@type", .string("dcat:Catalog")),
      ("dct:title", .string("Dữ liệu mở của \(portal.settings.name.lowercasedFirst)")),
      (
        "dct:description",
        .string(
          portal.settings.bannerText.isEmpty
            ? "Dữ liệu mà trang công bố." : portal.settings.bannerText)
      ),
      ("dct:language", .string("vi")), ("dcat:dataset", .array(datasets)),
    ]).text(pretty: true) + "\n"
  }
}
