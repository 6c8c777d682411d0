extension Rule {
  /// Spelling and typing (chính tả), group 7.
  static let languageRules: [Rule] = [
    misspeltSyllable, wrongWordInPhrase, doubledWord, gluedWords, missingSpace, spaceBeforeMark,
    doubledMark, unevenPercent, mixedToneStyles, decomposedLetters,
    doubledApproximation, letterOfOldFont,
  ]
}
