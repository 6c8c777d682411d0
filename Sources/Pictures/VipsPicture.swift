internal import CVips

/// A picture in the memory of libvips: the one place where the library is called.
///
/// libvips is started once for the process, which is the only thing about it that is global: it keeps
/// a table of its operations, and, as it is set here, nothing of any picture.
struct VipsPicture: ~Copyable {
  private let image: OpaquePointer

  static let isReady = trangxa_vips_start() == 0

  private init(_ image: OpaquePointer) { self.image = image }

  deinit { trangxa_vips_release(image) }

  var width: Int { Int(trangxa_vips_width(image)) }
  var height: Int { Int(trangxa_vips_height(image)) }

  /// Reads a picture upright, in sRGB, no wider than `width`; nil when it cannot be read to its end.
  init?(_ bytes: [UInt8], width: Int) {
    guard Self.isReady, let held = bytes.withUnsafeBytes({ Self.read($0, width: width) }) else {
      if Self.isReady { trangxa_vips_forget_errors() }
      return nil
    }
    image = held
  }

  /// The pixels, so that nothing of `bytes` is needed any more.
  private static func read(_ bytes: UnsafeRawBufferPointer, width: Int)
    -> OpaquePointer?
  {
    guard
      let read = trangxa_vips_read(
        bytes.baseAddress, bytes.count, Int32(width), Int32(PictureLimits.side))
    else { return nil }
    defer { trangxa_vips_release(read) }
    return trangxa_vips_held(read)
  }

  /// The picture on white, as on paper: what is drawn in black on nothing is then seen in the dark
  /// too.
  consuming func flattened() -> VipsPicture? {
    guard let flat = trangxa_vips_flatten(image) else { return nil }
    defer { trangxa_vips_release(flat) }
    return trangxa_vips_held(flat).map { VipsPicture($0) }
  }

  borrowing func resized(width: Int, height: Int) -> VipsPicture? {
    trangxa_vips_shrink(image, Int32(width), Int32(height)).map { VipsPicture($0) }
  }

  /// The file in `format`, without anything but pixels.
  ///
  /// - Parameter isWhole: to be written as it is read, whatever it costs in bytes.
  borrowing func encoded(
    as format: PictureFormat, quality: Int, isDrawing: Bool, isWhole: Bool = false
  ) -> [UInt8]? {
    var start: UnsafeMutableRawPointer?
    var count = 0
    let result =
      switch format {
      case .png: trangxa_vips_png(image, isDrawing ? 0 : 1, &start, &count)
      case .jpeg: trangxa_vips_jpeg(image, Int32(quality), isWhole ? 0 : 1, &start, &count)
      case .webp: trangxa_vips_webp(image, Int32(quality), isDrawing ? 1 : 0, &start, &count)
      case .gif: trangxa_vips_gif(image, &start, &count)
      }
    defer { trangxa_vips_free(start) }
    guard result == 0, let start else {
      trangxa_vips_forget_errors()
      return nil
    }
    return bareFile([UInt8](UnsafeRawBufferPointer(start: start, count: count)), format)
  }

  /// The picture in its full size, read and written piece by piece where its format allows.
  static func whole(_ bytes: [UInt8], as format: PictureFormat, isDrawing: Bool)
    -> (bytes: [UInt8], width: Int, height: Int)?
  {
    bytes.withUnsafeBytes { source in
      let side = Int32(PictureLimits.side)
      guard isReady, let read = trangxa_vips_read(source.baseAddress, source.count, side, side)
      else { return nil }
      let picture = VipsPicture(read)
      let (width, height) = (picture.width, picture.height)
      let encoded = picture.encoded(
        as: format, quality: PictureRecipe.wholeQuality, isDrawing: isDrawing, isWhole: true)
      return encoded.map { ($0, width, height) }
    }
  }

  /// The channels of every pixel, line by line.
  var pixels: [UInt8] {
    var count = 0
    guard let start = trangxa_vips_pixels(image, &count) else { return [] }
    defer { trangxa_vips_free(start) }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// In every pixel.
  var channels: Int { Int(trangxa_vips_channels(image)) }

  /// The version of libvips, which decides the bytes as much as we do.
  static var version: String {
    guard isReady else { return "" }
    return (0..<3).map { String(trangxa_vips_version($0)) }.joined(separator: ".")
  }
}
