extension Rule {
  /// Whether the figures of a text agree with each other.
  static let arithmeticRules: [Rule] = [
    totalAndParts, partOfWhole, dossierFlow, tableTotal, announcedCount, wrongPercentage,
    truncatedPercentage, forgottenHundred, percentageOfNothing, percentageOverHundred,
    fractionOverWhole, decimalDot,
  ]
}
