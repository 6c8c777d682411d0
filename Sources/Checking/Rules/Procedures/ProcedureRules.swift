extension Rule {
  /// Rules on the catalogue of procedures (TX19).
  static let procedureRules: [Rule] = [
    .missingParts, .codeSeries, .twoRecords, .lifecycleDoubt, .replacement, .sourceMissing,
    .sourceOld,
    .timeOrFeeNotStated, .basisIsOver, .strayFee, .formNowhere, .noteForRepealed,
  ]
}
