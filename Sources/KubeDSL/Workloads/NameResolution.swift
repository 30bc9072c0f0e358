import KubernetesModel

extension PodController {
    /// How many dots a name must have to be looked up as it is first. Default: the cluster's, 5.
    ///
    /// Fewer spare several queries for each name outside of the cluster.
    /// [DNS for Services and Pods](https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/)
    public consuming func dnsOption(
        ndots count: UInt, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        dnsOption("ndots", "\(count)", file: file, line: line, column: column)
    }

    /// Adds an option to the pods' `resolv.conf`.
    public consuming func dnsOption(
        _ name: String, _ value: String? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editingPod { lowering in
            lowering.append(
                CoreV1.PodDNSConfigOption(name: name, value: value), to: \.resolver.options, "dnsConfig.options",
                at: SourceLocation(file: file, line: line, column: column))
        }
    }

    /// Has the pods ask these name servers, and none of the cluster.
    ///
    /// - Parameter searches: the domains that short names are looked up in.
    public consuming func dnsServers(
        _ address: String, _ others: String..., searches: [String] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        settingPod("dnsConfig", at: SourceLocation(file: file, line: line, column: column)) { spec in
            spec.dnsPolicy = .explicitNone
            spec.resolver.nameservers = [address] + others
            spec.resolver.searches = searches.isEmpty ? nil : searches
        }
    }

    /// Adds names of an address to the pods' `/etc/hosts`.
    public consuming func hostAlias(
        _ address: String, _ name: String, _ others: String...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editingPod { lowering in
            lowering.append(
                CoreV1.HostAlias(ip: address, hostnames: [name] + others), to: \.hostAliases, "hostAliases",
                at: SourceLocation(file: file, line: line, column: column))
        }
    }
}

extension CoreV1.PodSpec {
    fileprivate var resolver: CoreV1.PodDNSConfig {
        get { dnsConfig ?? CoreV1.PodDNSConfig() }
        set { dnsConfig = newValue }
    }
}
