import Foundation

/// The toolchain's language server, spoken to as an editor does.
/// [Protocol](https://microsoft.github.io/language-server-protocol/)
final class LanguageServer {
    enum Failure: Error {
        /// It ended, or was ended because it did not answer in time.
        case ended
        case refused(String)
    }

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let watchdog: DispatchWorkItem
    private var received = Data()
    private var lastID = 0

    /// - Parameter limit: after so many seconds it is ended, whatever it is doing.
    init(in workspace: URL, limit: TimeInterval) throws {
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sourcekit-lsp"]
        process.currentDirectoryURL = workspace
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        // Writing to a server that has ended is an error like any other, and not the end of the tests.
        signal(SIGPIPE, SIG_IGN)
        try process.run()
        let id = process.processIdentifier
        watchdog = DispatchWorkItem { kill(id, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + limit, execute: watchdog)
    }

    func end() {
        guard process.isRunning else { return }
        process.terminate()
        process.waitUntilExit()
        watchdog.cancel()
    }

    func notify(_ method: String, _ parameters: some Encodable) throws {
        try send(Message(id: nil, method: method, params: parameters))
    }

    func request<Answer: Decodable>(_ method: String, _ parameters: some Encodable) throws -> Answer {
        lastID += 1
        try send(Message(id: lastID, method: method, params: parameters))
        // What the server says in between, of its own accord, is of no interest here.
        while true {
            let content = try receive()
            guard let reply = try? JSONDecoder().decode(Reply<Answer>.self, from: content), reply.id == lastID,
                reply.method == nil
            else { continue }
            guard let result = reply.result else { throw Failure.refused(String(decoding: content, as: UTF8.self)) }
            return result
        }
    }

    private func send(_ message: some Encodable) throws {
        let content = try JSONEncoder().encode(message)
        try input.fileHandleForWriting.write(
            contentsOf: Data("Content-Length: \(content.count)\r\n\r\n".utf8) + content)
    }

    /// The content of the next message.
    private func receive() throws -> Data {
        while true {
            if let headEnd = received.range(of: Data("\r\n\r\n".utf8)) {
                let head = String(decoding: received[..<headEnd.lowerBound], as: UTF8.self)
                let count = head.split(separator: "\r\n").first { $0.hasPrefix("Content-Length:") }
                    .flatMap { Int($0.split(separator: " ")[1]) }
                guard let count else { throw Failure.refused(head) }
                if received.endIndex - headEnd.upperBound >= count {
                    let end = headEnd.upperBound + count
                    defer { received = Data(received[end...]) }
                    return received[headEnd.upperBound..<end]
                }
            }
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw Failure.ended }
            received += more
        }
    }

    private struct Message<Parameters: Encodable>: Encodable {
        let jsonrpc = "2.0"
        let id: Int?
        let method: String
        let params: Parameters
    }

    private struct Reply<Answer: Decodable>: Decodable {
        let id: Int?
        let method: String?
        let result: Answer?
    }
}
