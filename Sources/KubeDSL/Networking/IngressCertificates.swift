package import KubernetesModel
package import ManifestChecks

/// The certificates of one Ingress: hosts whose certificate is in one Secret share an entry.
package struct IngressCertificates {
    package struct Entry {
        package let secret: String
        /// Nil: somebody else makes the Secret.
        package let issuer: String?
        package var hosts: [String]
        package let location: SourceLocation
    }

    package private(set) var entries: [Entry] = []
    private var reasonsForNone: [(reason: String, location: SourceLocation)] = []
    private let ingress: String
    private let tls: IngressTLS
    private let location: SourceLocation

    /// - Parameter tls: of the hosts that do not say otherwise.
    package init(_ tls: IngressTLS, of ingress: String, at location: SourceLocation) {
        self.tls = tls
        self.ingress = ingress
        self.location = location
    }

    package mutating func add(_ host: IngressHost) {
        let tls = host.tls ?? tls
        let place = host.tls == nil ? location : host.location
        guard let secret = tls.secretName(ofIngress: ingress) else {
            if let reason = tls.reasonForNone { reasonsForNone.append((reason, place)) }
            return
        }
        if let index = entries.firstIndex(where: { $0.secret == secret && $0.issuer == tls.issuer }) {
            entries[index].hosts.append(host.name)
        } else {
            entries.append(Entry(secret: secret, issuer: tls.issuer, hosts: [host.name], location: place))
        }
    }

    package var lowered: [NetworkingV1.IngressTLS]? {
        entries.isEmpty ? nil : entries.map { NetworkingV1.IngressTLS(hosts: $0.hosts, secretName: $0.secret) }
    }

    /// What tells cert-manager to make the certificates.
    package var annotations: OrderedMap<String>? {
        entries.lazy.compactMap(\.issuer).first.map { ["cert-manager.io/cluster-issuer": $0] }
    }

    /// The Secrets that somebody else must make.
    package func contracts(in namespace: String?) -> [SecretContract] {
        entries.filter { $0.issuer == nil }.map {
            SecretContract(
                name: $0.secret, namespace: namespace, keys: ["tls.crt", "tls.key"], location: $0.location)
        }
    }

    /// For the hosts without a certificate, be it all or some.
    package var waivers: [Waiver] {
        let rule: RuleID = entries.isEmpty ? .unencryptedIngresses : .mismatchedTLSHosts
        var waivers: [Waiver] = []
        for (reason, location) in reasonsForNone {
            let waiver = Waiver(rule, because: reason, at: location)
            if !waivers.contains(waiver) { waivers.append(waiver) }
        }
        return waivers
    }

    /// One Ingress has one annotation for the issuer, which then writes all Secrets.
    package var problems: [Finding] {
        guard let first = entries.first else { return [] }
        return entries.filter { $0.issuer != first.issuer }.map { entry in
            let source = entry.issuer.map { "issuer '\($0)'" } ?? "Secret '\(entry.secret)', which no issuer makes"
            let other = first.issuer.map { "issuer '\($0)'" } ?? "Secret '\(first.secret)', which no issuer makes"
            return Finding(
                .conflictingIssuers,
                "Ingress '\(ingress)' takes certificates from \(source) and from \(other); declare two of them",
                at: entry.location)
        }
    }
}
