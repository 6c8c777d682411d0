extension Rule {
  /// Rules on one document that is named in two ways.
  static let documentsSaidTwiceRules: [Rule] = [.documentWithTwoDates, .documentWithTwoNumbers]
}
