internal import VietnameseText

/// The words that say that parts of a figure follow.
struct ListCue {
  let opening: PartList.Opening
  /// How many tokens it is.
  let length: Int

  /// The cue that begins with the first of these tokens.
  init?(_ tokens: ArraySlice<TextToken>) {
    guard let first = tokens.first?.key, cueBeginnings.contains(first),
      let cue = cues.first(where: { tokens.begins(with: $0.words) })
    else { return nil }
    opening = cue.opening
    length = cue.words.count
  }
}

private let cueBeginnings = Set(cues.compactMap(\.words.first))

/// The longer ones first.
private let cues: [(words: [PackedWord], opening: PartList.Opening)] = [
  (["bao", "gồm", "cả"], .including),
  (["gồm", "cả"], .including),
  (["trong", "đó", "bao", "gồm"], .consistsOf),
  (["trong", "đó", "gồm"], .consistsOf),
  (["trong", "đó", "chủ", "yếu"], .including),
  (["trong", "đó"], .amongThem),
  (["bao", "gồm"], .consistsOf),
  (["gồm"], .consistsOf),
  (["chia", "ra"], .consistsOf),
  (["cụ", "thể"], .namely),
  (["chủ", "yếu", "bao", "gồm"], .including),
  (["chủ", "yếu", "gồm"], .including),
  (["chủ", "yếu"], .including),
  (["phần", "lớn", "gồm"], .including),
  (["nhất", "là"], .including),
  (["kể", "cả"], .including),
]
