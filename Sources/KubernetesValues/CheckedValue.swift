/// A value that is made from text and refuses text that the API server would refuse.
///
/// `description` is the canonical text; making a value from it gives the same value again.
package protocol CheckedValue: Hashable, Sendable, CustomStringConvertible {
    init(_ text: String) throws(InvalidValue)
}

extension CheckedValue {
    /// Why `text` is not such a value, or nil when it is: for callers that only check.
    package static func refusal(of text: String) -> InvalidValue? {
        do throws(InvalidValue) {
            _ = try Self(text)
            return nil
        } catch {
            return error
        }
    }
}
