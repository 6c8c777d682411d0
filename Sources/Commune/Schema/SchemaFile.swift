package import Files
internal import VietnameseText

/// A file of content whose keys a schema of ours describes, for editors that read JSON Schema.
package struct SchemaFile: Sendable {
  /// What it is asked for by: `trang.yml`, `bao-cao`.
  package let name: String
  /// Where such files lie below the content folder, as patterns of paths.
  package let places: [String]
  package let outline: SchemaOutline

  /// Whether the keys stand above a text, between two lines `---`.
  package var isFrontMatter: Bool { !name.hasSuffix(".yml") }

  package var fileName: String { "\(name).schema.json" }

  /// All of them: the settings, what communes share, and each kind of text.
  package static var all: [SchemaFile] {
    [
      SchemaFile("trang.yml", PortalSettings.schema, in: "*/"),
      SchemaFile("mot-cua.yml", OneStopDesk.schema, in: "*/"),
      SchemaFile("linh-vuc.yml", ProcedureFieldList.schema),
      SchemaFile("phi.yml", ProvinceFeeList.schema),
      SchemaFile("van-ban-phap-luat.yml", LawList.schema),
      SchemaFile("lien-ket.yml", NamedLinkList.schema),
      SchemaFile("viet-tat.yml", AbbreviationList.schema),
      SchemaFile(name: "don-vi.yml", places: ["chung/don-vi.yml"], outline: UnitRegister.outline),
      SchemaFile("thuat-ngu.yml", TermList.schema),
      SchemaFile("su-kien.yml", LifeEventList.schema),
      SchemaFile("ngay-nghi.yml", HolidayList.schema),
      SchemaFile(
        name: "chi-tiet-thu-tuc", places: ["chung/thu-tuc/*/*.md"],
        outline: ProcedureDetail.schema.outline),
    ]
      + ContentKind.allCases.map { kind in
        SchemaFile(
          name: kind == .page ? "trang-viet" : slug(kind.vietnameseName),
          places: kind.folder.map { ["*/\($0)/*.md"] } ?? ["*/*.md", "*/gioi-thieu/*.md"],
          outline: kind.outline)
      }
  }

  private init(name: String, places: [String], outline: SchemaOutline) {
    self.name = name
    self.places = places
    self.outline = outline
  }

  private init<Record>(_ name: String, _ schema: Schema<Record>, in folder: String = "chung/") {
    self.init(name: name, places: [folder + name], outline: schema.outline)
  }

  /// The one that `text` asks for, however it is written: `bao-cao`, `Báo cáo`, `trang.yml`.
  package static func find(_ text: String) -> SchemaFile? {
    all.first { foldedKey($0.name) == foldedKey(text) }
      ?? all.first { foldedKey($0.name) == foldedKey(text + ".yml") }
  }

  /// The schema itself, as JSON Schema, draft 2020-12.
  package var document: JSONValue { jsonSchema(of: self) }
}

extension UnitRegister {
  /// The keys of `don-vi.yml`, whose units are read one by one.
  fileprivate static var outline: SchemaOutline {
    let units = ValueType<[AdministrativeUnit]>.list(.record(AdministrativeUnit.schema))
    return SchemaOutline(
      name: "sổ đơn vị hành chính",
      fields: [
        FieldOutline(
          key: "Đơn vị", aliases: [], meaning: "Các đơn vị hành chính.", isRequired: false,
          isGuarding: false, type: units.description)
      ])
  }
}
