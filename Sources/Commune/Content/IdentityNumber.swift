/// Whether `text` holds a number like those of identity cards: nine digits or twelve, written
/// together or in groups.
///
///     "001099001234", "001 099 001 234"  →  true
///     "120.500.000", "(0000) 000 010"    →  false
///
/// Digits with dots as thousands have them are an amount, not a number of a card.
func holdsIdentityNumber(_ text: String) -> Bool {
  var run = DigitRun()
  for scalar in text.unicodeScalars {
    if run.take(scalar) { continue }
    if run.isIdentityNumber { return true }
    run = DigitRun()
  }
  return run.isIdentityNumber
}

/// Groups of digits with single separators between them: `001 099 001 234`.
private struct DigitRun {
  private var groups: [String] = []
  private var separators: Set<Unicode.Scalar> = []
  private var isOpen = false

  /// Takes the next character in, or says that the run is over.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9":
      if isOpen {
        groups[groups.count - 1].unicodeScalars.append(scalar)
      } else {
        groups.append(String(scalar))
      }
      isOpen = true
      return true
    case " ", "\u{A0}", ".", "-":
      guard isOpen else { return false }
      separators.insert(scalar)
      isOpen = false
      return true
    default: return false
    }
  }

  var isIdentityNumber: Bool {
    if groups.contains(where: { isLength($0.count) }) { return true }
    return isLength(groups.reduce(0) { $0 + $1.count }) && !isAmount
  }

  private func isLength(_ digits: Int) -> Bool { digits == 9 || digits == 12 }

  /// A full stop may end the sentence behind the number.
  private var isAmount: Bool {
    guard let first = groups.first, groups.count > 1 else { return false }
    return separators == ["."] && first.count <= 3 && !first.hasPrefix("0")
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
