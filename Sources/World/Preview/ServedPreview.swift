internal import Diagnostics
internal import Files
internal import Previewing
internal import Releases
internal import Synchronization

/// An answer to a request, as bytes.
struct PreviewResponse: Sendable {
  var status = 200
  var headers: [(String, String)] = []
  var body: [UInt8] = []
}

/// The preview that browsers see now, and the browsers that see it.
///
/// A class, since requests come while the next preview is made. Pages are made outside of the lock.
final class ServedPreview: Sendable {
  /// A page that a browser shows.
  private struct Viewer: Sendable {
    let address: RequestedAddress
    /// Of what it shows.
    var mark: String
    /// What it was told of findings last.
    var panel = ""
    let send: @Sendable (String) -> Void
  }

  private struct State: Sendable {
    var preview: Preview
    var isChecking = false
    var viewers: [Int: Viewer] = [:]
    var lastNumber = 0
    /// The last pages without an error that somebody has seen, the latest last.
    var lastPages: [(address: String, page: MadePage)] = []
  }

  private static let keptPages = 100

  private let state: Mutex<State>
  /// One telling at a time: what was made of an earlier preview must not be told after a later one.
  private let telling = Mutex(())
  private let pictures: PreviewPictures
  private let content: String
  private let display: @Sendable (FilePath) -> String

  /// - Parameters:
  ///   - content: the folder on disk that attachments are read from.
  ///   - display: the path to print for a path of the tree.
  init(
    _ preview: Preview, pictures: PreviewPictures, content: String,
    display: @escaping @Sendable (FilePath) -> String
  ) {
    state = Mutex(State(preview: preview))
    self.pictures = pictures
    self.content = content
    self.display = display
  }

  var preview: Preview { state.withLock(\.preview) }

  /// Shows another preview, and tells each browser what is otherwise on its page.
  ///
  /// - Parameter isChecking: whether the rules are still at it.
  func show(_ preview: Preview, isChecking: Bool) {
    state.withLock { state in
      state.preview = preview
      state.isChecking = isChecking
    }
    tellAll()
  }

  // MARK: - Answers

