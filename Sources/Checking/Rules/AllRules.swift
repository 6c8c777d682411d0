extension Rule {
  /// Every rule, group by group.
  package static let all: [Rule] =
    arithmeticRules + formsRules + twiceRules + documentsSaidTwiceRules + documentRules
    + structureRules + formRules + languageRules + peopleRules + procedureRules + portalRules
}
