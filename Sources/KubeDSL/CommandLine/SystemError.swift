internal import Foundation

/// What the operating system says of a call that failed.
struct SystemError: Error, CustomStringConvertible {
    let code: Int32

    /// The error of the last call of this thread.
    init() { code = errno }

    var description: String { String(cString: strerror(code)).lowercased() }

    /// Whether a sandbox may be the cause.
    var isDenial: Bool { code == EPERM || code == EACCES }
}
