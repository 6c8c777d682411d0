internal import VietnameseText

/// `PHÓ CHỦ TỊCH UBND XÃ LÊ LỢI` → `Phó Chủ tịch UBND xã Lê Lợi`: an office in capitals as a sentence writes it.
///
/// What is an abbreviation stays, and what follows a unit is a name. Text that is not in capitals is given back as it
/// is.
func officeInSmallLetters(_ text: String) -> String {
  guard isInCapitals(text) else { return text }
  var out: [String] = []
  var isName = false
  var beginsTitle = true
  for word in text.split(separator: " ").map(String.init) {
    let key = folded(word)
    if isAbbreviation(word) {
      out.append(word)
      isName = false
    } else if unitWords.contains(key), !beginsTitle || out.isEmpty {
      out.append(out.isEmpty ? word.lowercased().uppercasedFirst : word.lowercased())
      isName = true
    } else if isName || beginsTitle {
      out.append(word.lowercased().uppercasedFirst)
    } else {
      out.append(word.lowercased())
    }
    // `Phó Chủ tịch`, `Phó Trưởng phòng`.
    beginsTitle = key == "pho"
  }
  return out.joined(separator: " ")
}

/// The words behind which the name of a unit stands.
let unitWords: Set<String> = [
  "xa", "phuong", "huyen", "quan", "tinh", "thon", "ap", "khu",
]

/// What cannot be spelled as a syllable: `UBND`, `VHXH`, `HĐND-UBND`.
private func isAbbreviation(_ word: String) -> Bool {
  let letters = word.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }
  guard let packed = PackedWord(composed(letters).utf8) else { return true }
  return letters.count > 1 && !Syllable.isWellFormed(packed)
}
