/// Somebody who answers for a chart.
public struct Maintainer: Sendable, Hashable {
    public var name: String
    public var email: String?
    public var url: String?

    public init(_ name: String, email: String? = nil, url: String? = nil) {
        self.name = name
        self.email = email
        self.url = url
    }
}
