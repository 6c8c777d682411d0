package import Diagnostics

extension Diagnostic {
  /// Whether it is about what a file is made of, its letters and the form of its keys, and not about what it says.
  package var isOfReading: Bool { code.dropFirst(2).hasPrefix("01") }
}
