internal import CLinux

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Has all that was written to the file system of `path` brought to the disk: one call for any number
/// of files.
func syncFileSystem(of path: String) throws {
  guard trangxa_sync_filesystem(path) == 0 else { throw WorldError.system("ghi xuống đĩa", path) }
}

/// Exchanges two files or folders in one step.
///
/// - Returns: whether it was done; `errno` says why not.
func exchange(_ first: String, _ second: String) -> Bool { trangxa_exchange(first, second) == 0 }

/// Starts a program whose output goes into two open files.
///
/// - Returns: the process that stands for it, and ends it on SIGTERM and with the thread that started it; nil when
///   there is no room for another.
func start(
  _ program: String, _ arguments: [String], environment: [String], output: Int32, errors: Int32
) -> Int32? {
  func withTexts<Result>(
    _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = texts.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(&pointers)
  }
  let process = withTexts([program] + arguments) { arguments in
    withTexts(environment) { trangxa_start(program, arguments, $0, output, errors) }
  }
  return process > 0 ? process : nil
}
