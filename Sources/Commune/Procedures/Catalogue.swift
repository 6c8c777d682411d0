package import VietnameseText

/// What every portal shares (`chung/`): procedures, their fields, the province's fees, the laws
/// cited, named outside addresses, the administrative units, the words that are explained, the
/// events of a life with the procedures that they take, and the days on which offices are closed.
package struct Catalogue: Sendable {
  package let procedures: [Procedure]
  package let fields: [ProcedureField]
  package let provinceFees: [ProvinceFee]
  package let laws: [Law]
  package let links: [NamedLink]
  package let units: UnitRegister
  package let abbreviations: [Abbreviation]
  package let glossary: Glossary
  package let lifeEvents: [LifeEvent]
  /// The days on which offices are closed, by which working days are counted.
  package let holidays: HolidayList
  /// The fixed phrases of official language (`cum-tu.csv`).
  package let phrases: [FixedPhrase]
  /// Forms and other files of `chung/`, by their path below it.
  package let files: [String: PublishedFile]
  private let procedureByCode: [ProcedureCode: Int]
  private let lawByNumber: [String: Int]

  package init(
    procedures: [Procedure] = [], fields: [ProcedureField] = [], provinceFees: [ProvinceFee] = [],
    laws: [Law] = [], links: [NamedLink] = [], units: UnitRegister = UnitRegister(),
    abbreviations: [Abbreviation] = [], glossary: Glossary = Glossary(),
    lifeEvents: [LifeEvent] = [], holidays: HolidayList = HolidayList(),
    phrases: [FixedPhrase] = [], files: [String: PublishedFile] = [:]
  ) {
    self.procedures = procedures
    self.fields = fields
    self.provinceFees = provinceFees
    self.laws = laws
    self.links = links
    self.units = units
    self.abbreviations = abbreviations
    self.glossary = glossary
    self.lifeEvents = lifeEvents
    self.holidays = holidays
    self.phrases = phrases
    self.files = files
    procedureByCode = Dictionary(
      procedures.indices.map { (procedures[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
    lawByNumber = Dictionary(
      laws.indices.map { (foldedKey(laws[$0].number), $0) }, uniquingKeysWith: { first, _ in first }
    )
  }

  package func procedure(_ code: ProcedureCode) -> Procedure? {
    procedureByCode[code].map { procedures[$0] }
  }

  package func law(_ number: String) -> Law? { lawByNumber[foldedKey(number)].map { laws[$0] } }

  package func link(_ code: String) -> NamedLink? { links.first { $0.code == code } }

  /// The fees that `province`'s council has set for `code` and that hold on `day`.
  package func fees(for code: ProcedureCode, in province: String, on day: CalendarDate)
    -> [ProvinceFee]
  {
    provinceFees.filter {
      $0.code == code && foldedKey($0.province) == foldedKey(province) && $0.amount.isValid(on: day)
    }
  }
}
