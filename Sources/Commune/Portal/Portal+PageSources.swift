package import Files
internal import Syntax

extension Portal {
  /// The file in which an editor changes what the page at `address` shows: its own source, the record
  /// of the procedure, else the settings, for pages that are made from many.
  package func source(ofPage address: String) -> FilePath {
    if let source = addresses.owner(of: address) { return source }
    let detail = ProcedureCode(FilePath(address).stem).flatMap { catalogue.procedure($0)?.detail }
    if let detail, detail.address == address { return detail.source.path }
    return folder.appending("trang.yml")
  }
}
