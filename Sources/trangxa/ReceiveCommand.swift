import ArgumentParser
import Cataloguing
import Commune
import Diagnostics
import Files
import Importing
import Releases
import VietnameseText
import World

/// `trangxa nhan`: imports what lies in a drop folder; cron runs it.
struct ReceiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nhan", abstract: "Nhập mọi tệp đang nằm trong một thư mục nhận.",
    discussion: """
      Dành cho cron. Mỗi tệp đã yên được nhập, soát, ghi thành nháp, hoặc bài để đăng khi trang.yml có “Tệp nhận: \
      đăng” và không thấy gì phải xem. Tệp gốc chuyển sang da-nhan/ hay chua-duoc/, không bao giờ bị xóa; \
      ket-qua.html nói từng tệp ra sao.
      """)

  @Argument(help: ArgumentHelp("Thư mục nhận.", valueName: "thư-mục"))
  var folder: String

  @OptionGroup var sources: SourceOptions

  @Option(
    name: .customLong("yen"),
    help: ArgumentHelp("Tệp không đổi chừng này mới nhận.", valueName: "giây"))
  var seconds = 10

  func validate() throws {
    guard (0...86_400).contains(seconds) else {
      throw ValidationError("--yen cần một số giây từ 0 đến 86400")
    }
  }

  func run() async throws {
    let drop: DropFolder
    do {
      drop = try DropFolder(folder)
    } catch let error as WorldError {
      complain("trangxa: \(error.message)\n")
      if case .receiving = error { throw ExitStatus.locked }
      throw ExitStatus.machine
    }
    let contents = try drop.contents(atRestFor: seconds)
    let refused = contents.refused.map { name in
      DropResult(
        name: name, moment: DropFolder.now, original: name,
        outcome: "là liên kết, không phải tệp, hay tên không phải Unicode; không nhận")
    }
    for result in refused { complain("\(shown(result.name)): \(result.outcome)\n") }
    guard !contents.arrivals.isEmpty else { return try record([], refused: refused, in: drop) }
    var target = try ImportTarget(sources)
    var results: [DropResult] = []
    var failure: (any Error)?
    for arrival in contents.arrivals {
      say("\(shown(arrival.name)): đang nhập …")
      do {
        if let result = try await receive(arrival, from: drop, into: &target) {
          results.append(result)
          let line = "\(shown(result.name)): \(result.outcome)"
          if result.isDone { print(line) } else { complain(line + "\n") }
        }
      } catch let error as WorldError {
        // What the machine lacks is no fault of the file: it waits where it is.
        complain("\(shown(arrival.name)): \(error.message)\n")
        results.append(
          DropResult(
            name: arrival.name, moment: DropFolder.now, original: arrival.name,
            outcome: "máy chủ chưa nhập được: \(error.message); tệp vẫn chờ ở đây"))
        failure = error
      }
    }
    try record(results, refused: refused, in: drop)
    if failure != nil { throw ExitStatus.machine }
    if results.contains(where: { !$0.isDone }) { throw ExitStatus.contentHasErrors }
  }

  /// Adds to what is written down; what a file that waits was told before is said once.
  ///
  /// - Parameter refused: what lies there for as long as somebody takes it away, so that it is told of once.
  private func record(
    _ results: [DropResult], refused: [DropResult], in drop: borrowing DropFolder
  ) throws {
    let before = [DropResult](reading: try drop.history())
    let told = refused.filter { new in
      !before.contains { $0.name == new.name && $0.outcome == new.outcome }
    }
    // Of a file that waited no more is said than what became of it now.
    let dealtWith = Set((results + told).map(\.name))
    let kept = before.filter { !($0.original == $0.name && dealtWith.contains($0.name)) }
    let all = Array((told + results.reversed() + kept).prefix([DropResult].limit))
    if all != before { try drop.write(history: all.json, page: all.page) }
  }

  /// - Returns: nil when the file is gone, or is being written again.
  private func receive(
    _ arrival: DropFolder.Arrival, from drop: borrowing DropFolder, into target: inout ImportTarget
  ) async throws -> DropResult? {
    let path = FilePath(arrival.name)
    let bytes: [UInt8]
    do {
      guard let found = try drop.bytes(of: arrival) else { return nil }
      bytes = found
    } catch let error as UnreadableFile {
      let finding = error.finding(at: path)
      return try fail(arrival, in: drop, finding.message, [finding.hint].compactMap { $0 })
    }
    if SourceFormat(fileExtension: path.fileExtension) == .list {
      return try await receiveList(bytes, arrival, from: drop)
    }
    let digest = Digest(bytes).hexadecimal
    let known = try drop.unfinished().first { $0.digest == digest }
    if let known, target.bytes(at: known.page) != nil {
      return try putAway(arrival, in: drop, known)
    }
    let extraction: Extraction
    do {
      extraction = try extractText(from: bytes, named: arrival.name)
    } catch let error as UnreadableFile {
      let finding = error.finding(at: path)
      return try fail(arrival, in: drop, finding.message, [finding.hint].compactMap { $0 })
    }
    var request = ImportRequest(today: try sources.today())
    request.isDraft = !target.settings.publishesReceivedFiles
    var document = importText(extraction, at: path, request)
    let remarks = document.findings.filter { $0.severity != .note }.map { remark($0, extraction) }
    guard document.isComplete else {
      return try fail(arrival, in: drop, "chưa đủ để thành bài", remarks)
    }
    let place = target.path(document, named: document.names[0])
    let there = target.bytes(at: place)
    if let there {
      let same = requests(for: there, like: request).first {
        Array(importText(extraction, at: path, $0).source.utf8) == there
      }
      guard let same else {
        return try fail(
          arrival, in: drop, "trang đã có bài ở “\(target.display(place))”",
          ["nếu là văn bản khác, nhờ người quản trị nhập bằng trangxa import --ten"])
      }
      request = same
      document = importText(extraction, at: path, request)
    }
    let checked = await target.findings(document.source, at: place)
    let isSound = checked.errorCount == 0 && checked.warningCount == 0 && !document.needsPerson
    if there == nil, !request.isDraft, !isSound {
      request.isDraft = true
      document = importText(extraction, at: path, request)
    }
    // Somebody may have saved it again meanwhile; the next run reads what is there then.
    guard try drop.isUnchanged(arrival) else { return nil }
    let counts =
      checked.counts.map { ["soát bài: \($0); người quản trị xem bằng trangxa check"] } ?? []
    let work = UnfinishedDrop(
      digest: digest, page: place,
      result: DropResult(
        name: arrival.name, moment: DropFolder.now, source: target.display(place),
        outcome: request.isDraft
          ? "đã thành bản nháp, chờ người xem rồi bỏ dòng “Nháp”" : "sẽ được đăng ở lần dựng sau",
        remarks: remarks + counts))
    if there == nil {
      try drop.write(unfinished: others(than: work, in: drop) + [work])
      guard try target.write(document.source, to: place) else {
        try drop.write(unfinished: others(than: work, in: drop))
        return try fail(arrival, in: drop, "trang đã có bài ở “\(target.display(place))”", [])
      }
    }
    return try putAway(arrival, in: drop, work)
  }

  /// Puts the original of a page away, the last that is done for it.
  private func putAway(
    _ arrival: DropFolder.Arrival, in drop: borrowing DropFolder, _ work: UnfinishedDrop
  ) throws -> DropResult {
    let day = try sources.today().iso
    var result = work.result
    (result.name, result.moment) = (arrival.name, DropFolder.now)
    result.original = try drop.move(arrival, into: "\(DropFolder.received)/\(day)")
    let others = try others(than: work, in: drop)
    if try drop.unfinished() != others { try drop.write(unfinished: others) }
    return result
  }

  private func others(than work: UnfinishedDrop, in drop: borrowing DropFolder) throws
    -> [UnfinishedDrop]
  {
    try drop.unfinished().filter { $0.digest != work.digest }
  }

  /// How a file can have become a page that is there: on this day or on the one that the page bears, as a draft or not.
  private func requests(for page: [UInt8], like request: ImportRequest) -> [ImportRequest] {
    let key = "Ngày: "
    let lines = String(decoding: page.prefix(4_096), as: UTF8.self).split(separator: "\n")
    let borne = lines.first { $0.hasPrefix(key) }
      .flatMap { CalendarDate.read(String($0.dropFirst(key.count))) }
    return [request.today, borne].compactMap { $0 }.flatMap { day in
      [true, false].map { isDraft in
        var other = request
        (other.today, other.isDraft) = (day, isDraft)
        return other
      }
    }
  }

  /// What a list would change is told; it is written when a person confirms it, since all communes may have one
  /// catalogue.
  private func receiveList(
    _ bytes: [UInt8], _ arrival: DropFolder.Arrival, from drop: borrowing DropFolder
  ) async throws -> DropResult? {
    let tree = try sources.readSources().value
    var imported = FileTree()
    var findings: [Diagnostic] = []
    let records = try readProcedures(bytes, named: arrival.name, fetched: "", into: &imported)
      .moving(into: &findings)
    let today = try sources.today()
    let change = planCatalogue(
      records, tree, CatalogueRequest(), today: today, sites: Set(sources.sites)
    ).moving(into: &findings)
    let remarks = findings.filter { $0.severity != .note }.prefix(20).map { finding in
      finding.message + (finding.hint.map { "; \($0)" } ?? "")
    }
    guard !findings.contains(where: { $0.severity == .error }) else {
      return try fail(arrival, in: drop, "bảng có chỗ sai nên chưa dùng được", remarks)
    }
    guard !records.isEmpty else {
      return try fail(arrival, in: drop, "không đọc được thủ tục nào trong bảng", remarks)
    }
    guard try drop.isUnchanged(arrival) else { return nil }
    let original = try drop.move(arrival, into: "\(DropFolder.received)/\(today.iso)")
    let summary = change.summary(limit: 20, display: sources.display)
      .split(separator: "\n").map(String.init)
    return DropResult(
      name: arrival.name, moment: DropFolder.now, original: original,
      outcome: change.changesNothing
        ? "danh mục đã như bảng này, không có gì để ghi"
        : "đã đọc và so với danh mục; chờ người quản trị xem rồi ghi bằng: "
          + sources.command("import", shown(original), "--ghi"),
      remarks: summary + remarks)
  }

  private func fail(
    _ arrival: DropFolder.Arrival, in drop: borrowing DropFolder, _ outcome: String,
    _ remarks: [String]
  ) throws -> DropResult? {
    guard try drop.isUnchanged(arrival) else { return nil }
    let original = try drop.move(arrival, into: DropFolder.failed)
    return DropResult(
      name: arrival.name, moment: DropFolder.now, original: original, outcome: outcome,
      remarks: remarks)
  }

  /// A finding for somebody who sees no terminal: the line and its words.
  private func remark(_ finding: Diagnostic, _ extraction: Extraction) -> String {
    let transcript = extraction.text.transcript
    let words =
      finding.span.range.isEmpty
      ? "" : String(decoding: transcript[finding.span.range], as: UTF8.self).prefix(120)
    let place =
      words.isEmpty
      ? "" : "dòng \(LineTable(transcript).line(at: finding.span.range.lowerBound)), “\(words)”: "
    return place + finding.message + (finding.hint.map { "; \($0)" } ?? "")
  }

  /// A name of a stranger in one line of a log.
  private func shown(_ name: String) -> String {
    let plain = name.unicodeScalars.map {
      $0.properties.generalCategory == .control ? "?" : String($0)
    }
    return "\(folder)/\(plain.joined())"
  }
}
