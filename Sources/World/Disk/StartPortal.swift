#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Whether nothing is in `folder`, or no such folder is there.
package func isEmptyFolder(_ folder: String) throws -> Bool {
  guard try kind(of: folder) != nil else { return true }
  // A link to an empty folder is one too.
  guard isFolder(folder) else { return false }
  return try names(in: folder)?.isEmpty ?? true
}

/// Writes the files of a portal that begins, and a copy of the themes, into an empty folder.
///
/// Nothing that is there is written over. What was written stays when something fails, so that a
/// person sees how far it came; the folder is then no longer empty, and is to be removed first.
package func startPortal(
  in folder: String, files: [(path: String, text: String)], themes: String
) throws {
  try copyFolder(themes, to: "\(folder)/themes")
  for file in files {
    let path = "\(folder)/\(file.path)"
    guard try writeNewFile(file.text, to: path) else {
      throw WorldError.file(path: path, action: "ghi", reason: WorldError.reason(EEXIST))
    }
  }
}

/// Copies the files of a folder and of those in it; no links, and nothing that begins with a full stop.
private func copyFolder(_ source: String, to target: String) throws {
  try makeFolder(target)
  for name in try names(in: source)?.names ?? [] where !name.hasPrefix(".") {
    let (from, to) = ("\(source)/\(name)", "\(target)/\(name)")
    guard let status = try status(of: from) else { continue }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: try copyFolder(from, to: to)
    case S_IFREG: try copy(from, size: Int(status.st_size), to: to)
    default: continue
    }
  }
}

/// The themes that came with the program: those of its package (`/usr/share/trangxa/themes`, or where an
/// archive was unpacked), or of the sources that it was built in; nil when they are not there.
package func installedThemes() -> String? {
  guard let program = ownPath() else { return nil }
  var folder = parentFolder(program)
  let share = "\(parentFolder(folder))/share/trangxa/themes"
  if isRegularFile("\(share)/mac-dinh/theme.yml") { return share }
  while !folder.isEmpty, folder != "/" {
    let themes = "\(folder)/themes"
    if isRegularFile("\(themes)/mac-dinh/theme.yml"), isRegularFile("\(folder)/Package.swift") {
      return themes
    }
    folder = parentFolder(folder)
  }
  return nil
}

/// Where the program that runs lies, links followed; nil where the system does not say.
private func ownPath() -> String? {
  #if os(Linux)
    let link = "/proc/self/exe"
  #else
    let link = CommandLine.arguments.first ?? ""
  #endif
  guard let path = realpath(link, nil) else { return nil }
  defer { free(path) }
  return String(cString: path)
}
