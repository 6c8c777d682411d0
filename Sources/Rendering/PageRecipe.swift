package import Diagnostics

/// A page as it can be made, and what it is made of, so that it can be told without making it whether it would be the
/// same.
///
/// The ingredients are all that making it can see: what the template is given but for the text, the source of the
/// text, and the answers that the portal gives to what the text asks. What follows from these alone is not among
/// them. So nobody has to say what a page depends on, and nothing can be forgotten.
package struct PageRecipe: Sendable {
  private let begin: @Sendable () -> PageToMake

  init(_ begin: @escaping @Sendable () -> PageToMake) { self.begin = begin }

  /// The page with all that its template is given but for the text: gathered once, whether it is then compared, made,
  /// or both.
  package func begun() -> PageToMake { begin() }
}

/// A page whose ingredients are at hand.
package struct PageToMake: Sendable {
  package let make: @Sendable () -> Diagnosed<Rendered>
  private let list: @Sendable (_ asked: [AskedLink]) -> [UInt8]

  init(
    ingredients: @escaping @Sendable (_ asked: [AskedLink]) -> [UInt8],
    make: @escaping @Sendable () -> Diagnosed<Rendered>
  ) {
    self.make = make
    list = ingredients
  }

  /// - Parameter asked: what the text asked when it was made last.
  package func ingredients(asking asked: [AskedLink]) -> [UInt8] { list(asked) }
}

/// What a text asks of the portal, by what its author wrote.
package struct AskedLink: Sendable, Hashable {
  package enum Kind: Character, Sendable {
    case link = "."
    case image = "!"
    /// A value of the data: `{{hồ sơ tiếp nhận}}`, without the braces.
    case value = "="
  }

  let destination: String
  let kind: Kind

  init(_ destination: String, _ kind: Kind) {
    (self.destination, self.kind) = (destination, kind)
  }

  /// For who keeps it; ``init(text:)`` reads it.
  package var text: String { String(kind.rawValue) + destination }

  package init(text: String) {
    self.init(String(text.dropFirst()), text.first.flatMap(Kind.init) ?? .link)
  }
}
