import KubernetesModel
import KubernetesValues

/// Fields of a Service belong to its type: what one type needs, another refuses.
package struct MismatchedServiceFields: Check {
    package let rule = Rule(
        "mismatched-service-fields", "a Service has the fields that its type takes, and no others",
        why: "the API server refuses the Service, or the field has no effect",
        remedy: "drop the field, or change the type",
        values: ["dns-subdomain", "cidr"],
        rows: ["SVC-12", "SVC-14", "SVC-15", "SVC-17"],
        wrong: "CoreV1.ServiceSpec(ports: […], clusterIP: \"None\", type: .nodePort)",
        right: ".service(.http, as: .nodePort())")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(CoreV1.Service.self).flatMap { service, declared -> [Finding] in
            let problems = typeProblems(of: service) + affinityProblems(of: service) + familyProblems(of: service)
            let refusals = ranges(of: service) + externalName(of: service)
            if problems.isEmpty, refusals.isEmpty { return [] }
            return problems.map { Finding(rule, $0.message, in: declared, path: "spec.\($0.field)") }
                + refusals.map { Finding(rule, $0.refusal, in: declared, path: "spec.\($0.field)") }
        }
    }

    private typealias Problem = (message: String, field: String)

    private func typeProblems(of service: CoreV1.Service) -> [Problem] {
        let spec = service.spec
        let type = spec.type ?? .clusterIP
        lazy var name = ObjectReference(service)
        let isOpen = type == .nodePort || type == .loadBalancer
        var problems: [Problem] = []
        func demand(_ isMet: Bool, _ field: String, _ message: @autoclosure () -> String) {
            if !isMet { problems.append(("\(name) \(message())", field)) }
        }
        func only(_ isTaken: Bool, _ isSet: Bool, _ field: String, _ owner: String) {
            demand(isTaken || !isSet, field, "is of type \(type.rawValue), but '\(field)' is for \(owner)")
        }
        for (index, port) in (spec.ports ?? []).enumerated() where (port.nodePort ?? 0) != 0 && !isOpen {
            problems.append(
                ("\(name) is of type \(type.rawValue) and has no node ports", "ports[\(index)].nodePort"))
        }
        demand(!(service.isHeadless && isOpen), "clusterIP", "is headless and cannot be of type \(type.rawValue)")
        if type == .externalName {
            demand(spec.externalName?.isEmpty == false, "externalName", "names no external host")
            demand((spec.clusterIP ?? "").isEmpty, "clusterIP", "stands for an external host and has no cluster IP")
            demand((spec.ipFamilies ?? []).isEmpty, "ipFamilies", "stands for an external host and has no IP families")
            demand(spec.ipFamilyPolicy == nil, "ipFamilyPolicy", "stands for an external host and has no IP families")
        }
        let isExternal = isOpen || !(spec.externalIPs ?? []).isEmpty
        only(isExternal, spec.externalTrafficPolicy != nil, "externalTrafficPolicy", "NodePort and LoadBalancer")
        only(type == .loadBalancer, spec.loadBalancerClass != nil, "loadBalancerClass", "LoadBalancer")
        only(
            type == .loadBalancer, !(spec.loadBalancerSourceRanges ?? []).isEmpty, "loadBalancerSourceRanges",
            "LoadBalancer")
        only(
            type == .loadBalancer, spec.allocateLoadBalancerNodePorts != nil, "allocateLoadBalancerNodePorts",
            "LoadBalancer")
        only(
            type == .loadBalancer && spec.externalTrafficPolicy == .local, (spec.healthCheckNodePort ?? 0) != 0,
            "healthCheckNodePort", "LoadBalancer with external traffic policy Local")
        return problems
    }

    private func affinityProblems(of service: CoreV1.Service) -> [Problem] {
        guard let config = service.spec.sessionAffinityConfig?.clientIP else { return [] }
        lazy var name = ObjectReference(service)
        guard service.spec.sessionAffinity == .clientIP else {
            return [("\(name) has no affinity by client that could be configured", "sessionAffinityConfig")]
        }
        let timeout = config.timeoutSeconds ?? 10800
        guard let refusal = InvalidValue.affinityTimeout(timeout) else { return [] }
        return [("\(name): \(refusal.reason)", "sessionAffinityConfig.clientIP.timeoutSeconds")]
    }

    private func familyProblems(of service: CoreV1.Service) -> [Problem] {
        lazy var name = ObjectReference(service)
        let families = service.spec.ipFamilies ?? []
        let addresses = service.spec.clusterIPs ?? []
        var problems: [Problem] = []
        if families.count > 2 || (families.count == 2 && families[0] == families[1]) {
            problems.append(("\(name) names an IP family twice", "ipFamilies"))
        }
        if service.spec.ipFamilyPolicy ?? .singleStack == .singleStack, families.count > 1 || addresses.count > 1 {
            problems.append(("\(name) has two IP families, which policy SingleStack rules out", "ipFamilyPolicy"))
        }
        if let first = addresses.first, let address = service.spec.clusterIP, first != address {
            problems.append(("\(name) has cluster IP '\(address)', but '\(first)' first in its list", "clusterIPs[0]"))
        }
        return problems
    }

    private func ranges(of service: CoreV1.Service) -> [(refusal: InvalidValue, field: String)] {
        (service.spec.loadBalancerSourceRanges ?? []).enumerated().compactMap { index, range in
            CIDR.refusal(of: range).map { ($0, "loadBalancerSourceRanges[\(index)]") }
        }
    }

    private func externalName(of service: CoreV1.Service) -> [(refusal: InvalidValue, field: String)] {
        guard service.spec.type == .externalName, let name = service.spec.externalName, !name.isEmpty else { return [] }
        return InvalidValue.externalName(name).map { [($0, "externalName")] } ?? []
    }
}
