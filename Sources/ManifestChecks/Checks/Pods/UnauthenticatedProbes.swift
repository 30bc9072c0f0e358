public import KubernetesModel
import KubernetesValues

/// redis-cli without the password is refused by the server, and the probe with it.
package struct UnauthenticatedProbes: ContainerCheck {
    package let rule = Rule(
        .unauthenticatedProbes, "a probe by redis-cli has the password that the server asks for",
        why: "the server refuses the probe, and the container is restarted without end",
        remedy: "set REDISCLI_AUTH from the key of the secret",
        severity: .warning,
        rows: ["PRB-20"],
        wrong:
            ".arguments(\"redis-server\", \"--requirepass\", \"$(PASSWORD)\")\n.readiness(.exec(\"redis-cli\", \"ping\"), every: 5)",
        right: ".env(\"REDISCLI_AUTH\", from: RedisSecret.password)")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        let asksForPassword =
            container.container.command?.contains { $0.hasBytes(of: "--requirepass") } == true
            || container.container.args?.contains { $0.hasBytes(of: "--requirepass") } == true
        guard asksForPassword,
            !(container.container.env ?? []).contains(where: { $0.name == "REDISCLI_AUTH" }),
            container.container.envFrom?.isEmpty ?? true
        else { return [] }
        return container.probes.compactMap { field, probe in
            let line = (probe.exec?.command ?? []).joined(separator: " ").split(separator: " ")
            guard line.contains("redis-cli"),
                !line.contains(where: { ["-a", "--pass", "--askpass", "-u"].contains($0) })
            else {
                return nil
            }
            return container.flaw(
                "\(field) of container '\(container.name)' has no password for redis-cli; set REDISCLI_AUTH",
                "\(field).exec.command")
        }
    }
}

extension RuleID {
    /// A probe by redis-cli without the password of the server.
    public static let unauthenticatedProbes: RuleID = "unauthenticated-probes"
}
