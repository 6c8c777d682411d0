extension Rule {
  /// Rules on the documents that a text names: their numbers, their dates, the laws of their day.
  static let documentRules: [Rule] = [
    .documentNumberWithoutZero, .spaceInDocumentNumber, .hyphenMissingInSymbol,
    .kindAgainstSymbol, .numberUsedTwice, .numbersOutOfOrder, .dateLeftOut,
    .firstCitationWithoutDate, .impossibleDate, .dateInTheFuture, .zerosInDate, .issuedOnWeekend,
    .oneStopName, .serviceLevelName, .unknownLaw, .lawDate, .lawNoLongerInForce, .numberOfTwoTexts,
    .nationalStandardName, .numberRegisteredTwice, .registerOutOfOrder,
  ]
}
