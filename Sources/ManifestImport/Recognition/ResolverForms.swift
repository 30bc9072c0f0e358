import KubeDSL
import KubernetesModel

/// How pods find names → `.dnsOption`, `.dnsServers` and `.hostAlias`.
enum ResolverForms {
    static func modifiers(_ spec: ManifestNode) -> [PodModifier] {
        servers(spec) + (spec.at("dnsConfig", "options")?.items ?? []).compactMap(option)
            + (spec["hostAliases"]?.items ?? []).compactMap(alias)
    }

    private static func servers(_ spec: ManifestNode) -> [PodModifier] {
        guard spec["dnsPolicy"]?.text == "None", let addresses = spec.at("dnsConfig", "nameservers")?.words,
            addresses.count == 1
        else { return [] }
        let searches = spec.at("dnsConfig", "searches")?.words ?? []
        let arguments =
            [SwiftArgument(nil, .text(addresses[0]))]
            + (searches.isEmpty ? [] : [SwiftArgument("searches", .array(searches.map { .text($0) }))])
        return [PodModifier("dnsServers", arguments) { $0.dnsServers(addresses[0], searches: searches) }]
    }

    private static func option(_ node: ManifestNode) -> PodModifier? {
        guard let name = node["name"]?.text else { return nil }
        let value = node["value"]?.text
        if name == "ndots", let count = value.flatMap({ UInt($0) }), "\(count)" == value {
            return PodModifier("dnsOption", [SwiftArgument("ndots", .token("\(count)"))]) { $0.dnsOption(ndots: count) }
        }
        let arguments = [SwiftArgument(nil, .text(name))] + (value.map { [SwiftArgument(nil, .text($0))] } ?? [])
        return PodModifier("dnsOption", arguments) { $0.dnsOption(name, value) }
    }

    private static func alias(_ node: ManifestNode) -> PodModifier? {
        guard let address = node["ip"]?.text, let names = node["hostnames"]?.words, names.count == 1 else {
            return nil
        }
        let arguments = [SwiftArgument(nil, .text(address)), SwiftArgument(nil, .text(names[0]))]
        return PodModifier("hostAlias", arguments) { $0.hostAlias(address, names[0]) }
    }
}
