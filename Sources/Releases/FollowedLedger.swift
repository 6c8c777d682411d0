/// What becomes of the addresses that readers had before.
package struct FollowedLedger: Sendable {
  package struct Redirect: Sendable, Equatable {
    package var address: String
    /// A page of today, or the page that says that one was withdrawn.
    package var target: String
  }

  package struct Loss: Sendable, Equatable {
    package var address: String
    package var source: String?
    /// Since which day.
    package var since: String
  }

  /// A text that was withdrawn, and that readers have again.
  package struct Return: Sendable, Equatable {
    package var withdrawn: String
    package var address: String
    package var source: String
  }

  /// What is to be written, once the release has its name.
  package var ledger: Ledger
  /// In order of the addresses; those that a page claims itself are not among them.
  package var redirects: [Redirect] = []
  /// Addresses that lead nowhere and that nobody has answered for, in their order.
  package var losses: [Loss] = []
  /// Pages of today whose text a person took from readers at another address, in order of the addresses.
  package var returns: [Return] = []
  /// Texts that were found under another path in this build, in order of their old paths.
  package var renamings: [Renaming] = []
}
