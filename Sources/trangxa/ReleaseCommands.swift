import ArgumentParser
import Releases
import World

/// Which served portal a command is about.
struct ServedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Thư mục đăng.", valueName: "thư-mục"))
  var output = "public"

  @Option(
    name: .customLong("site"), help: ArgumentHelp("Trang của xã này.", valueName: "tên"))
  var site: String?

  @Option(
    help: ArgumentHelp("Nếu trang đang được dựng, đợi tối đa chừng này.", valueName: "giây"))
  var wait = 60

  func folder() throws -> OutputFolder { try OutputFolder(output) }

  /// What is served there, of the portal that was asked for or of all.
  func portals(in folder: OutputFolder) throws -> [PortalReleases] {
    let all = try releases(in: folder)
    guard !all.isEmpty else {
      complain("trangxa: “\(output)” chưa có trang nào do trangxa đăng\n")
      throw ExitStatus.usage
    }
    guard let site else { return all }
    let found = all.filter { $0.slug == site }
    guard !found.isEmpty else {
      complain("trangxa: không có trang “\(site)” trong \(output)\n")
      throw ExitStatus.usage
    }
    return found
  }

  /// The one portal that was asked for; when there are several, one must be named.
  func portal(in folder: OutputFolder) throws -> PortalReleases {
    let found = try portals(in: folder)
    guard found.count == 1 else {
      complain(
        "trangxa: “\(output)” có \(found.count) trang\n"
          + "gợi ý: chỉ một trang, như --site \(quotedForShell(found[0].slug))\n")
      throw ExitStatus.usage
    }
    return found[0]
  }

  /// How messages name a portal.
  func display(_ slug: String) -> String { slug.isEmpty ? output : "\(output)/\(slug)" }
}

/// `trangxa releases`: what is served, and what can be gone back to.
struct ReleasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "releases", abstract: "Liệt kê các bản phát hành còn giữ của từng trang.")

  @OptionGroup var options: ServedOptions

  func run() throws {
    for portal in try options.portals(in: options.folder()) {
      print(options.display(portal.slug))
      if let hold = portal.hold { print("  \(hold); chạy “trangxa resume” để đăng tiếp") }
      var releases = portal.kept
      if let served = portal.served, !releases.contains(where: { $0.id == served.id }) {
        releases.insert(served, at: 0)
      }
      for release in releases {
        let mark = release.id == portal.served?.id ? "*" : " "
        print("\(mark) \(release.id.text)  \(release.used.count) tệp")
      }
    }
  }
}

/// `trangxa rollback`: an earlier release, at once, until somebody says `resume`.
struct RollBackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback", abstract: "Quay lại một bản phát hành trước, và giữ bản ấy.",
    discussion: """
      Không nêu mã thì quay lại bản ngay trước bản đang đăng. Từ đó “trangxa build” không đăng trang này \
      nữa, kể cả khi chạy theo lịch, cho đến khi chạy “trangxa resume”.
      """)

  @Argument(help: ArgumentHelp("Mã bản phát hành, xem ở “trangxa releases”.", valueName: "mã"))
  var id: String?

  @Option(
    name: .customLong("nghi"),
    help: ArgumentHelp("Bản vừa thôi đăng được để yên bao lâu.", valueName: "giây"))
  var rest = PublishOptions().rest

  @OptionGroup var options: ServedOptions

  func run() throws {
    let folder = try options.folder()
    let portal = try options.portal(in: folder)
    var wanted: ReleaseID?
    if let id {
      guard let release = ReleaseID(id) else {
        complain(
          "trangxa: “\(id)” không phải mã bản phát hành\n"
            + "gợi ý: chạy “trangxa releases” để xem các bản còn giữ\n")
        throw ExitStatus.usage
      }
      wanted = release
    }
    var publishing = PublishOptions()
    publishing.rest = rest
    let served = try rollBack(
      portal.slug, to: wanted, in: folder, options: publishing, wait: options.wait)
    print("\(options.display(portal.slug)): đang đăng bản \(served.id.text)")
    print("Trang được giữ ở bản này; khi đã sửa xong nguồn, chạy “trangxa resume”.")
  }
}

/// `trangxa resume`: publishing goes on.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Thôi giữ bản đã quay lại; lần dựng sau đăng bản mới.")

  @OptionGroup var options: ServedOptions

  func run() throws {
    let folder = try options.folder()
    let portal = try options.portal(in: folder)
    let wasHeld = try resume(portal.slug, in: folder, wait: options.wait)
    let name = options.display(portal.slug)
    print(wasHeld ? "\(name): lần dựng sau sẽ đăng bản mới" : "\(name): không bị giữ")
  }
}

/// `trangxa verify`: what a stranger or a bad disk changed in what is served.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "So từng tệp đang đăng với bản phát hành.")

  @Option(help: ArgumentHelp("Thư mục đăng.", valueName: "thư-mục"))
  var output = "public"

  func run() throws {
    let result = try verify(OutputFolder(output))
    for discrepancy in result.found {
      let said =
        switch discrepancy.kind {
        case .changed: "đã bị đổi"
        case .missing: "không còn"
        case .stranger: "không do trangxa đăng"
        case .noManifest: "không đọc được; hãy dựng lại"
        }
      print("\(discrepancy.path): \(said)")
    }
    guard result.found.isEmpty else {
      complain(
        "\(result.found.count) tệp khác với bản phát hành\n"
          + "gợi ý: chạy “trangxa build --doc-lai” để đăng lại cho đúng\n")
      throw ExitStatus.contentHasErrors
    }
    say("\(result.files) tệp đúng như bản phát hành")
  }
}
