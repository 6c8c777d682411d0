internal import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

let startPageName = "index.html"

/// Puts the page above all portals before readers in one step, and writes down its digest, by which `verify` knows
/// it. The caller has the output for itself.
func publishStartPage(_ bytes: [UInt8], _ output: OutputFolder) throws {
  let next = "\(output.workshop)/mo-dau.moi"
  let place = "\(output.real)/\(startPageName)"
  try remove(next)
  if (try? read(place))?.bytes != bytes {
    try makeFolder(output.real)
    try write(bytes, to: next)
    try sync(next)
    guard rename(next, place) == 0 else {
      throw WorldError.system("thay", "\(output.typed)/\(startPageName)")
    }
    try sync(output.real)
    try sync(output.workshop)
  }
  let store = try ServedPortal("", in: output).store
  let text = Array("\(Digest(bytes).hexadecimal)\n".utf8)
  if (try? read(store.startPage))?.bytes != text {
    try makeFolder(store.folder)
    try replace(store.startPage, with: text)
  }
}

/// Whether the start page is the one that was published last; nil when none was.
func isStartPageSound(_ output: OutputFolder) throws -> Bool? {
  let store = try ServedPortal("", in: output).store
  guard let text = try read(store.startPage, limit: 100)?.bytes,
    let digest = Digest(hexadecimal: text.prefix(64))
  else { return nil }
  guard let page = try read("\(output.real)/\(startPageName)") else { return false }
  return Digest(page.bytes) == digest
}
