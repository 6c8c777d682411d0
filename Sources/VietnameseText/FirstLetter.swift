extension StringProtocol {
  /// `Xã Mẫu` → `xã Mẫu`, for the middle of a sentence.
  package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
  /// `xã Mẫu` → `Xã Mẫu`, for its beginning.
  package var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
