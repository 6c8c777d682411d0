import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a server runs every few minutes: content from Git, published whatever Git says.
@Suite(.enabled(if: GitRepository.isInstalled, "git is not installed"))
struct PublishCommandTests {
  private static let day = ["--now", "2026-11-21"]

  private func tin(_ title: String) -> String {
    "---\nTiêu đề: \(title)\nNgày: 20/11/2026\n---\nNội dung.\n"
  }

  private func workspace() throws -> (Installation, GitRepository) {
    let site = try Installation(["tam": ""])
    try site.delete("content")
    let files = Installation.smallest.merging(["xa-mau/tin-tuc/tin.md": tin("Một")]) { $1 }
    return (site, try GitRepository(files, in: site, clone: "content"))
  }

  private func publish(_ site: Installation, _ options: String...) throws -> Installation.Run {
    try site.trangxa(["publish", "--git", "content", "--nghi", "0"] + options + Self.day)
  }

  private func page(_ site: Installation) throws -> String {
    try site.text("public/xa-mau/tin-tuc/tin.html")
  }

  @Test func publishesWhatTheRepositoryHas() throws {
    let (site, repository) = try workspace()
    defer { site.remove() }
    let first = try publish(site)
    #expect(first.status == 0 && first.errors == "", "\(first.errors)")
    try repository.commit(["xa-mau/tin-tuc/tin.md": tin("Hai")])
    #expect(try publish(site).status == 0)
    #expect(try page(site).contains("Hai"))
  }

