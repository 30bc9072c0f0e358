extension InvalidValue {
    /// Why a pod cannot have so many name servers, or nil.
    package static func nameServers(_ count: Int) -> InvalidValue? {
        guard count > 3 else { return nil }
        return InvalidValue(
            rule: "invalid-dns-settings", reason: "'\(count)' name servers are too many; a pod has at most 3",
            range: 0..<String(count).utf8.count
        )
    }
}
