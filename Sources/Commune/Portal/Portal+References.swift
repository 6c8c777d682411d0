internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Portal {
  /// What front matter and settings point at and is not there: corrected pages, pictures, entries
  /// of the menu, former addresses that cannot be; and reviews that are overdue.
  func strayReferences() -> [Diagnostic] {
    let contested = formerAddresses.contested.map { address, entry in
      Diagnostic.contestedAddress(address.key, at: entry.place(of: "Địa chỉ cũ"))
    }
    return entries.flatMap(strayReferences) + contested + strayPictures() + strayMenu()
  }

  private func strayReferences(_ entry: PageEntry) -> [Diagnostic] {
    let metadata = entry.metadata
    var findings: [Diagnostic] = []
    for (key, path) in [
      ("Đính chính cho", metadata.correctionOf), ("Được đính chính bởi", metadata.correctedBy),
    ] {
      guard let path, !hasSource(path) else { continue }
      findings.append(.noPage(path, key, at: entry.place(of: key)))
    }
    for address in metadata.formerAddresses {
      guard let former = FormerAddress(address, of: formerURL) else {
        findings.append(.badFormerAddress(address, at: entry.place(of: "Địa chỉ cũ")))
        continue
      }
      if former.needsServer {
        findings.append(.onlyByServer(address, at: entry.place(of: "Địa chỉ cũ")))
      }
    }
    if let review = metadata.reviewBy, review.latest < today {
      findings.append(.overdueReview(review.short, at: entry.place(of: "Xem lại trước")))
    }
    return findings
  }

  private func strayPictures() -> [Diagnostic] {
    let pictures =
      articles.map { ($0.record.picture, $0.source) }
      + leaders.map { ($0.record.picture, $0.source) }
    return pictures.flatMap { picture, source -> [Diagnostic] in
      guard !picture.path.isEmpty else { return [] }
      let place = source.entries.span(ofKey: "Ảnh") ?? .file(source.path)
      if isRefused(picture.path) { return [] }
      if files[picture.path] == nil {
        let near = closestPicture(to: picture.path, in: FilePath(""))
        return [.noPicture(picture.path, near: near, at: place)]
      }
      return picture.alternative.isEmpty ? [.noAlternative(picture.path, at: place)] : []
    }
  }

  private func strayMenu() -> [Diagnostic] {
    settings.menu.filter { Section(rawValue: $0.target) == nil && !hasSource($0.target) }
      .map { .noMenuTarget($0.target, at: .file(folder.appending("trang.yml"))) }
  }

  private func hasSource(_ path: String) -> Bool {
    folder.resolving(path).flatMap(addresses.address) != nil
  }
}

extension Diagnostic {
  fileprivate static func noPage(_ path: String, _ key: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0530", at: span, "“\(key)”: không có trang “\(path)”",
      hint: "ghi đường dẫn tệp dưới thư mục của xã, như tin-tuc/ten-bai.md")
  }

  fileprivate static func badFormerAddress(_ address: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0531", at: span, "địa chỉ cũ “\(address)” không dùng được nên bị bỏ qua",
      hint:
        "ghi đường dẫn dưới trang của xã, như tin/ten-cu.html; địa chỉ có dấu “?” thì ghi đủ, như "
        + "https://trang-cu.gov.vn/tin.aspx?id=3")
  }

  fileprivate static func onlyByServer(_ address: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0537", .note, at: span,
      "địa chỉ cũ “\(address)” chỉ chuyển hướng được trên máy chủ dùng các bảng trong .trangxa/may-chu",
      hint: "nơi chỉ chứa tệp tĩnh không phân biệt được phần sau dấu “?” hay đuôi như .aspx")
  }

  fileprivate static func contestedAddress(_ address: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0536", at: span, "địa chỉ cũ “\(address)” đã là của một trang khác nên bị bỏ qua",
      hint: "mỗi địa chỉ cũ chỉ ghi ở một trang")
  }

  fileprivate static func overdueReview(_ date: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0532", .warning, at: span, "trang đã quá hạn xem lại (\(date))",
      hint: "xem lại nội dung rồi lùi hạn ở dòng “Xem lại trước”")
  }

  fileprivate static func noPicture(_ path: String, near: String?, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0533", at: span, "không có ảnh “\(path)”",
      hint: near.map { "có phải ý bạn là “Ảnh: \($0)”?" }
        ?? "chép ảnh vào cạnh bài hoặc vào tep/ của xã, hoặc sửa đường dẫn")
  }

  fileprivate static func noAlternative(_ path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0534", at: span, "ảnh “\(path)” chưa có lời mô tả cho người không nhìn được",
      hint: "thêm dòng “Mô tả ảnh: trong ảnh có gì”")
  }

  fileprivate static func noMenuTarget(_ target: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0535", at: span, "mục thực đơn dẫn tới “\(target)”, không có trang ấy",
      hint: "ghi tên mục như thu-tuc, hoặc đường dẫn tệp .md")
  }
}
