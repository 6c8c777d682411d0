import ArgumentParser
import Commune
import Diagnostics
import Files
import Releases
import Rendering
import VietnameseText
import World

/// `trangxa withdraw`: takes one page from readers, at once, and says so at its address.
struct WithdrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Gỡ một trang hay tệp đã đăng, ngay, và nói rõ là đã gỡ.",
    discussion: """
      Ghi một dòng vào da-go.csv trong thư mục của xã rồi đăng lại riêng trang ấy. Ai mở địa chỉ cũ sẽ đọc được là \
      đã gỡ, ngày nào, vì sao; danh sách, tìm kiếm, dữ liệu mở không còn nhắc tới, và không quay lại được bản phát \
      hành còn trang ấy. Không nêu địa chỉ thì liệt kê trang đã gỡ và địa chỉ không còn dẫn tới đâu.
      """)

  @Argument(
    help: ArgumentHelp("Địa chỉ chép từ trình duyệt, hoặc tệp nguồn.", valueName: "địa-chỉ"))
  var place: String?

  @OptionGroup var options: PublishingOptions

  @Option(
    name: .customLong("ly-do"), help: ArgumentHelp("Vì sao gỡ; người đọc thấy.", valueName: "lý do")
  )
  var reason: String?

  @Flag(name: .customLong("huy"), help: "Thôi gỡ: trang lại được đăng.")
  var isUndone = false

  func run() async throws {
    let folder = try options.folder()
    guard let place else { return try listWithdrawals(options, folder) }
    let target = try WithdrawTarget(place, options, folder)
    let before = try target.servedDigest(in: folder)
    let hasChanged = isUndone ? try undo(target) : try enter(target)
    let isServed = await republish(target)
    let after = try target.servedDigest(in: folder)
    if isUndone {
      print("\(target.shown): thôi gỡ" + (isServed ? "" : "; lần dựng sau sẽ đăng lại"))
      return
    }
    // Nothing could be built, and readers still have the page as it was.
    if !isServed, let before, before == after, try !target.isWithdrawn(in: folder) {
      try takeAway(target, folder)
      throw ExitStatus.contentHasErrors
    }
    print("\(target.shown): đã gỡ")
    if let source = target.source, isRegularFile("\(target.contentFolder)/\(source)") {
      let path = "\(target.contentFolder)/\(source)"
      print("Nguồn “\(path)” còn nguyên, không được đăng khi còn dòng này.")
      if try target.mayHaveFiles(path) {
        print("Ảnh và tệp kèm bài vẫn được đăng; tệp nào phải gỡ thì gỡ riêng theo địa chỉ của nó.")
      }
    }
    if hasChanged { print("Đã ghi vào \(target.list); hãy gửi tệp này cùng nội dung.") }
  }

  /// Writes the decision down where editors see it.
  ///
  /// - Returns: whether it was not there before.
  private func enter(_ target: WithdrawTarget) throws -> Bool {
    let old = try target.listBytes()
    let listed = WithdrawalList.places(in: old ?? [], at: target.listPath).value
    if listed.contains(where: target.isNamed) { return false }
    let today = try options.common.sources.today()
    let reason = try checkedReason(reason, today: today)
    let new = WithdrawalList.adding(target.address, reason: reason, on: today, to: old ?? [])
    try target.saveList(new, over: old)
    return true
  }

  private func undo(_ target: WithdrawTarget) throws -> Bool {
    var bytes = try target.listBytes() ?? []
    let before = bytes
    for place in WithdrawalList.places(in: bytes, at: target.listPath).value
    where target.isNamed(place) {
      bytes = WithdrawalList.removing(place, from: bytes, at: target.listPath) ?? bytes
    }
    guard bytes != before else {
      complain("trangxa: “\(target.address)” không có trong \(target.list)\n")
      throw ExitStatus.usage
    }
    try target.saveList(bytes, over: before)
    return true
  }

  /// Publishes the one portal anew.
  ///
  /// - Returns: whether readers have what the content says; not when it cannot be built.
  private func republish(_ target: WithdrawTarget) async -> Bool {
    var options = options
    options.common.sources.sites = target.slug.isEmpty ? [] : [target.slug]
    options.wait = max(options.wait, 120)
    do {
      switch try await BuildRun(options).run(isTold: false) {
      case .built(let outcome): return outcome.summary.sites > 0
      case .stoodStill: return true
      }
    } catch let error as WorldError {
      complain("trangxa: \(error.message)\n")
    } catch {
      complain("trangxa: chưa dựng lại được trang\n")
    }
    return false
  }

  /// When the content cannot be built now: the page goes all the same, and what names it is said.
  private func takeAway(_ target: WithdrawTarget, _ folder: OutputFolder) throws {
    let lock = try BuildLock.take(for: folder, wait: max(options.wait, 120))
    let today = try options.common.sources.today()
    let page = withdrawnPage(reason: reason ?? "", on: today)
    let naming = try World.takeAway(
      target.address, from: target.slug, in: folder, leaving: Array(page.utf8),
      options: options.publishOptions)
    _ = consume lock
    print("\(target.shown): đã gỡ")
    complain(
      "Nội dung chưa dựng lại được nên trang được gỡ riêng, tìm kiếm tạm nghỉ; sửa lỗi rồi chạy trangxa build.\n"
    )
    if !naming.isEmpty {
      complain("Còn nhắc tới trang ấy: \(naming.prefix(10).joined(separator: ", "))\n")
    }
  }
}
