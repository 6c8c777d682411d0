extension Rule {
  /// The same thing said twice.
  static let twiceRules: [Rule] = [
    figureTwice, totalOfTwoDays, figureAgainstTables, formAgainstTables, rowTwice,
    figureInTwoReports, periodLeftOver, doneAndNotDone,
  ]
}
