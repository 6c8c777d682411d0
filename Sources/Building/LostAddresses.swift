internal import Commune
internal import Diagnostics
internal import Files
internal import Releases
internal import VietnameseText

extension FollowedLedger {
  /// What a person should know of the addresses of earlier releases.
  ///
  /// A lost address is told of for as long as nobody has answered, but for ninety days at most: what nobody
  /// cares about by then is a line that hides others. `trangxa withdraw` without an address lists them all.
  func findings(in portal: Portal) -> [Diagnostic] {
    let place = { (path: String) in SourceSpan.file(portal.folder.appending(path)) }
    var findings = renamings.filter { $0.reason == .words }.map {
      Diagnostic.guessed($0.from, $0.to, at: place($0.to))
    }
    findings += returns.map {
      .returned($0.withdrawn, $0.address, at: place($0.source))
    }
    let recent = losses.filter { loss in
      guard let since = CalendarDate.read(loss.since) else { return true }
      return portal.today.dayNumber - since.dayNumber <= 90
    }
    // One file may have had several addresses.
    let sources = Dictionary(grouping: recent) { $0.source ?? $0.address }
      .sorted { $0.key < $1.key }
    for (source, lost) in sources.prefix(20) {
      findings.append(
        .lost(lost.map(\.address), site: portal.slug, at: place(source)))
    }
    if sources.count > 20 {
      findings.append(.moreLost(sources.count - 20, at: place("trang.yml")))
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func lost(_ addresses: [String], site: String, at span: SourceSpan)
    -> Diagnostic
  {
    let others = addresses.count > 1 ? " (và \(addresses.count - 1) địa chỉ cũ của nó)" : ""
    let address = addresses[0]
    let option = site.isEmpty ? "" : " --site \(site)"
    return Diagnostic(
      "TX0762", .warning, at: span,
      "“\(address)”\(others) từng được đăng, nay tệp nguồn không còn nên ai mở sẽ gặp trang báo không có",
      hint: "có trang thay thì thêm vào trang ấy dòng “Địa chỉ cũ: \(address)”; bỏ hẳn thì chạy "
        + "trangxa withdraw \(address)\(option) --ly-do \"…\"")
  }

  fileprivate static func moreLost(_ count: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0762", .warning, at: span, "còn \(count) địa chỉ nữa từng được đăng nay không dẫn tới đâu",
      hint: "chạy “trangxa withdraw” để xem tất cả")
  }

  fileprivate static func guessed(_ from: String, _ to: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0763", .warning, at: span,
      "tệp này được xem là “\(from)” đổi tên, vì lời gần như nhau; địa chỉ cũ nay chuyển tới trang này",
      hint: "nếu không phải, ghi dòng “Địa chỉ cũ” ở trang đúng; đúng rồi thì không phải làm gì")
  }

  fileprivate static func returned(_ withdrawn: String, _ address: String, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0764", .warning, at: span,
      "bài đã gỡ ở “\(withdrawn)” nay lại được đăng ở “\(address)”",
      hint: "nếu chưa được đăng lại, thêm dòng “Nháp: có”, hoặc chạy trangxa withdraw \(address)")
  }
}
