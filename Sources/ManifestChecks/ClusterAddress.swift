/// A Service that a text names by its address: `http://backend:3000`, `redis.shop.svc:6379`.
package struct ClusterAddress: Hashable, Sendable {
    /// Scheme, host and port as written.
    package let text: String
    package let service: String
    /// Nil: that of the pod that reads the text.
    package let namespace: String?
    /// As written, or the scheme's own; nil when neither is known.
    package let port: Int?
    package let hasScheme: Bool
    package let hasPort: Bool
    /// Whether the host ends in `.svc`, so that it can be nothing else than a Service.
    package let isQualified: Bool

    /// All addresses in a text that can be those of Services.
    package static func all(in text: String) -> [ClusterAddress] {
        guard text.utf8.contains(UInt8(ascii: ":")) || text.utf8.contains(UInt8(ascii: ".")) else { return [] }
        return text.utf8.split(whereSeparator: isSeparator).compactMap { ClusterAddress(token: $0) }
    }

    /// An address from a host and a port that stand apart, as in `REDIS_HOST` and `REDIS_PORT`.
    package init?(host: Substring, port: Int?) {
        self.init(text: String(host), host: host, port: port, hasScheme: false, hasPort: port != nil)
    }

    /// What is left of a word when Java's mark of a database is taken away: `jdbc:postgresql://…`.
    package static func withoutDriver(_ token: Substring.UTF8View) -> Substring.UTF8View {
        token.starts(with: "jdbc:".utf8) ? token.dropFirst("jdbc:".utf8.count) : token
    }

    // Byte by byte, for every text of every container is looked at.
    private init?(token: Substring.UTF8View) {
        var rest = Self.withoutDriver(token)
        var scheme: String?
        if let colon = rest.firstIndex(of: UInt8(ascii: ":")), rest[colon...].starts(with: "://".utf8) {
            scheme = String(rest[..<colon])
            rest = rest[colon...].dropFirst("://".utf8.count)
        } else {
            rest = token
        }
        if let scheme, Self.ports[scheme] == nil { return nil }
        let authority = rest.prefix { !Self.endsAuthority($0) }
        let at = authority.lastIndex(of: UInt8(ascii: "@"))
        let place = at.map { authority[authority.index(after: $0)...] } ?? authority
        let colon = place.firstIndex(of: UInt8(ascii: ":"))
        let host = Substring(colon.map { place[..<$0] } ?? place)
        let written = colon.flatMap { Int(Substring(place[place.index(after: $0)...])) }
        guard colon == nil || written != nil else { return nil }
        let text = (scheme.map { $0 + "://" } ?? "") + Substring(place)
        let port = written ?? scheme.flatMap { Self.ports[$0] ?? nil }
        self.init(text: text, host: host, port: port, hasScheme: scheme != nil, hasPort: written != nil)
        // A word alone is no address, and `a/b:1` is an image.
        guard hasScheme || isQualified || (hasPort && authority.endIndex == rest.endIndex) else { return nil }
    }

    private init?(text: String, host: Substring, port: Int?, hasScheme: Bool, hasPort: Bool) {
        guard host != "localhost", host.utf8.first.map(Self.isLetter) == true,
            host.utf8.allSatisfy({ Self.isLetter($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 })
        else { return nil }
        var labels = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map(Substring.init)
        if labels.count >= 3, labels.suffix(3) == ["svc", "cluster", "local"] { labels.removeLast(2) }
        isQualified = labels.count >= 3 && labels.last == "svc"
        if isQualified { labels.removeLast() }
        // A pod of a StatefulSet has a name below its governing Service.
        if isQualified, labels.count == 3 { labels.removeFirst() }
        guard labels.count == 1 || labels.count == 2, labels.allSatisfy({ !$0.isEmpty }) else { return nil }
        service = String(labels[0])
        namespace = labels.count == 2 ? String(labels[1]) : nil
        self.text = text
        self.port = port
        self.hasScheme = hasScheme
        self.hasPort = hasPort
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case " ", "\t", "\r", "\n", "\"", "'", "`", "<", ">", ",", ";", "|", "(", ")", "[", "]", "{", "}", "\\", "=":
            true
        default: false
        }
    }

    private static func endsAuthority(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "/", "?", "#": true
        default: false
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

    /// The schemes of the network and their ports, where they have one.
    private static let ports: [String: Int?] = [
        "http": 80, "https": 443, "ws": 80, "wss": 443, "grpc": nil, "grpcs": nil, "tcp": nil, "udp": nil,
        "redis": 6379, "rediss": 6379, "postgres": 5432, "postgresql": 5432, "mysql": 3306, "mariadb": 3306,
        "mongodb": 27017, "amqp": 5672, "amqps": 5671, "nats": 4222, "kafka": nil, "memcached": 11211, "ldap": 389,
        "ldaps": 636, "smtp": 25, "mqtt": 1883, "clickhouse": 9000,
    ]
}
