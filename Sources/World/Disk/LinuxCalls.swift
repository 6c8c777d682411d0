internal import CLinux

/// Has all that was written to the file system of `path` brought to the disk: one call for any number
/// of files.
func syncFileSystem(of path: String) throws {
  guard trangxa_sync_filesystem(path) == 0 else { throw WorldError.system("ghi xuống đĩa", path) }
}

/// Exchanges two files or folders in one step.
///
/// - Returns: whether it was done; `errno` says why not.
func exchange(_ first: String, _ second: String) -> Bool { trangxa_exchange(first, second) == 0 }
