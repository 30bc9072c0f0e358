internal import Foundation

/// Standard output or standard error.
struct OutputDescriptor {
    static let output = OutputDescriptor(number: STDOUT_FILENO)
    static let error = OutputDescriptor(number: STDERR_FILENO)

    private let number: Int32

    /// Writes all bytes: a pipe takes them in parts.
    func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        var rest = bytes[...]
        while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
            let written = Foundation.write(number, start, rest.count)
            guard written < 0 else {
                rest = rest.dropFirst(written)
                continue
            }
            let error = SystemError()
            switch error.code {
            case EINTR: continue
            case EAGAIN:
                // Who made the pipe may have it refuse what has no room, rather than wait.
                var room = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
                poll(&room, 1, -1)
            default: throw error
            }
        }
    }
}
