internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import Previewing
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The preview on a port of this machine, for browsers of this machine: HTTP and WebSocket.
package struct PreviewServer: Sendable {
  /// Where it listens.
  package let port: Int
  private let server: HTTPServer
  private let running: Task<Void, any Error>

  /// How many ports are tried before giving up.
  private static let tried = 50

  /// Listens on 127.0.0.1 only.
  ///
  /// - Parameter wanted: the port; where it is taken, the next that is free.
  /// - Throws: when none is free.
  package static func start(_ preview: LivePreview, at wanted: Int) async throws -> PreviewServer {
    // A browser that goes away while it is written to is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    var reason = ""
    for port in wanted..<min(wanted + tried, 65_536) {
      let server = HTTPServer(
        config: .init(
          address: try sockaddr_in.inet(ip4: "127.0.0.1", port: UInt16(port)),
          logger: .disabled),
        handler: Handler(served: preview.served, keeper: RequestGuard(port: port)))
      let running = Task { try await server.run() }
      guard let error = await failure(of: server, running) else {
        return PreviewServer(port: port, server: server, running: running)
      }
      guard case .failed(_, let code, _)? = error as? SocketError else {
        throw WorldError.file(path: "127.0.0.1:\(port)", action: "mở", reason: "\(error)")
      }
      reason = code == EADDRINUSE ? "cổng đang bận" : WorldError.reason(code)
      // Another port may be free; nothing else is mended by one.
      guard code == EADDRINUSE || code == EACCES else { break }
    }
    throw WorldError.file(path: "127.0.0.1:\(wanted)", action: "mở", reason: reason)
  }

  /// Why it does not listen; nil when it does.
  private static func failure(of server: HTTPServer, _ running: Task<Void, any Error>) async
    -> (any Error)?
  {
    let ending = Ending()
    let watching = Task {
      do { try await running.value } catch { ending.error.withLock { $0 = error } }
    }
    defer { watching.cancel() }
    while await server.listeningAddress == nil {
      if let error = ending.error.withLock({ $0 }) { return error }
      try? await Task.sleep(for: .milliseconds(2))
    }
    return nil
  }

  package func stop() async {
    running.cancel()
    await server.stop(timeout: 0)
  }
}

private struct Handler: HTTPHandler {
  let served: ServedPreview
  let keeper: RequestGuard

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let path = request.target.path()
    let isSocket = RequestedAddress(path) == .own(PreviewFile.socket.rawValue)
    let host = request.headers[.host]
    let verdict = keeper.verdict(
      host: host, origin: request.headers[HTTPHeader("Origin")],
      fetchSite: request.headers[HTTPHeader("Sec-Fetch-Site")],
      fetchMode: request.headers[HTTPHeader("Sec-Fetch-Mode")], needsOrigin: isSocket)
    switch verdict {
    case .allowed: break
    case .otherHost: return plain(421, "Misdirected Request", "Máy chủ này không mang tên ấy.\n")
    case .otherSite: return plain(403, "Forbidden", "Trang khác không được hỏi ở đây.\n")
    }
    guard [.GET, .HEAD].contains(request.method) else {
      var response = plain(405, "Method Not Allowed", "Chỉ xem được, không gửi được gì tới đây.\n")
      response.headers[HTTPHeader("Allow")] = "GET, HEAD"
      return response
    }
    if isSocket { return try await connect(request) }
    let answer = served.answer(to: path, host: host?.lowercased() ?? "")
    return response(answer, hasBody: request.method != .HEAD)
  }

  private func response(_ answer: PreviewResponse, hasBody: Bool) -> HTTPResponse {
    let phrases = [200: "OK", 302: "Found", 404: "Not Found"]
    var response = HTTPResponse(
      statusCode: HTTPStatusCode(answer.status, phrase: phrases[answer.status] ?? ""),
      headers: Self.common, body: hasBody ? Data(answer.body) : Data())
    for (name, value) in answer.headers { response.headers[HTTPHeader(name)] = value }
    response.headers[.contentLength] = String(answer.body.count)
    return response
  }

  private func plain(_ status: Int, _ phrase: String, _ text: String) -> HTTPResponse {
    var response = HTTPResponse(
      statusCode: HTTPStatusCode(status, phrase: phrase), headers: Self.common,
      body: Data(text.utf8))
    response.headers[.contentType] = "text/plain; charset=utf-8"
    return response
  }

  /// What every answer says: nothing here is kept, guessed at, or shown in another site's page.
  private static var common: HTTPHeaders {
    [
      HTTPHeader("Cache-Control"): "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("X-Frame-Options"): "DENY",
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    ]
  }

  private func connect(_ request: HTTPRequest) async throws -> HTTPResponse {
    func value(_ name: String) -> String { request.query.first { $0.name == name }?.value ?? "" }
    let viewer = Viewer(served: served, path: value("trang"), mark: value("dau"))
    return try await WebSocketHTTPHandler(handler: MessageFrameWSHandler(handler: viewer))
      .handleRequest(request)
  }
}

/// A browser at the other end of a WebSocket. It says nothing; it is told.
private struct Viewer: WSMessageHandler {
  let served: ServedPreview
  let path: String
  let mark: String

  func makeMessages(for client: AsyncStream<WSMessage>) async throws -> AsyncStream<WSMessage> {
    let (messages, sender) = AsyncStream.makeStream(
      of: WSMessage.self, bufferingPolicy: .bufferingNewest(16))
    let number = served.join(path: path, mark: mark) { sender.yield(.text($0)) }
    let listening = Task {
      for await _ in client {}
      sender.finish()
    }
    sender.onTermination = { _ in
      served.leave(number)
      listening.cancel()
    }
    return messages
  }
}

/// Why a server ended. A class, since the one who waits and the one who is told share it.
private final class Ending: Sendable {
  let error = Mutex<(any Error)?>(nil)
}
