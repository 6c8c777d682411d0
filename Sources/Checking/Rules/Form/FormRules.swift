extension Rule {
  /// The form of an official document, by decree 30/2020/NĐ-CP.
  static let formRules: [Rule] = [
    missingHead, missingNumber, missingDate, missingPosition, deputyWithoutRight,
    missingArchivePlace, missingEndMark, foreignUnit, foreignCommune,
  ]
}
