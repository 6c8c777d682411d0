extension Rule {
  /// How a text is built: numbering, headings, what was left in it by a template or a PDF.
  static let structureRules: [Rule] = [
    numberingGap, doubledNumber, loneSubitem, emptyHeading, emptyLabel, gluedHeading, missingAnnex,
    templateText, strayPageNumber, pastedAddress, unbalancedBracket, unbalancedQuote,
    tableWithoutHead, headingLevelJump, vagueLink, vaguePicture,
  ]
}
