import Cataloguing
import Commune
import Diagnostics
import Files
import Foundation
import TestSupport
import Testing
import VietnameseText

/// The records of the national portal as they were fetched, which are not part of the project:
/// `TRANGXA_CORPUS` names their folder.
@Suite(.enabled(if: Corpus.folder != nil, "TRANGXA_CORPUS names no folder"))
struct ImportCorpusTests {
  @Test func everyRecordSaysWhatItsSourceSays() throws {
    let read = try Corpus.records()
    // Ten records hold the page of another procedure.
    #expect(read.value.count == 131)
    #expect(read.diagnostics.count { $0.code == "TX2305" } == 10)
    #expect(!read.diagnostics.contains { $0.severity == .error })
    let restated = try Corpus.table()
    var compared = 0
    for record in read.value where record.kind == .record {
      let source = try Corpus.object(record.code.text)
      #expect(record.name == source["ten_thu_tuc"].map(Corpus.spaced))
      let own = try #require(restated[record.code.text])
      #expect(record.time == own.time, "\(record.code)")
      // What was restated was cut at an ellipsis.
      for part in own.fee.split(separator: "|").map({ Corpus.spaced(String($0)) }) {
        let start = part.hasSuffix("…") ? String(part.dropLast()) : part
        #expect(
          (record.fee ?? "").contains(start) || start == "Không có thông tin", "\(record.code)")
      }
      #expect(
        record.subjects?.joined(separator: ", ") == source["doi_tuong_thuc_hien"], "\(record.code)")
      compared += 1
    }
    #expect(compared == 131)
  }

  @Test func noWordOfTheDossierIsLost() throws {
    for record in try Corpus.records().value where record.kind == .record {
      let source = try Corpus.object(record.code.text)
      let detail = try #require(record.detail)
      let kept = Set(
        (detail.cases.flatMap { [$0.name] + $0.papers.map(\.name) } + detail.whole.map(\.text))
          .flatMap(Corpus.words))
      let cut = Corpus.spaced(
        (source["thanh_phan_ho_so"] ?? "")
          .replacing("Tên giấy tờMẫu đơn, tờ khaiSố lượng", with: " ")
          .replacing(/[0-9]+ bản chính(,[0-9]+ bản sao)?/, with: " "))
      let lost = Corpus.words(cut).filter { !kept.contains($0) && $0 != "bản" && $0 != "sao" }
      #expect(lost.count <= 2, "\(record.code): \(lost.prefix(12))")
    }
  }

  @Test func theOwnCatalogueIsAsItsSourcesAre() throws {
    var tree = try repositoryFolder("content", as: "content")
    for path in tree.paths where path.string.contains("/tin-tuc/thu-tuc-moi") {
      tree = tree.without([path])
    }
    let records = preferred(try Corpus.records().value + Corpus.reply().value).value
    var request = CatalogueRequest()
    request.takesRowsOnly = true
    let today = CalendarDate(year: 2026, month: 11, day: 30) ?? CalendarDate(dayNumber: 0)
    let change = planCatalogue(records, tree, request, today: today).value
    #expect(change.new.map(\.code.text) == [])
    #expect(change.changed.map(\.code.text) == [], "\(change.summary(limit: 200) { $0.string })")
    #expect(change.repealed.isEmpty)
    let table = try Corpus.tableRecords()
    let whole = planCatalogue(table, tree, request, today: today).value
    // The table has the one page that the crawl kept under ten codes; records with it are refused.
    #expect(
      whole.new.map(\.code.text) == [
        "1.002544", "1.014208", "2.001709", "3.000224", "3.000272", "3.000274", "3.000284",
        "3.000285", "3.000286", "3.000332",
      ])
    #expect(whole.changed.map(\.code.text) == [], "\(whole.summary(limit: 200) { $0.string })")
    #expect(whole.verticalSectors.count == 333)
    #expect(whole.internalOnes.count == 6)
  }

  @Test func everyRecordMakesACatalogueThatReads() throws {
    let records = preferred(try Corpus.records().value + Corpus.reply().value).value
    let today = CalendarDate(year: 2026, month: 11, day: 30) ?? CalendarDate(dayNumber: 0)
    let planned = planCatalogue(records, FileTree(), CatalogueRequest(), today: today)
    var tree = FileTree()
    for (path, bytes) in planned.value.additions { tree.add(bytes, at: path) }
    let read = Catalogue.assemble(tree, under: "content/chung")
    #expect(read.diagnostics.filter { $0.severity == .error } == [])
    #expect(read.value.procedures.count == records.count)
    #expect(read.value.procedures.allSatisfy { $0.detail != nil })
    for record in records {
      let code = try #require(ProcedureCode(record.code.text))
      let procedure = try #require(read.value.procedure(code))
      #expect(procedure.name == record.name, "\(record.code)")
      if procedure.fee == .free { #expect(!Corpus.isDefault(record.fee), "\(record.code)") }
    }
    let again = planCatalogue(records, tree, CatalogueRequest(), today: today)
    #expect(again.value.changesNothing, "\(again.value.summary { $0.string })")
  }
}

private enum Corpus {
  static let folder = ProcessInfo.processInfo.environment["TRANGXA_CORPUS"].map { "\($0)/data" }

  static func spaced(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  static func words(_ text: String) -> [String] {
    text.precomposedStringWithCanonicalMapping.split { !$0.isLetter }.map(String.init)
  }

  static func isDefault(_ fee: String?) -> Bool { spaced(fee ?? "") == "Miễn phí" }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(folder ?? "")/\(name)")))
  }

  static func source(_ name: String) -> ImportSource {
    ImportSource(
      path: FilePath(name), digest: String(repeating: "ab", count: 32), fetched: "20/7/2026")
  }

  static func records() throws -> Diagnosed<[ImportedProcedure]> {
    var findings: [Diagnostic] = []
    var records: [ImportedProcedure] = []
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder ?? "")/dvcqg")
    for name in names.sorted() where name.hasSuffix(".json") {
      records += readProcedures(json: try bytes("dvcqg/\(name)"), from: source(name))
        .moving(into: &findings)
    }
    return Diagnosed(records, findings)
  }

  static func reply() throws -> Diagnosed<[ImportedProcedure]> {
    readProcedures(json: try bytes("dvcqg-api/2.000815.json"), from: source("2.000815.json"))
  }

  static func tableRecords() throws -> [ImportedProcedure] {
    preferred(readProcedures(csv: try bytes("tthc.csv"), from: source("tthc.csv")).value).value
  }

  static func object(_ code: String) throws -> [String: String] {
    let object = try JSONSerialization.jsonObject(with: Data(try bytes("dvcqg/\(code).json")))
    return (object as? [String: String]) ?? [:]
  }

  /// Time and fee of each record as somebody cut them out before.
  static func table() throws -> [String: (time: String?, fee: String)] {
    var found: [String: (time: String?, fee: String)] = [:]
    for record in readProcedures(csv: try bytes("tthc.csv"), from: source("tthc.csv")).value {
      let time = record.time ?? "Không có thông tin"
      found[record.code.text] = (time, record.fee ?? "")
    }
    return found
  }
}
