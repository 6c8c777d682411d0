internal import Foundation

/// Brings a clone of Git up to date with the branch that it follows, if that only adds to what it has.
///
/// In two steps, since only the network may take long: whoever is ended while it fetches leaves the files as
/// they were, and they change in the second step alone. Nothing of what is fetched is run: no hook, no
/// submodule. The caller holds the lock of the output, so that no build reads meanwhile.
///
/// - Parameter seconds: for how long it may fetch.
/// - Returns: why it could not be done; the files are then as they were. Nil when it was done.
/// - Throws: when there is no such folder.
package func pull(_ clone: String, seconds: Int) throws -> String? {
  guard isFolder(clone) else { throw WorldError.missingFolder(path: clone, option: "--git") }
  do {
    return try bringUpToDate(clone, seconds: seconds)
  } catch let error as WorldError {
    return error.message
  }
}

private func bringUpToDate(_ clone: String, seconds: Int) throws -> String? {
  // A branch that is no more must be missed, not be taken for one with nothing new.
  let fetched = try git(
    clone, ["fetch", "--quiet", "--prune", "--no-tags", "--no-recurse-submodules"],
    seconds: seconds)
  if fetched.isOverTime { return "quá \(seconds) giây mà chưa lấy xong" }
  guard fetched.status == 0 else { return GitReason(fetched).text }
  let merged = try git(
    clone, ["merge", "--quiet", "--ff-only", "--no-autostash", "@{upstream}"], seconds: 600)
  return merged.status == 0 ? nil : GitReason(merged).text
}

private func git(_ clone: String, _ arguments: [String], seconds: Int) throws -> ProgramRun {
  let settings = [
    "core.hooksPath=/dev/null", "core.fsmonitor=false", "submodule.recurse=false",
    "http.lowSpeedLimit=1000", "http.lowSpeedTime=60",
  ]
  return try runProgram(
    "git", ["-C", clone] + settings.flatMap { ["-c", $0] } + arguments,
    environment: ["GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0"], seconds: seconds)
}

/// Git's reason in our words, with its own behind them.
private struct GitReason {
  let text: String

  init(_ run: ProgramRun) {
    let all = String(decoding: run.errors, as: UTF8.self)
    let own = run.reason(["fatal: ", "error: ", "ssh: "])
    let known: [(String, String)] = [
      ("not a git repository", "không phải bản sao của kho Git"),
      ("dubious ownership", "thư mục thuộc người dùng khác"),
      ("Could not resolve", "không tìm thấy máy chủ"),
      ("Host key verification failed", "chưa tin khóa của máy chủ"),
      ("Permission denied", "không có quyền vào kho"),
      ("Authentication failed", "không có quyền vào kho"),
      ("could not read Username", "không có quyền vào kho"),
      ("index.lock", "còn khóa của một lần git bị bỏ dở"),
      ("would be overwritten", "có tệp sửa tại chỗ mà bản mới cũng sửa"),
      ("fast-forward", "bản sao và kho đã rẽ hai ngả"),
      ("diverg", "bản sao và kho đã rẽ hai ngả"),
      ("no upstream", "nhánh hiện tại không theo nhánh nào của kho"),
      ("not something we can merge", "nhánh mà bản sao theo không còn ở kho"),
      ("does not point to a branch", "bản sao không ở nhánh nào"),
      ("not appear to be a git repository", "kho không còn ở địa chỉ cũ"),
      ("No space left", "đĩa đã đầy"),
      ("onnect", "không nối được máy chủ"),
    ]
    let said = known.first { all.contains($0.0) }?.1 ?? "git báo lỗi \(run.status)"
    text = own.isEmpty ? said : "\(said) (\(own))"
  }
}
