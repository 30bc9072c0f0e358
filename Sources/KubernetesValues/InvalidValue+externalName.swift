extension InvalidValue {
    /// Why a Service cannot be another name for this host, or nil. One dot may end it, as in DNS itself.
    package static func externalName(_ text: String) -> InvalidValue? {
        DNSSubdomain.refusal(of: text.hasSuffix(".") ? String(text.dropLast()) : text)
    }
}
