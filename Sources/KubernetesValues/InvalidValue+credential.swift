extension InvalidValue {
    /// The first credential in a text, by the shapes that issuers give theirs, or nil; for literals and for rendered
    /// text.
    ///
    /// The reason names the kind and never shows the credential. Found are issuers' prefixes, JSON Web Tokens, private
    /// keys, and passwords in URLs other than placeholders such as `$(PASSWORD)`.
    package static func credential(in text: String) -> InvalidValue? {
        guard let found = CredentialScan(text).first() else { return nil }
        return InvalidValue(
            rule: "credential",
            reason: "text must not contain \(found.kind); take it from a secret's key",
            range: found.range
        )
    }
}
