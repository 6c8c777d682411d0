internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Opens an address in the browser of the person at this machine, who keeps it when this process ends.
///
/// - Throws: ``WorldError/missingProgram(_:)`` where there is no program for that.
package func openBrowser(_ address: String) throws {
  #if canImport(Glibc)
    let name = "xdg-open"
    var attributes = posix_spawnattr_t()
    // A session of its own: Ctrl-C in our terminal is not for the browser.
    let newSession: Int16 = 0x80
    var actions = posix_spawn_file_actions_t()
  #else
    let name = "open"
    var attributes: posix_spawnattr_t?
    let newSession: Int16 = 0x400
    var actions: posix_spawn_file_actions_t?
  #endif
  let program = try find(name)
  posix_spawnattr_init(&attributes)
  posix_spawn_file_actions_init(&actions)
  defer {
    posix_spawnattr_destroy(&attributes)
    posix_spawn_file_actions_destroy(&actions)
  }
  posix_spawnattr_setflags(&attributes, newSession)
  for (descriptor, mode) in [(0, O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] {
    posix_spawn_file_actions_addopen(&actions, Int32(descriptor), "/dev/null", mode, 0)
  }
  let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
  var arguments = pointers(to: [program, address])
  var variables = pointers(to: environment)
  defer { for text in arguments + variables { free(text) } }
  var process: pid_t = 0
  let failure = posix_spawn(&process, program, &actions, &attributes, &arguments, &variables)
  guard failure == 0 else {
    throw WorldError.file(path: name, action: "chạy", reason: WorldError.reason(failure))
  }
}

/// Copies that somebody must free, and nil at the end.
private func pointers(to texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
  texts.map { text in strdup(text) } + [nil]
}
