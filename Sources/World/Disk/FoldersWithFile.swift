/// The folders right below `folder` that hold a file of the name `file`, in order.
package func foldersWithFile(_ file: String, in folder: String) throws -> [String] {
  try (names(in: folder)?.names ?? []).filter {
    !$0.hasPrefix(".") && isRegularFile("\(folder)/\($0)/\(file)")
  }.sorted()
}
