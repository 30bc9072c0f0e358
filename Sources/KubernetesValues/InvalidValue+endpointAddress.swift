extension InvalidValue {
    /// Why no traffic can be sent to this address from elsewhere, or nil when it can.
    package static func endpointAddress(_ address: IPAddress) -> InvalidValue? {
        let kind =
            address.isUnspecified
            ? "stands for no address"
            : address.isLoopback
                ? "is the node's own loopback"
                : address.isLinkLocal ? "is valid on one link alone" : nil
        guard let kind else { return nil }
        let text = address.description
        return InvalidValue(
            rule: "endpoint-address", reason: "ip address \(text.quoted) \(kind)", range: 0..<text.utf8.count
        )
    }
}
