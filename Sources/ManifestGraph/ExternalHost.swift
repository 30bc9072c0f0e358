internal import ManifestChecks

/// A host that a text names by a URL: `https://api.example.com/v1`.
struct ExternalHost: Equatable {
    let scheme: String
    let name: String

    /// All hosts with a dot in their name: one without is this machine, or a Service that is not there.
    static func all(in text: String) -> [ExternalHost] {
        guard text.contains("://") else { return [] }
        return text.split { " \t\r\n\"'`<>,;|()[]{}\\=".contains($0) }.compactMap(ExternalHost.init)
    }

    private init?(token: Substring) {
        let token = Substring(ClusterAddress.withoutDriver(token.utf8))
        guard let colon = token.firstIndex(of: ":"), token[colon...].hasPrefix("://") else { return nil }
        let scheme = token[..<colon]
        guard !scheme.isEmpty, scheme.utf8.allSatisfy({ $0.isLetter || "0123456789+-.".utf8.contains($0) }) else {
            return nil
        }
        let authority = token[token.index(colon, offsetBy: 3)...].prefix { !"/?#".contains($0) }
        let place = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
        let host = place.prefix { $0 != ":" }
        guard host.contains("."), host.utf8.first?.isLetter == true,
            host.utf8.allSatisfy({ $0.isLetter || "0123456789-.".utf8.contains($0) })
        else { return nil }
        self.scheme = String(scheme)
        name = String(host)
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (97...122).contains(self) || (65...90).contains(self) }
}
