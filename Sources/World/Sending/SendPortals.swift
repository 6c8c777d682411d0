internal import Releases

/// What was sent.
package struct SendSummary: Sendable {
  /// Portals that were not at the other side as they are here.
  package var portals = 0
  package var files = 0
  package var removed = 0
}

/// Brings another folder, most often of another machine, to what is served here.
///
/// It cannot be exchanged in one step there, so the order keeps readers whole: first what pages are made of,
/// then other files, then pages, then what no page needs any more goes, and last of all the manifest, by which
/// the next run knows what is there. While it goes on there is none there, so that the run after one that was
/// broken off compares every file. The caller holds the lock of `output`.
///
/// - Throws: ``SendFailure``; what had been sent stays.
package func send(
  _ output: OutputFolder, to destination: Destination, options: SendOptions,
  progress: @escaping (String) -> Void
) throws -> SendSummary {
  let rsync = Rsync(options) { progress("\($0); thử lại sau \($1) giây") }
  let known = "\(output.workshop)/gui-xa.moi"
  defer { try? remove(known) }
  try remove(known)
  try makeFolder(known)
  try rsync.run(
    [
      "--recursive", "--copy-dirlinks", "--max-size=64M", "--include=/*/",
      "--include=/*/\(Release.mark)", "--include=/\(Release.mark)", "--include=/\(startPageName)",
      "--exclude=*",
    ], from: destination.folder(""), to: "\(known)/")

  var summary = SendSummary()
  let portals = try ServedPortal.all(in: output)
  var isOurs = false
  for portal in portals {
    let there = portal.slug.isEmpty ? known : "\(known)/\(portal.slug)"
    let sending = SendPortal(
      portal, to: destination, rsync: rsync, there: there, workshop: output.workshop,
      progress: progress)
    isOurs = try sending.isPublished || isOurs
    guard let run = try sending.send() else { continue }
    summary.portals += 1
    summary.files += run.sent
    summary.removed += run.removed
  }
  let start = "\(output.real)/\(startPageName)"
  if portals.first?.slug.isEmpty == false, try kind(of: start) != nil {
    let old = try read("\(known)/\(startPageName)")?.bytes
    if try old != readPlainFile(start) {
      guard old == nil || isOurs else { throw SendFailure.foreign(destination.text) }
      summary.files += try rsync.run(
        ["--times", "--checksum"], from: start, to: destination.folder("")
      ).sent
    }
  }
  return summary
}

extension SendFailure {
  static func foreign(_ place: String) -> SendFailure {
    SendFailure(
      reason: "“\(place)” có tệp không do trangxa gửi, nên không bị thay; hãy chỉ một thư mục trống"
    )
  }
}