  /// - Parameter host: as the browser called us.
  func answer(to path: String, host: String) -> PreviewResponse {
    switch RequestedAddress(path) {
    case .refused: return .missing(host)
    case .own(let name):
      switch PreviewFile(rawValue: name) {
      case .script:
        return .file(Array(PreviewFile.scriptText.utf8), "text/javascript; charset=utf-8")
      case .style: return .file(Array(PreviewFile.styleText.utf8), "text/css; charset=utf-8")
      case .findings: return .page(findingsPage(preview), host, isOwn: true)
      case .socket, nil: return .missing(host)
      }
    case .output(let address):
      let preview = preview
      let type = contentType(of: FilePath(address))
      switch preview.answer(to: address) {
      case .page(let page): return .page(publishable(page, at: address, preview), host)
      case .bytes(let bytes): return .file(bytes, type, isLasting: isNamedByContent(address))
      case .copy(let path):
        guard let inside = path.relative(to: "content"),
          let file = try? readContent("\(content)/\(inside)", limit: .max)
        else { return .missing(host) }
        return .file(file.bytes, type)
      case .picture(let path, let part):
        guard let bytes = pictures.bytes(of: path, part) else { return .missing(host) }
        return .file(bytes, type, isLasting: isNamedByContent(address))
      case .moved(let place):
        // Only what an output is called gets here.
        guard place.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return .missing(host) }
        return PreviewResponse(status: 302, headers: [("Location", place)])
      case .missing(let page):
        guard let page else { return .missing(host) }
        return .page(page, host, status: 404)
      }
    }
  }

  /// The page, or its last making without an error where readers would not get it.
  private func publishable(_ page: MadePage, at address: String, _ preview: Preview) -> MadePage {
    if page.isKeptBack {
      guard let last = lastPage(at: address) else { return page }
      return MadePage(last.bytes, source: page.source, findings: page.findings)
    }
    state.withLock { state in
      state.lastPages.removeAll { $0.address == address }
      state.lastPages.append((address, page))
      if state.lastPages.count > Self.keptPages { state.lastPages.removeFirst() }
    }
    return page
  }

  private func lastPage(at address: String) -> MadePage? {
    state.withLock { state in state.lastPages.first { $0.address == address }?.page }
  }

  private func findingsPage(_ preview: Preview) -> MadePage {
    MadePage(preview.findings.page(preview.tree, display: display))
  }

  /// What a browser at an address shows when it has it as it is; nil for what is no page.
  private func page(at address: RequestedAddress, _ preview: Preview) -> MadePage? {
    switch address {
    case .own(PreviewFile.findings.rawValue): findingsPage(preview)
    case .own, .refused: nil
    case .output(let address):
      switch preview.answer(to: address) {
      case .page(let page): publishable(page, at: address, preview)
      case .missing(let page): page ?? MadePage(PreviewResponse.missingPage)
      case .bytes, .copy, .picture, .moved: nil
      }
    }
  }

  // MARK: - Browsers

  /// A browser shows the page at a path, and hears of it until ``leave(_:)``.
  ///
  /// - Parameter mark: of what it shows.
  func join(path: String, mark: String, send: @escaping @Sendable (String) -> Void) -> Int {
    let number = state.withLock { state in
      state.lastNumber += 1
      state.viewers[state.lastNumber] = Viewer(
        address: RequestedAddress(path), mark: mark, send: send)
      return state.lastNumber
    }
    tellAll()
    return number
  }

  func leave(_ number: Int) { state.withLock { $0.viewers[number] = nil } }

  private func tellAll() { telling.withLock { _ in tellEach() } }

  private func tellEach() {
    let (preview, isChecking, viewers) = state.withLock { ($0.preview, $0.isChecking, $0.viewers) }
    var pages: [String: (page: MadePage?, mark: PageMark?, panel: String)] = [:]
    for (number, viewer) in viewers.sorted(by: { $0.key < $1.key }) {
      let key = "\(viewer.address)"
      let shown =
        pages[key]
        ?? {
          let page = page(at: viewer.address, preview)
          let panel = PanelMessage(preview.findings, for: page, isChecking: isChecking)
          return (page, page.map { PageMark($0.bytes) }, panel.text(preview.tree, display: display))
        }()
      pages[key] = shown
      let message = shown.mark.flatMap { PageMessage(from: viewer.mark, to: $0) }
      state.withLock { state in
        if let mark = shown.mark { state.viewers[number]?.mark = mark.text }
        state.viewers[number]?.panel = shown.panel
      }
      if let message { viewer.send(message.text) }
      if viewer.panel != shown.panel { viewer.send(shown.panel) }
    }
  }
}

extension PreviewResponse {
  /// - Parameter isLasting: whether the address will never have other bytes, so that a browser that loads the page
  ///   again need not ask.
  static func file(_ bytes: [UInt8], _ type: String, isLasting: Bool = false) -> PreviewResponse {
    let kept = isLasting ? [("Cache-Control", "private, max-age=86400, immutable")] : []
    return PreviewResponse(headers: [("Content-Type", type)] + kept, body: bytes)
  }

  /// A page with the script of the preview in it.
  ///
  /// - Parameter isOwn: whether it is one of the preview itself, which has no policy of its own.
  static func page(_ page: MadePage, _ host: String, status: Int = 200, isOwn: Bool = false)
    -> PreviewResponse
  {
    var response = PreviewResponse.file(
      previewed(page.bytes, mark: PageMark(page.bytes), host: host), "text/html; charset=utf-8")
    response.status = status
    if isOwn {
      response.headers.append(
        (
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; "
            + "connect-src ws://\(host); base-uri 'none'; form-action 'none'"
        ))
    }
    return response
  }

  /// For what is in no portal, or in one that has no page for that.
  static func missing(_ host: String) -> PreviewResponse {
    page(MadePage(missingPage), host, status: 404, isOwn: true)
  }

  static let missingPage = Array(
    """
    <!doctype html>
    <html lang="vi">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Không có trang này</title></head>
    <body><main><h1>Không có trang này</h1>
    <p><a href="/">Về trang đầu</a></p></main></body>
    </html>

    """.utf8)
}
