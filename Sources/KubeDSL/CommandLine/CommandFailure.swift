/// Why a command that was understood could not be carried out.
package struct CommandFailure: Error {
    /// One phrase, with what to do about it.
    package let message: String

    package init(_ phrase: String) { message = "error: \(phrase)" }

    /// - Parameter message: with a place and `error:` in it.
    package init(located message: String) { self.message = message }
}
