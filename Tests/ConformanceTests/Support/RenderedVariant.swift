import KubeDSL
import ManifestChecks
import ManifestReading
import TestSupport
import Testing

/// One environment of a specification's stack, as it is rendered and read back.
struct RenderedVariant {
    let environment: String
    /// The YAML itself.
    let text: String
    let objects: [Manifest]
    /// The same before it is rendered, with what the workloads promise.
    let graph: ResourceGraph

    init(_ rendered: RenderedEnvironment) throws {
        environment = rendered.name
        text = rendered.yaml()
        graph = rendered.graph
        objects = try ManifestReader.objects(in: text, file: rendered.name).map { Manifest(node: $0.node) }
    }

    func all(_ kind: String) -> [Manifest] { objects.filter { $0.kind == kind } }

    /// The one object of this kind and name.
    func object(_ kind: String, _ name: String) throws -> Manifest {
        let found = objects.filter { $0.kind == kind && $0.name == name }
        try #require(found.count == 1, "\(environment) has \(found.count) objects '\(kind)' named '\(name)'")
        return found[0]
    }

    /// What runs pods for good.
    var workloads: [Manifest] { objects.filter { ["Deployment", "StatefulSet", "DaemonSet"].contains($0.kind) } }

    /// The containers of all workloads that are neither init containers nor sidecars, each with its workload.
    var mainContainers: [(workload: Manifest, container: Manifest)] {
        workloads.flatMap { workload in
            workload.items("spec.template.spec.containers").map { (workload, $0) }
        }
    }

    /// The first container of a workload.
    func container(of name: String) throws -> Manifest {
        let workload = try #require(workloads.first { $0.name == name }, "\(environment) has no workload '\(name)'")
        return try #require(workload.items("spec.template.spec.containers").first)
    }
}