  @Test func takesContentFromSeveralRepositories() throws {
    let (site, _) = try workspace()
    defer { site.remove() }
    let terms = "Từ,Nghĩa\nTTHC,thủ tục hành chính\n"
    let catalogue = try GitRepository(
      ["ghi-chu.txt": terms], named: "kho-chung", in: site, clone: "content/chung")
    try catalogue.commit(["ghi-chu.txt": terms + "UBND,ủy ban nhân dân\n"])
    let run = try publish(site, "--git", "content/chung")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try site.text("content/chung/ghi-chu.txt").contains("UBND"))
    #expect(!site.exists("public/chung"))
  }

  @Test func publishesWhatIsThereWhenTheRepositoryIsGone() throws {
    let (site, repository) = try workspace()
    defer { site.remove() }
    try FileManager.default.removeItem(at: repository.folder)
    try site.write(tin("Sửa tại chỗ"), to: "content/xa-mau/tin-tuc/tin.md")
    let run = try publish(site)
    #expect(run.status == 4)
    #expect(
      run.errors.hasPrefix(
        "content: không lấy được nội dung mới, nên đăng nội dung đang có: kho không còn ở địa chỉ cũ ("
      ),
      "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try page(site).contains("Sửa tại chỗ"))
  }

  @Test func keepsWhatWasChangedHereWhenTheRepositoryChangedItToo() throws {
    let (site, repository) = try workspace()
    defer { site.remove() }
    try repository.commit(["xa-mau/tin-tuc/tin.md": tin("Hai")])
    try site.write(tin("Sửa tại chỗ"), to: "content/xa-mau/tin-tuc/tin.md")
    let run = try publish(site)
    #expect(run.status == 4)
    #expect(run.errors.contains("có tệp sửa tại chỗ mà bản mới cũng sửa"), "\(run.errors)")
    #expect(try page(site).contains("Sửa tại chỗ"))
  }

  @Test func saysThatTheRepositoryWasWrittenAnew() throws {
    let (site, repository) = try workspace()
    defer { site.remove() }
    try repository.commit(["xa-mau/tin-tuc/tin.md": tin("Hai")])
    #expect(try publish(site).status == 0)
    try GitRepository.git("-C", repository.folder.path, "reset", "-q", "--hard", "HEAD~1")
    try repository.commit(["xa-mau/tin-tuc/tin.md": tin("Ba")])
    let run = try publish(site)
    #expect(run.status == 4)
    #expect(run.errors.contains("bản sao và kho đã rẽ hai ngả"), "\(run.errors)")
    #expect(try page(site).contains("Hai"))
  }

  @Test func missesABranchThatIsNoMore() throws {
    let (site, repository) = try workspace()
    defer { site.remove() }
    try GitRepository.git("-C", repository.folder.path, "branch", "-m", "main", "chinh")
    let run = try publish(site)
    #expect(run.status == 4)
    #expect(run.errors.contains("nhánh mà bản sao theo không còn ở kho"), "\(run.errors)")
    #expect(try page(site).contains("Một"))
  }

  @Test func saysThatAFolderIsNoClone() throws {
    let (site, _) = try workspace()
    defer { site.remove() }
    try site.write("", to: "rieng/x.txt")
    let run = try publish(site, "--git", "rieng")
    #expect(run.status == 4)
    #expect(
      run.errors.contains("rieng: không lấy được nội dung mới")
        && run.errors.contains("không phải bản sao của kho Git"), "\(run.errors)")
    let missing = try publish(site, "--git", "khong-co")
    #expect(missing.status == 3)
    #expect(missing.errors.contains("không có thư mục “khong-co”"), "\(missing.errors)")
  }

  @Test func runsNoHook() throws {
    let (site, repository) = try workspace()
    defer { site.remove() }
    for hook in ["post-merge", "post-checkout", "reference-transaction", "pre-merge-commit"] {
      let place = "content/.git/hooks/\(hook)"
      try site.write("#!/bin/sh\ntouch ../da-chay\n", to: place)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755],
        ofItemAtPath: site.folder.appendingPathComponent(place).path)
    }
    try repository.commit(["xa-mau/tin-tuc/tin.md": tin("Hai")])
    #expect(try publish(site).status == 0)
    #expect(try page(site).contains("Hai"))
    #expect(!site.exists("da-chay"))
    // The hooks do run without us, so that the test can fail.
    try repository.commit(["xa-mau/tin-tuc/tin.md": tin("Ba")])
    try GitRepository.git("-C", site.folder.appendingPathComponent("content").path, "pull", "-q")
    #expect(site.exists("da-chay"))
  }

  @Test func givesUpARepositoryThatDoesNotAnswer() throws {
    let (site, _) = try workspace()
    defer { site.remove() }
    let clone = site.folder.appendingPathComponent("content").path
    let mark = "30\(Int.random(in: 10_000...99_999))"
    try GitRepository.git("-C", clone, "config", "protocol.ext.allow", "always")
    try GitRepository.git("-C", clone, "remote", "set-url", "origin", "ext::sleep \(mark)")
    let begun = Date()
    let run = try publish(site, "--han-git", "2")
    #expect(run.status == 4)
    #expect(run.errors.contains("quá 2 giây mà chưa lấy xong"), "\(run.errors)")
    #expect(Date().timeIntervalSince(begun) < 30)
    #expect(try page(site).contains("Một"))
    #expect(!isRunning("sleep \(mark)"))
  }

  /// However it ends itself, what it has started ends too, and what that has started.
  @Test(arguments: [true, false])
  func leavesNoProgramBehind(_ isKilled: Bool) throws {
    let (site, _) = try workspace()
    defer { site.remove() }
    let clone = site.folder.appendingPathComponent("content").path
    let mark = "31\(Int.random(in: 10_000...99_999))"
    try GitRepository.git("-C", clone, "config", "protocol.ext.allow", "always")
    try GitRepository.git("-C", clone, "remote", "set-url", "origin", "ext::sleep \(mark)")
    let run = try site.start(
      ["publish", "--git", "content", "--han-git", "600"] + (isKilled ? [] : ["--timeout", "15"])
        + Self.day)
    for _ in 0..<1_200 where !isRunning("sleep \(mark)") && run.isRunning {
      Thread.sleep(forTimeInterval: 0.05)
    }
    #expect(isRunning("sleep \(mark)"))
    if isKilled { kill(run.processIdentifier, SIGKILL) }
    run.waitUntilExit()
    for _ in 0..<600 where isRunning("sleep \(mark)") { Thread.sleep(forTimeInterval: 0.05) }
    #expect(!isRunning("sleep \(mark)"))
  }

  /// Whether some program runs that was started with these words among others.
  private func isRunning(_ command: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.contains { name in
      guard Int(name) != nil else { return false }
      let words = FileManager.default.contents(atPath: "/proc/\(name)/cmdline") ?? Data()
      return String(decoding: words, as: UTF8.self).replacing("\0", with: " ").contains(command)
    }
  }

  @Test(arguments: [
    (["--han-git", "0"], "trangxa: --han-git cần"), (["--han-gui", "0"], "trangxa: --han-gui cần"),
    (["--gui-lai", "11"], "trangxa: --gui-lai cần"),
    (["--ssh", "khong-co"], "trangxa: không dùng được tệp cấu hình ssh"),
    (["--gui", ""], "trangxa: “” không phải nơi gửi"),
    (["--gui", "-oProxyCommand=x:/srv"], "trangxa: thiếu giá trị"),
    (["--gui=-oProxyCommand=x:/srv"], "trangxa: “-oProxyCommand=x:/srv” không phải nơi gửi"),
    (["--gui=may:-rf"], "trangxa: “may:-rf” không phải nơi gửi"),
    (["--gui", "may:/srv/$(id)"], "trangxa: “may:/srv/$(id)” không phải nơi gửi"),
    (["--gui", "may::www"], "trangxa: “may::www” không phải nơi gửi"),
    (["--gui", "public/xa-mau"], "trangxa: “public/xa-mau” là chỗ trang được đăng"),
    (["--gui", "."], "trangxa: “.” là chỗ trang được đăng"),
  ])
  func refusesWhatMakesNoSense(_ options: [String], _ message: String) throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let run = try site.trangxa(["publish"] + options + Self.day)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix(message), "\(run.errors)")
    #expect(!site.exists("public"))
  }
}
