extension HostName {
    /// Whether a certificate or a rule for the pattern is for the host as well.
    ///
    /// A wildcard stands for one label: `*.example.com` is for `a.example.com`, not for `a.b.example.com`.
    package static func isCovered(_ host: String, by pattern: String) -> Bool {
        guard pattern.hasPrefix("*."), host != pattern else { return pattern == host }
        return host.firstIndex(of: ".").map { host[$0...] == pattern.dropFirst() } ?? false
    }
}
