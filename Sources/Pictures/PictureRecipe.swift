/// How wide the pictures of a page are made, and how finely.
///
/// On a telephone of 360 px a picture takes 328 px of a screen with two or three dots a pixel (656 or
/// 984 dots); on a wide screen it takes the measure of 39rem (624 px). 320 is for the small portraits
/// of a list. The denser a screen, the less an eye sees of what compressing leaves, so wider pictures
/// are compressed more.
struct PictureRecipe: Sendable {
  struct Step: Sendable {
    let width: Int
    let jpegQuality: Int
    let webpQuality: Int
  }

  /// Part of the key of what is kept from an earlier build: to be raised when anything of what is
  /// made changes.
  static let version = 1

  static let steps = [
    Step(width: 320, jpegQuality: 80, webpQuality: 78),
    Step(width: 640, jpegQuality: 78, webpQuality: 75),
    Step(width: 1_080, jpegQuality: 70, webpQuality: 66),
    Step(width: 1_440, jpegQuality: 66, webpQuality: 60),
  ]

  /// Of the file under the picture's own name.
  static let wholeQuality = 85

  /// The steps for a picture of that width: none wider than it is, its own width when that is less
  /// than the last step, and none just below that.
  static func steps(for width: Int) -> [Step] {
    guard let last = steps.first(where: { width <= $0.width }) else { return steps }
    let widest = Step(
      width: width, jpegQuality: last.jpegQuality, webpQuality: last.webpQuality)
    return steps.filter { $0.width * 5 <= width * 4 } + [widest]
  }
}
