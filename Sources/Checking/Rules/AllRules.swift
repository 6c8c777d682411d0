extension Rule {
  /// Every rule, group by group.
  package static let all: [Rule] = languageRules
}
