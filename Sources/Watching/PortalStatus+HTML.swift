internal import Files
internal import Releases

extension PortalStatus {
  /// The page of one portal: what readers have, what changed in it, what they do not get and why.
  ///
  /// It says nothing that changes with every run; that is on the page of all portals.
  package var html: String {
    let isBad = result.isBad || result == .held || !keptBack.isEmpty
    let words =
      result.isBad || result == .held
      ? result.words
      : keptBack.isEmpty ? "Đang đăng bản mới nhất" : "\(keptBack.count) trang bị giữ lại"
    var body = verdict(words.prefix(1).uppercased() + words.dropFirst(), isBad: isBad)
    body += factList([
      ("Bản đang đăng", served.map { "<code>\($0.release)</code>, \($0.time.words)" } ?? "chưa có"),
      ("Gồm", served.map { "\($0.files) tệp, \($0.bytes.megabyteWords)" } ?? ""),
      ("Dựng và đăng hết", served?.milliseconds.map(\.secondWords) ?? ""),
      ("Đang giữ", hold.map { "từ \($0.since.words) (\(escapedHTML($0.text)))" } ?? ""),
      ("Lần lỗi gần nhất", lastFailure.map(\.html) ?? ""),
      ("Thay đổi sắp tới", nextChange.map(\.html) ?? "không có gì tự đổi"),
      (
        "Lỗi, cảnh báo",
        "<a href=\"loi.html\">\(countWords(errors, warnings))</a> "
          + "(<a href=\"loi.xml\">theo dõi bằng trình đọc tin</a>)"
      ),
    ])
    if !keptBack.isEmpty {
      body += "<h2>Bị giữ lại cho đến khi sửa</h2>\n<ul>\n"
      body += keptBack.map(\.html).joined() + "</ul>\n"
    }
    if let change = served?.change, !change.isEmpty {
      body += "<h2>Khác bản trước</h2>\n"
      body += addresses("Thêm", change.added) + addresses("Đổi", change.changed)
      body += addresses("Bỏ", change.removed)
    }
    let up = slug.isEmpty ? "" : "../"
    body += """
      <p><small>Mã SHA-256 của từng tệp: <a href="ban-ke.txt">ban-ke.txt</a>. \
      Cho máy đọc: <a href="cong.json">cong.json</a>. \
      <a href="\(up)index.html">Tình trạng chung, lần chạy gần nhất</a></small></p>

      """
    return statusDocument("Tình trạng: \(name)", body)
  }

  /// How many addresses a page lists; the file for machines has all.
  private static let listed = 200

  private func addresses(_ title: String, _ list: [String]) -> String {
    guard !list.isEmpty else { return "" }
    var lines = list.prefix(Self.listed).map { "<li>\(escapedHTML($0))</li>\n" }
    if list.count > Self.listed {
      lines.append("<li>và \(list.count - Self.listed) tệp nữa, xem cong.json</li>\n")
    }
    return "<details><summary>\(title) \(list.count) tệp</summary>\n<ul>\n\(lines.joined())</ul>"
      + "</details>\n"
  }
}

extension PortalStatus.KeptBack {
  fileprivate var html: String {
    let place = line.map { ", dòng \($0)" } ?? ""
    return "<li>\(escapedHTML(path))\(place): \(escapedHTML(message))</li>\n"
  }
}
