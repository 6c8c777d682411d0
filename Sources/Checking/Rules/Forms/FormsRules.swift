extension Rule {
  /// Indicator forms and tables of figures.
  static let formsRules: [Rule] = [
    formRatioValue, formRatioOfNothing, formCountAsPercentage, formPartOverWhole, formTwoValues,
    formUnit, formDossiersAsProcedures, formBlankParts, formRatioWithoutParts, formGroupTotal,
    formNumbering,
    dossierSums, dossierFieldSums, dossierWindows, dossierGrowth, satisfactionRate, targetRate,
    latenessAgainstDossiers, negativeCount, budgetSums, budgetRates,
  ]
}
