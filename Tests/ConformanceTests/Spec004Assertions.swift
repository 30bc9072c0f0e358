import KubernetesModel
import ManifestReading
import Testing

/// What specification 004 asks of manifests, requirement by requirement.
enum Spec004Assertions {
    static let all: [Assertion] =
        images + workloads + spread + services + policies + secrets + configuration + charts + limits + updates
        + environments + operations + mistakes

    /// A Deployment of one environment and its only container.
    struct Placed {
        let environment: RenderedVariant
        let deployment: Manifest
        let container: Manifest

        var name: String { deployment.name }
    }

    /// Both Deployments in both environments. That a pod has one container and no other is required here, so that what
    /// is said of the container holds for all.
    static func placed(_ stack: Variant) throws -> [Placed] {
        try ["dev", "prod"].flatMap { environment in
            let environment = try stack[environment]
            return try ["backend", "frontend"].map { name in
                let deployment = try environment.object("Deployment", name)
                try #require(deployment.items("spec.template.spec.initContainers").isEmpty)
                try #require(deployment.items("spec.template.spec.containers").count == 1)
                return Placed(
                    environment: environment, deployment: deployment, container: try environment.container(of: name))
            }
        }
    }

    private static let images = [
        Assertion("FR-003", "US2.2") { stack in
            for placed in try placed(stack) {
                #expect(placed.deployment.number("spec.template.spec.securityContext.runAsUser") == 65532)
                #expect(placed.deployment.flag("spec.template.spec.securityContext.runAsNonRoot") == true)
                #expect(placed.container["securityContext.runAsUser"] == nil)
                #expect(placed.container["securityContext.runAsNonRoot"] == nil)
            }
        },
        Assertion("FR-004") { stack in
            for placed in try placed(stack) { #expect(placed.container.text("image") == "todo-\(placed.name):v1.0.0") }
        },
        Assertion("FR-007") { stack in
            for placed in try placed(stack) {
                let ports = placed.container.items("ports")
                #expect(ports.map { $0.number("containerPort") } == [placed.name == "backend" ? 8000 : 3000])
                #expect(ports.allSatisfy { $0["hostPort"] == nil && $0.text("protocol") == "TCP" })
            }
        },
        Assertion("FR-008") { stack in
            for placed in try placed(stack) {
                #expect(placed.deployment.number("spec.template.spec.terminationGracePeriodSeconds") == 30)
                // Five seconds of the thirty, by the language that each image has for certain.
                let waiting =
                    placed.name == "backend"
                    ? ["python", "-c", "import time; time.sleep(5)"] : ["node", "-e", "setTimeout(() => {}, 5000)"]
                #expect(placed.container.texts("lifecycle.preStop.exec.command") == waiting)
            }
        },
    ]

    private static let workloads = [
        Assertion("FR-009") { stack in
            try expectReplicas("frontend", in: stack)
        },
        Assertion("FR-010") { stack in
            try expectReplicas("backend", in: stack)
        },
        Assertion("FR-013") { stack in
            try expectAmounts("limits", in: stack)
        },
        Assertion("FR-014") { stack in
            try expectAmounts("requests", in: stack)
        },
        Assertion("FR-015") { stack in
            for placed in try placed(stack) {
                #expect(placed.container.text("livenessProbe.httpGet.path") == "/health/live")
                #expect(placed.container.text("readinessProbe.httpGet.path") == "/health/ready")
                for probe in ["livenessProbe", "readinessProbe"] {
                    let port = try #require(placed.container.text("\(probe).httpGet.port"))
                    _ = try placed.container.item(port, in: "ports")
                }
            }
        },
    ]

    private static let spread = [
        Assertion("FR-017") { stack in
            let path = "spec.template.spec.affinity.podAntiAffinity"
            for placed in try placed(stack) {
                let terms = placed.deployment.items("\(path).preferredDuringSchedulingIgnoredDuringExecution")
                try #require(terms.count == 1)
                #expect(terms[0].text("podAffinityTerm.topologyKey") == "kubernetes.io/hostname")
                #expect(terms[0].number("weight") == 100)
                let own = try #require(placed.deployment["spec.selector"])
                #expect(terms[0]["podAffinityTerm.labelSelector"] == own)
                // One node of Minikube takes all pods.
                #expect(placed.deployment["\(path).requiredDuringSchedulingIgnoredDuringExecution"] == nil)
            }
        },
        Assertion("FR-018", "FR-054") { stack in
            for environment in stack.environments {
                #expect(environment.all("PersistentVolumeClaim").isEmpty && environment.all("StatefulSet").isEmpty)
            }
            for placed in try placed(stack) {
                // What is lost with a pod is scratch alone; everything else of the file system is read-only.
                let volumes = placed.deployment.items("spec.template.spec.volumes")
                let mounts = placed.container.items("volumeMounts")
                let cache = placed.name == "frontend" ? ["/app/.next/cache"] : []
                #expect(volumes.allSatisfy { $0.keys("") == ["name", "emptyDir"] })
                #expect(volumes.map { $0.text("name") } == mounts.map { $0.text("name") })
                #expect(mounts.compactMap { $0.text("mountPath") } == ["/tmp"] + cache)
                #expect(placed.container.flag("securityContext.readOnlyRootFilesystem") == true)
            }
            // The data are in the database outside.
            for environment in stack.environments { try expectSecret("DATABASE_URL", of: "backend", in: environment) }
        },
    ]

    private static func expectReplicas(_ name: String, in stack: Variant) throws {
        for (environment, count) in [("dev", 1), ("prod", 3)] {
            let environment = try stack[environment]
            #expect(environment.workloads.map(\.name).sorted() == ["backend", "frontend"])
            #expect(try environment.object("Deployment", name).number("spec.replicas") == count)
        }
    }

    /// That a container of the Deployment has the key of the Secret as a variable, without which it does not start.
    static func expectSecret(_ key: String, of name: String, in environment: RenderedVariant) throws {
        let variable = try environment.container(of: name).item(key, in: "env")
        let source = try tree("secretKeyRef: {name: todo-app-secrets, key: \(key)}")
        #expect(variable["valueFrom"] == source)
        #expect(variable["value"] == nil)
    }

    /// What a piece of YAML says.
    static func tree(_ yaml: String) throws -> ManifestNode {
        try #require(try ManifestReader.documents(in: yaml, file: "expected").first).node
    }
}
