public import KubernetesModel

extension RuleID {
    /// An address in a variable or ConfigMap that names a Service or port that is not there.
    public static let unknownAddresses: RuleID = "unknown-addresses"
}

/// An address that looks like one of the cluster's names a Service of the stack and a port that it has.
package struct UnknownAddresses: Check {
    package let rule = Rule(
        .unknownAddresses,
        "addresses in the cluster, in variables and ConfigMaps, name a Service and a port that exist",
        why: "every connection to the address fails",
        remedy: "render the address from the workload: backend.url(.http)",
        rows: ["CFG-20", "NSP-02", "WKL-21"],
        wrong: ".env(\"BACKEND_URL\", \"http://bakcend:3000\")",
        right: ".env(\"BACKEND_URL\", backend.url(.http))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        lazy var namespaces = Set(graph.references.compactMap(\.namespace))
        lazy var homes = Dictionary(
            graph.all(CoreV1.Service.self).map { ($0.object.metadata.name ?? "", $0.object.metadata.namespace) }
        ) { $1 }

        var findings: [Finding] = []
        func check(
            _ text: String, of name: String, in declared: DeclaredObject, at path: @autoclosure () -> String,
            aliases: Set<String> = []
        ) {
            lazy var isFile = text.utf8.contains(UInt8(ascii: "\n"))
            for address in Self.addresses(in: text, of: name) {
                // A file can name what it defines itself, such as an upstream of nginx.
                if !address.hasPort, !address.isQualified, isFile { continue }
                if address.namespace != nil, !address.isQualified { continue }
                if aliases.contains(address.service) { continue }
                guard let namespace = address.namespace ?? declared.object.metadata.namespace else { continue }
                if Self.isOfCluster(address) { continue }
                let problem: String?
                if let (service, _) = graph.service(named: address.service, in: namespace) {
                    problem = Self.missingPort(of: address, service, index)
                } else if !namespaces.contains(namespace) {
                    continue
                } else if let home = homes[address.service] ?? nil, address.namespace == nil {
                    problem =
                        "Service '\(address.service)', which is in namespace '\(home)'; "
                        + "write '\(address.service).\(home)'"
                } else {
                    problem = "Service '\(address.service)', which namespace '\(namespace)' does not have"
                }
                guard let problem else { continue }
                findings.append(Finding(rule, "'\(address.text)' names \(problem)", in: declared, path: path()))
            }
        }

        for pod in graph.pods {
            let aliases = Set((pod.spec.hostAliases ?? []).flatMap { $0.hostnames ?? [] })
            for container in pod.containers {
                for (index, variable) in (container.container.env ?? []).enumerated() {
                    guard let text = variable.value else { continue }
                    check(
                        text, of: variable.name, in: pod.declared, at: "\(container.path).env[\(index)].value",
                        aliases: aliases)
                }
            }
        }
        for (map, declared) in graph.all(CoreV1.ConfigMap.self) {
            for (key, text) in map.data ?? [:] { check(text, of: key, in: declared, at: "data[\(key)]") }
        }
        return findings
    }

    /// What can be nothing else than an address; in a variable of such a name, also a word alone: `PGHOST`,
    /// `QUEUE_ADDRESS`.
    private static func addresses(in text: String, of name: String) -> [ClusterAddress] {
        let all = ClusterAddress.all(in: text)
        let certain = all.filter { $0.isQualified || $0.hasScheme }
        guard certain.isEmpty, places.contains(where: name.hasSuffix), name != "HOST", !switches.contains(text) else {
            return certain
        }
        let whole = all.isEmpty && name.hasSuffix("HOST") ? ClusterAddress(host: Substring(text), port: nil) : all.first
        return whole.map { $0.text == text && $0.namespace == nil ? [$0] : [] } ?? []
    }

    private static let places = ["HOST", "_ADDR", "_ADDRESS", "_ENDPOINT"]

    /// As in `AUTH_TRUST_HOST`.
    private static let switches: Set = [
        "true", "false", "yes", "no", "on", "off", "auto", "any", "all", "none", "default",
    ]

    /// The API server has a Service in every cluster.
    private static func isOfCluster(_ address: ClusterAddress) -> Bool {
        address.service == "kubernetes" && address.namespace ?? "default" == "default"
    }

    /// Behind a headless Service, clients reach the pods themselves and their ports.
    private static func missingPort(
        of address: ClusterAddress, _ service: CoreV1.Service, _ index: PodIndex
    ) -> String? {
        let ports = service.spec.ports ?? []
        guard let port = address.port, service.spec.type != .externalName, !ports.isEmpty,
            !ports.contains(where: { $0.port == port })
        else { return nil }
        if service.isHeadless {
            let pods = index.pods(behind: service)
            if pods.contains(where: { $0.ports.isEmpty || !$0.ports(at: .int(port)).isEmpty }) { return nil }
        }
        let known = ports.map { "\($0.port)" }.joined(separator: ", ")
        return "port \(port), which Service '\(address.service)' does not have; it has \(known)"
    }
}
