import ArgumentParser
import World

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where to send what was published, and how.
struct SendingOptions: ParsableArguments {
  @Option(
    name: .customLong("gui"),
    help: ArgumentHelp(
      "Gửi đến thư mục này, ở máy khác qua ssh hay ở máy này.", valueName: "người@máy:/thư-mục"))
  var destinationText: String?

  @Option(help: ArgumentHelp("Tệp cấu hình ssh để gửi: cổng, khóa.", valueName: "tệp"))
  var ssh: String?

  @Option(
    name: .customLong("han-gui"),
    help: ArgumentHelp("Gửi trong chừng này, kể cả gửi lại.", valueName: "giây"))
  var limit = SendOptions().limit

  @Option(
    name: .customLong("gui-lai"),
    help: ArgumentHelp("Đường đứt thì gửi tiếp mấy lần.", valueName: "số"))
  var retries = SendOptions().retries

  func validate() throws {
    guard (1...86_400).contains(limit) else {
      throw ValidationError("--han-gui cần số giây từ 1 đến 86400")
    }
    guard (0...10).contains(retries) else {
      throw ValidationError("--gui-lai cần một số từ 0 đến 10")
    }
  }

  /// - Returns: nil when nothing is to be sent.
  /// - Throws: ``ExitStatus/usage`` for a place that cannot be sent to.
  func destination(apartFrom output: OutputFolder) throws -> Destination? {
    if let ssh, access(ssh, R_OK) != 0 || isFolder(ssh) || ssh.contains("'") {
      complain("trangxa: không dùng được tệp cấu hình ssh “\(ssh)”\n")
      throw ExitStatus.usage
    }
    guard let text = destinationText else { return nil }
    guard let destination = Destination(text) else {
      complain(
        "trangxa: “\(text)” không phải nơi gửi đến được\n"
          + "gợi ý: ghi như --gui xa@may-chu.example:/srv/www\n")
      throw ExitStatus.usage
    }
    if !destination.isRemote, try OutputFolder(text).overlaps(output) {
      complain("trangxa: “\(text)” là chỗ trang được đăng; hãy gửi đến một thư mục khác\n")
      throw ExitStatus.usage
    }
    return destination
  }

  /// Sends, and says why when it cannot.
  ///
  /// - Returns: whether all is there now.
  func send(
    _ output: OutputFolder, to destination: Destination, _ journal: BuildLock.Journal
  ) -> Bool {
    var options = SendOptions()
    (options.limit, options.retries, options.sshConfiguration) = (limit, retries, ssh)
    journal.note("đang gửi đến \(destination.text)")
    do {
      let sent = try World.send(output, to: destination, options: options) { say($0) }
      say(
        "đã gửi \(sent.files) tệp, bỏ \(sent.removed) tệp của \(sent.portals) trang xã ở "
          + destination.text)
      return true
    } catch {
      let reason =
        (error as? SendFailure)?.reason ?? (error as? WorldError)?.message ?? "\(error)"
      complain("chưa gửi được đến \(destination.text): \(reason)\n")
      return false
    }
  }
}
