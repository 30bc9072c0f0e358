import KubeDSL
import KubernetesModel

/// Probes → `.startup`, `.liveness` and `.readiness`, those that these modifiers can say.
enum ProbeForms {
    static func modifiers(_ container: ManifestNode, _ ports: PortEnumeration) -> [ContainerModifier] {
        [
            container["startupProbe"].flatMap { startup($0, ports) },
            container["livenessProbe"].flatMap { liveness($0, ports) },
            container["readinessProbe"].flatMap { readiness($0, ports) },
        ].compactMap { $0 }
    }

    private typealias Action = (value: ProbeAction<ImportedPort>, spelling: SwiftExpression)

    private static func startup(_ probe: ManifestNode, _ ports: PortEnumeration) -> ContainerModifier? {
        guard let action = action(probe, ports), let period = probe["periodSeconds"]?.seconds, period > 0,
            let failures = probe["failureThreshold"]?.seconds, failures > 0
        else { return nil }
        let (total, overflow) = failures.multipliedReportingOverflow(by: period)
        guard !overflow, UInt32(exactly: total) != nil else { return nil }
        let limit = Seconds(total)
        let timeout = probe.seconds("timeoutSeconds")
        let arguments =
            [SwiftArgument(nil, action.spelling), SwiftArgument("within", .seconds(limit.count))]
            + (period == 5 ? [] : [SwiftArgument("every", .seconds(period))]) + argument("timeout", timeout)
        return ContainerModifier("startup", arguments) {
            $0.startup(action.value, within: limit, every: Seconds(period), timeout: timeout)
        }
    }

    private static func liveness(_ probe: ManifestNode, _ ports: PortEnumeration) -> ContainerModifier? {
        guard let action = action(probe, ports), let period = probe.seconds("periodSeconds") else { return nil }
        let (delay, timeout) = (probe.seconds("initialDelaySeconds"), probe.seconds("timeoutSeconds"))
        let (failures, grace) = (probe.count("failureThreshold"), probe.seconds("terminationGracePeriodSeconds"))
        let arguments =
            [SwiftArgument(nil, action.spelling), SwiftArgument("every", .seconds(period.count))]
            + argument("after", delay) + argument("timeout", timeout) + argument("failures", failures)
            + argument("gracePeriod", grace)
        return ContainerModifier("liveness", arguments) {
            $0.liveness(
                action.value, every: period, after: delay, timeout: timeout, failures: failures, gracePeriod: grace)
        }
    }

    private static func readiness(_ probe: ManifestNode, _ ports: PortEnumeration) -> ContainerModifier? {
        guard let action = action(probe, ports), let period = probe.seconds("periodSeconds") else { return nil }
        let (delay, timeout) = (probe.seconds("initialDelaySeconds"), probe.seconds("timeoutSeconds"))
        let (failures, successes) = (probe.count("failureThreshold"), probe.count("successThreshold"))
        let arguments =
            [SwiftArgument(nil, action.spelling), SwiftArgument("every", .seconds(period.count))]
            + argument("after", delay) + argument("timeout", timeout) + argument("failures", failures)
            + argument("successes", successes)
        return ContainerModifier("readiness", arguments) {
            $0.readiness(
                action.value, every: period, after: delay, timeout: timeout, failures: failures, successes: successes)
        }
    }

    private static func argument(_ label: String, _ value: Seconds?) -> [SwiftArgument] {
        value.map { [SwiftArgument(label, .seconds($0.count))] } ?? []
    }

    private static func argument(_ label: String, _ value: UInt?) -> [SwiftArgument] {
        value.map { [SwiftArgument(label, .token("\($0)"))] } ?? []
    }

    private static func action(_ probe: ManifestNode, _ ports: PortEnumeration) -> Action? {
        if let get = probe["httpGet"], get.hasOnly("path", "port"), let path = get["path"]?.text,
            let port = ports.port(get["port"]?.text)
        {
            let spelling = SwiftExpression.call(
                ".http", SwiftArgument(nil, .text(path)), SwiftArgument("on", port.spelling))
            return (.http(path, on: port.port), spelling)
        }
        if let socket = probe["tcpSocket"], socket.hasOnly("port"), let port = ports.port(socket["port"]?.text) {
            return (.tcp(on: port.port), .call(".tcp", SwiftArgument("on", port.spelling)))
        }
        if let words = probe.at("exec", "command")?.words, !words.isEmpty {
            let spelling = SwiftExpression.call(".exec", words.map { SwiftArgument(nil, .text($0)) })
            return (.exec(words: words), spelling)
        }
        return nil
    }
}

extension ManifestNode {
    fileprivate func seconds(_ key: String) -> Seconds? {
        self[key]?.seconds.map { Seconds($0) }
    }

    fileprivate func count(_ key: String) -> UInt? { self[key]?.integer.flatMap { UInt(exactly: $0) } }
}
