internal import Syntax
internal import VietnameseText

/// Where a text names a person: `ông Nguyễn Văn Mẫu`, `Trần Thị Thí Dụ`.
///
/// A name is two to five words with capitals behind a word by which one addresses a person, or three to
/// five that begin with a family name. Streets, schools and communes that bear a name are no persons.
struct PersonMention {
  /// The words of the name, without the word before it.
  let tokens: Range<Int>
  /// `ông`, `bà` and the like, and not `đồng chí`.
  let isAddressed: Bool
}

extension Manuscript {
  func persons(in tokens: ArraySlice<TextToken>) -> [PersonMention] {
    var persons: [PersonMention] = []
    var place = tokens.startIndex
    while place < tokens.endIndex {
      defer { place += 1 }
      guard tokens[place].kind == .word, let key = tokens[place].key else { continue }
      let before = place > tokens.startIndex ? tokens[place - 1] : nil
      let isPlace = before?.key.map(wordsBeforePlaces.contains) ?? false
      guard !isPlace else {
        // The rest of the name is no beginning of one.
        place += max(0, capitalized(from: place, in: tokens).count - 1)
        continue
      }
      if formsOfAddress.contains(key) {
        let name = capitalized(from: place + 1, in: tokens)
        guard name.count >= 2 else { continue }
        persons.append(PersonMention(tokens: name, isAddressed: true))
        place = name.upperBound - 1
      } else if familyNames.contains(key), isCapitalized(tokens[place]) {
        let name = capitalized(from: place, in: tokens)
        if isFullName(tokens[name]) {
          persons.append(PersonMention(tokens: name, isAddressed: false))
        }
        place = max(place, name.upperBound - 1)
      } else if isCapitalized(tokens[place]) {
        place = max(place, capitalized(from: place, in: tokens).upperBound - 1)
      }
    }
    return persons
  }

  private func isFullName(_ words: ArraySlice<TextToken>) -> Bool {
    guard (3...5).contains(words.count) else { return false }
    let second = words[words.startIndex + 1]
    if second.is("văn") || second.is("thị") { return true }
    // A heading in capitals is full of words that are family names too.
    let isCapitals = words.allSatisfy { word in
      let letters = string(word)
      return letters.count > 1 && letters == letters.uppercased()
    }
    let begin = words.prefix(2).map { folded(string($0)) }.joined(separator: " ")
    return !isCapitals && !placesLikeNames.contains(begin)
  }

  /// The words with capitals from `start` on that no mark divides, at most six.
  private func capitalized(from start: Int, in tokens: ArraySlice<TextToken>) -> Range<Int> {
    var end = start
    while end < tokens.endIndex, end - start < 6, tokens[end].kind == .word,
      isCapitalized(tokens[end]), end == start || tokens[end].isSpaced
    {
      end += 1
    }
    return start..<end
  }
}

let formsOfAddress: WordSet = [
  "ông", "bà", "anh", "chị", "em", "cháu", "cụ", "bé", "cô", "chú", "bác",
]

/// The commonest family names, without those that begin other names more often: Đoàn, Mai, Thái.
private let familyNames: WordSet = [
  "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ",
  "ngô", "dương", "lý", "đinh", "trịnh", "đào", "lưu", "tạ", "phùng", "trương", "vương", "quách",
  "lương", "hà", "cao", "chu", "tăng", "lâm", "triệu", "nông", "hứa", "khổng", "doãn", "nghiêm",
]

/// What stands before a name that is that of a place, a school or a prize.
private let wordsBeforePlaces: WordSet = [
  "xã", "phường", "trấn", "huyện", "tỉnh", "thôn", "xóm", "ấp", "bản", "làng", "tổ", "phố",
  "đường", "ngõ", "hẻm", "trường", "thcs", "thpt", "học", "non", "chợ", "cầu", "sông", "khu", "đền",
  "chùa", "ubnd", "hđnd", "ty", "giải", "quỹ", "đảo", "dãy", "núi", "đội",
]

/// Folded: what begins like a name and is none, or that of a person of history.
private let placesLikeNames: Set<String> = [
  "ho chi", "ha noi", "ha nam", "ha tinh", "ha giang", "hoang lien", "hoang sa", "cao bang",
  "lam dong", "ho tay", "ho guom", "ho so", "vuong quoc", "le hoi", "chu tich",
]
