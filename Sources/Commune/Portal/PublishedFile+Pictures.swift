internal import Diagnostics
package import Files
internal import Pictures
internal import Syntax
internal import VietnameseText

extension PublishedFile.Content {
  /// How the file at `path` is published, or nil when it is not what its name says, is too large, or
  /// is named like a picture and nothing could be made of it: the camera's data in it might say where
  /// somebody lives.
  ///
  /// - Parameter picture: what was made of it, or nil when nobody has looked yet.
  init?(
    of path: FilePath, _ attachment: FileTree.Attachment,
    _ picture: Result<PictureSet, PictureFailure>?, _ findings: inout [Diagnostic]
  ) {
    guard PictureFormat(fileExtension: path.fileExtension) != nil else {
      if let finding = fileFinding(path, attachment) {
        findings.append(finding)
        return nil
      }
      self = .asItIs
      return
    }
    switch picture {
    case nil: self = .picture(nil)
    case .success(let set):
      if set.wasMoving { findings.append(.standsStill(String(path.name), at: .file(path))) }
      self = .picture(set)
    case .failure(let failure):
      findings.append(.noPicture(String(path.name), failure, at: .file(path)))
      return nil
    }
  }
}

extension Portal {
  /// Lets front matter name a picture that lies beside its page by its name alone, as Markdown does.
  mutating func findPicturesBesideTheirPages() {
    articles = articles.map { bringNear(\.picture, $0) }
    leaders = leaders.map { bringNear(\.picture, $0) }
  }

  /// A value and not an `inout` element: `self` is read beside it, so that every change in place
  /// would first copy the whole list.
  private func bringNear<Record: Publication>(
    _ key: WritableKeyPath<Record, Picture>, _ entry: Entry<Record>
  ) -> Entry<Record> {
    let path = entry.record[keyPath: key].path
    guard !path.isEmpty, files[path] == nil, !isRefused(path),
      let beside = entry.source.path.parent.resolving(path)?.relative(to: folder),
      files[beside.string] != nil || isRefused(beside.string)
    else { return entry }
    var record = entry.record
    record[keyPath: key].path = beside.string
    return Entry(record, entry.source, address: entry.address)
  }

  /// The picture whose path is nearest to what somebody wrote in a file of `place`, as it would be
  /// written there.
  package func closestPicture(to path: String, in place: FilePath) -> String? {
    let routes = files.keys.filter {
      PictureFormat(fileExtension: FilePath($0).fileExtension) != nil
    }.sorted().map { place.route(to: FilePath($0)) }
    if let near = closest(to: path, among: routes) { return near }
    // The right name in the wrong folder.
    func name(_ route: String) -> String { String(FilePath(route).name) }
    let near = closest(to: name(path), among: routes.map(name))
    return routes.first { name($0) == near }
  }
}

extension FilePath {
  /// How a file in the folder `self` names the one at `path`: `../tep/so-do.png`.
  fileprivate func route(to path: FilePath) -> String {
    let (here, there) = (components, path.components)
    let common = zip(here, there.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: Substring(".."), count: here.count - common)
    return (up + there.dropFirst(common)).joined(separator: "/")
  }
}

extension Diagnostic {
  fileprivate static func noPicture(
    _ name: String, _ failure: PictureFailure, at span: SourceSpan
  ) -> Diagnostic {
    switch failure {
    case .noPicture:
      Diagnostic(
        "TX0860", at: span,
        "“\(name)” có tên của ảnh nhưng bên trong không phải ảnh, nên không được đăng",
        hint: "mở tệp gốc, lưu lại thành JPEG (ảnh chụp) hoặc PNG (hình vẽ) rồi chép vào đây")
    case .telephoneFormat:
      Diagnostic(
        "TX0860", at: span,
        "“\(name)” là ảnh HEIC của điện thoại, nhiều máy không xem được, nên không được đăng",
        hint: "mở ảnh trên điện thoại, chia sẻ hoặc lưu lại thành JPEG rồi chép vào đây")
    case .damaged:
      Diagnostic(
        "TX0861", at: span, "ảnh “\(name)” bị hỏng hoặc chép chưa xong, nên không được đăng",
        hint: "chép lại ảnh từ máy gốc; nếu vẫn hỏng thì mở ảnh rồi lưu lại thành JPEG")
    case .tooHeavy(let bytes):
      Diagnostic(
        "TX0862", at: span,
        "ảnh “\(name)” nặng \(bytes / 1_000_000) MB, quá \(PictureLimits.bytes / 1_000_000) MB, "
          + "nên không được đăng",
        hint: "thu nhỏ ảnh còn rộng khoảng 2.000 điểm ảnh rồi lưu lại")
    case .tooLarge(let width, let height):
      Diagnostic(
        "TX0862", at: span,
        "ảnh “\(name)” có \(VietnameseNumber.format(width)) × \(VietnameseNumber.format(height)) "
          + "điểm ảnh, quá lớn nên không được đăng",
        hint: "thu nhỏ ảnh còn rộng khoảng 2.000 điểm ảnh, hoặc cắt thành nhiều ảnh")
    }
  }

  fileprivate static func standsStill(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0863", .warning, at: span, "ảnh động “\(name)” chỉ hiện hình đầu tiên, đứng yên",
      hint: "trang của xã không có hình tự chuyển động; cần thì đăng tệp .mp4")
  }
}
