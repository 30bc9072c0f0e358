public import KubernetesModel

extension RuleID {
    /// A promised public health path that does not lead to what the workload's probes ask.
    public static let misroutedHealthPaths: RuleID = "misrouted-health-paths"
}

/// A health path for the outside is followed through the routes, the rewriting and the Service to a probe's path.
package struct MisroutedHealthPaths: Check {
    package let rule = Rule(
        .misroutedHealthPaths, "a promised public health path leads through an Ingress to a path that a probe asks",
        why: "whoever watches the stack from outside sees it down, or watches another component",
        remedy: "route the path to the workload, and have a probe ask it at the path that arrives there",
        rows: ["ING-21"],
        wrong:
            "Route(\"/api\", to: backend, port: .http) with probes of '/health' and .promises(.publicHealth(\"/api/health\"))",
        right: "the same with probes of '/api/health'")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let promises = graph.promises { objective in
            if case .publicHealth(let path) = objective { path } else { String?.none }
        }
        return promises.compactMap { promising in
            let path = promising.value
            let problems = PublicPath.all(for: path, in: graph).map { way in
                (way: way, problem: Self.problem(with: way, to: promising.pod, graph))
            }
            guard problems.allSatisfy({ $0.problem != nil }) else { return nil }
            let promised = "its health at '\(path)'"
            // The one that gets farthest is the one that was meant.
            guard let (way, problem) = problems.first(where: { $0.problem?.path.isEmpty == false }) ?? problems.first,
                let problem
            else {
                return promising.finding(rule, promised, "no Ingress routes that path", path: "")
            }
            var finding = promising.finding(
                rule, promised, problem.message, path: problem.path,
                note: problem.path.isEmpty ? nil : "the container is declared here")
            finding.notes.append(
                Finding.Note("the route is declared here", at: way.declared.location(of: way.place)))
            return finding
        }
    }

    /// What is in the way; without a path where a request does not even get to the workload.
    private static func problem(
        with way: PublicPath, to pod: PodReference, _ graph: ResourceGraph
    ) -> (message: String, path: String)? {
        let ingress = ObjectReference(way.declared.object)
        guard let target = way.backend.service else { return ("\(ingress) routes that path to no Service", "") }
        let service = graph.service(named: target.name, in: way.declared.object.metadata.namespace)?.object
        guard let service, graph.podIndex.pods(behind: service).contains(where: { $0 === pod }) else {
            return ("\(ingress) routes that path to Service '\(target.name)'", "")
        }
        guard case .arrives(let arriving) = way.outcome,
            let port = target.port?.target.flatMap({ service.port(at: $0) })?.target
        else { return nil }
        let asked = pod.probedPaths(at: port)
        guard !asked.contains(arriving) else { return nil }
        let paths = asked.isEmpty ? "no path of that port" : asked.map { "'\($0)'" }.joined(separator: " and ")
        let place = pod.containers.first { $0.container.serves(port) }?.path ?? "\(pod.path).containers"
        return ("a request for it arrives as '\(arriving)', while the probes ask \(paths)", place)
    }
}

extension PodReference {
    /// The paths that probes ask at a port of the pod, each once.
    fileprivate func probedPaths(at port: IntOrString) -> [String] {
        let numbers = Set(ports(at: port).map(\.containerPort))
        var paths: [String] = []
        for container in containers where !container.runsBefore {
            for case let request? in container.probes.map(\.probe.httpGet) {
                let path = String((request.path ?? "/").prefix { $0 != "?" })
                guard !numbers.isDisjoint(with: ports(at: request.port).map(\.containerPort)), !paths.contains(path)
                else { continue }
                paths.append(path)
            }
        }
        return paths
    }
}

extension CoreV1.Container {
    fileprivate func serves(_ port: IntOrString) -> Bool {
        (ports ?? []).contains { .int($0.containerPort) == port || $0.name.map { .string($0) } == port }
    }
}
