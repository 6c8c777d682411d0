import Checking
import Commune

extension Reference {
  /// The phrases that texts of the rules on words are held against.
  static var withPhrases: Reference {
    var reference = Reference()
    reference.phrases = PhraseBook([
      FixedPhrase("cơ chế một cửa"), FixedPhrase("một cửa liên thông"),
      FixedPhrase("môi trường mạng"),
      FixedPhrase("hồ sơ", count: 900), FixedPhrase("bảo đảm", count: 90),
      FixedPhrase("báo cáo", count: 90), FixedPhrase("đảm bảo", count: 90),
      FixedPhrase("hội nông dân", alsoRight: "hộ nông dân"), FixedPhrase("công chức"),
      FixedPhrase("phân công"), FixedPhrase("quy định"), FixedPhrase("thực hiện"),
    ])
    return reference
  }
}
