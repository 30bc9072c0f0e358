import KubernetesModel
import ManifestPackaging
import TestSupport
import Testing

@testable import TodoApp

/// The real `helm` judges the charts; `make test` installs it.
@Suite struct HelmChartTests {
    @Test(arguments: Sample.all)
    func `renders every environment as it is`(sample: Sample) throws {
        try sample.withChart { chart in
            for environment in sample.environments {
                let found = try chart.rendered(environment.name)
                try expectEqual(found, environment.manifests.map(\.node), "\(sample.name) \(environment.name)")
            }
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `renders environments that differ anywhere`(seed: UInt64) throws {
        try `renders every environment as it is`(sample: .random(seed: seed))
    }

    @Test(arguments: Sample.all)
    func `passes helm's linter without a word`(sample: Sample) throws {
        try sample.withChart { chart in
            for environment in sample.environments {
                try chart.expectNoComplaint(environment.name, "\(sample.name)")
            }
        }
    }

    @Test(arguments: Sample.all)
    func `is the same to the byte each time`(sample: Sample) {
        func files() -> [String] {
            HelmChart(ChartMetadata(name: sample.name), environments: sample.environments).files.map {
                $0.path + $0.text
            }
        }
        #expect(files() == files())
    }

    @Test func `takes replicas, tags and limits from the command line`() throws {
        try Sample.workload.withChart { chart in
            let objects = try chart.rendered(
                "dev", "--set",
                "api.replicas=5,api.image.tag=2.0,api.resources.limits.memory=2Gi,namespace.enabled=false")
            let deployment = try #require(objects.first { $0.key.contains("Deployment") }?.value)
            #expect(deployment[at: "spec.replicas"] == .integer(5))
            #expect(deployment[at: "spec.template.spec.containers[0].image"] == .string("shop/api:2.0"))
            #expect(deployment[at: "spec.template.spec.containers[0].resources.limits.memory"] == .string("2Gi"))
            #expect(!objects.keys.contains { $0.contains("Namespace") })
        }
    }

    @Test func `takes an amount as a number, too`() throws {
        try Sample.workload.withChart { chart in
            let amounts = "api.resources.limits.cpu=2,api.resources.limits.memory=1000000000"
            let objects = try chart.rendered("dev", "--set", amounts)
            let deployment = try #require(objects.first { $0.key.contains("Deployment") }?.value)
            let limits = deployment[at: "spec.template.spec.containers[0].resources.limits"]
            #expect(limits?["cpu"] == .string("2"))
            #expect(limits?["memory"] == .string("1000000000"))
        }
    }

    @Test func `takes amounts that one environment lacks, and numbers among them`() throws {
        try Sample.unlimited.withChart { chart in
            let amounts = "web.resources.limits.cpu=2,web.resources.limits.memory=1Gi"
            let objects = try chart.rendered("dev", "--set", amounts)
            let deployment = try #require(objects.first { $0.key.contains("Deployment") }?.value)
            let limits = deployment[at: "spec.template.spec.containers[0].resources.limits"]
            #expect(limits?["cpu"] == .integer(2))
            #expect(limits?["memory"] == .string("1Gi"))
        }
    }

    @Test func `takes globals that it does not know, however deep`() throws {
        try Sample.scopes.withChart { chart in
            let settings = "global.other=1,global.namespaces.other=x,global.labels.owner.team=web"
            try expectEqual(
                try chart.rendered("prod", "--set", settings), Sample.scopes.environments[1].manifests.map(\.node),
                "with other globals")
        }
    }

    @Test(arguments: ["dev", "prod"], [true, false])
    func `leaves the replicas to an autoscaler that is turned on`(environment: String, isOn: Bool) throws {
        try Sample.scaled.withChart { chart in
            let objects = try chart.rendered(environment, "--set", "web.replicas=3,web.autoscaling.enabled=\(isOn)")
            let deployment = try #require(objects.first { $0.key.contains("Deployment") }?.value)
            let replicas: ManifestNode? = isOn ? nil : .integer(3)
            #expect(deployment[at: "spec.replicas"] == replicas)
            #expect(objects.keys.contains { $0.contains("HorizontalPodAutoscaler") } == isOn)
        }
    }

    @Test func `takes hosts from the command line`() throws {
        try Sample.routes.withChart { chart in
            let objects = try chart.rendered("prod", "--set", "ingress.host=shop.test")
            let ingress = try #require(objects.first { $0.key.contains("Ingress") }?.value)
            #expect(ingress[at: "spec.rules[0].host"] == .string("shop.test"))
            #expect(ingress[at: "spec.tls[0].hosts[0]"] == .string("shop.test"))
        }
    }

    @Test func `moves an image everywhere with one tag`() throws {
        try Sample.migration.withChart { chart in
            let objects = try chart.rendered("prod", "--set", "app.image.tag=2.0.0")
            let images = objects.values.flatMap(\.images)
            #expect(images.sorted() == ["postgres:17"] + Array(repeating: "registry:5000/app:2.0.0", count: 3))
        }
    }

    @Test(arguments: [
        ("appConfig.level=trace", true), ("app.image.tag=2.0.0", false), ("appConfig.level=info", false),
    ])
    func `replaces the pods when their configuration is set`(setting: String, isReplaced: Bool) throws {
        try Sample.migration.withChart { chart in
            func checksum(_ objects: [String: ManifestNode]) throws -> String {
                let deployment = try #require(objects.first { $0.key.contains("Deployment") }?.value)
                let annotations = deployment["spec"]?["template"]?["metadata"]?["annotations"]
                return try #require(annotations?["checksum/app-config"]?.text)
            }
            let shipped = try checksum(try chart.rendered("prod"))
            let changed = try checksum(try chart.rendered("prod", "--set", setting))
            #expect((changed != shipped) == isReplaced)
        }
    }

    @Test(arguments: ["app", "second"])
    func `computes a hash that one environment leaves out of an empty mapping`(object: String) throws {
        try Sample.hollow.withChart { chart in
            func checksum(_ objects: [String: ManifestNode]) throws -> String {
                let workload = try #require(objects.values.first { $0["metadata"]?["name"]?.text == object })
                let annotations = workload["spec"]?["template"]?["metadata"]?["annotations"]
                return try #require(annotations?["checksum/app-config"]?.text)
            }
            let shipped = try checksum(try chart.rendered("prod"))
            #expect(try checksum(try chart.rendered("prod", "--set", "appConfig.level=trace")) != shipped)
        }
    }

    @Test(arguments: [
        ("api.replicas=many", "api.replicas: Invalid type. Expected: [integer,null]"),
        ("api.image.tag=2", "api.image.tag: Invalid type. Expected: string"),
        ("api.replica=2", "api: Additional property replica is not allowed"),
        ("api.autoscaling.enabled=maybe", "api.autoscaling.enabled: Invalid type. Expected: boolean"),
        ("api.resources.limits=null", "api.resources: limits is required"),
    ])
    func `refuses values of a wrong type or name`(setting: String, message: String) throws {
        try Sample.workload.withChart { chart in
            let outcome = try chart.helm("template", "release", ".", "--set", setting)
            #expect(!outcome.isSuccess)
            #expect(outcome.errors.contains(message), "\(outcome.errors)")
        }
    }

    @Test func `makes a Secret from given values alone`() throws {
        try Sample.workload.withChart { chart in
            let refused = try chart.helm("template", "release", ".", "--set", "secrets.shopSecrets.create=true")
            #expect(refused.errors.contains("secrets.shopSecrets.data.TOKEN must be set"), "\(refused.errors)")
            let objects = try chart.rendered(
                "prod", "--set", "secrets.shopSecrets.create=true,secrets.shopSecrets.name=mine",
                "--set-string", #"secrets.shopSecrets.data.TOKEN=1,secrets.shopSecrets.data.tls\.crt=x"#)
            let secret = try #require(objects.first { $0.key.contains("Secret") }?.value)
            #expect(secret[at: "metadata.name"] == .string("mine"))
            #expect(secret[at: "stringData.TOKEN"] == .string("1"))
            let deployment = try #require(objects.first { $0.key.contains("Deployment") }?.value)
            let names = deployment["spec"]?["template"]?["spec"]?["containers"]?[0]?["env"]?.secretNames
            #expect(names == [.string("mine")])
        }
    }

    @Test func `makes a Secret in each namespace that counts on it`() throws {
        try Sample.scopes.withChart { chart in
            let objects = try chart.rendered(
                "prod", "--set", "secrets.token.create=true", "--set-string", "secrets.token.data.KEY=x")
            let secrets = objects.values.filter { $0["kind"] == "Secret" }
            let namespaces = secrets.compactMap { $0["metadata"]?["namespace"]?.text }
            #expect(namespaces.sorted() == ["apps-prod", "data-prod"])
        }
    }

    @Test(arguments: [
        ("kubernetes.io/dockerconfigjson", [".dockerconfigjson"]), ("kubernetes.io/tls", ["tls.crt", "tls.key"]),
    ])
    func `makes a Secret of the type that it is to have`(type: String, keys: [String]) throws {
        let sample = Sample(
            "registry", secrets: [ExpectedSecret(name: "registry", namespace: "shop", type: type, keys: keys)],
            [
                "prod": """
                apiVersion: v1
                kind: Pod
                metadata: {name: web, namespace: shop}
                spec: {imagePullSecrets: [{name: registry}], containers: [{name: web, image: "web:1"}]}
                """
            ])
        try sample.withChart { chart in
            let names = keys.map { $0.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.") }
            let data = names.map { "secrets.registry.data.\($0)=x" }.joined(separator: ",")
            let objects = try chart.rendered(
                "prod", "--set", "secrets.registry.create=true", "--set-string", data)
            let secret = try #require(objects.values.first { $0["kind"] == "Secret" })
            #expect(secret["type"] == .string(type))
            let found = try #require(secret["stringData"]?.fields)
            #expect(Set(found.keys) == Set(keys))
        }
    }

    @Test(arguments: ["123", "no", "1e3"])
    func `makes a Secret in a namespace whose name looks like a number or a boolean`(namespace: String) throws {
        let sample = Sample(
            "odd", secrets: [ExpectedSecret(name: "token", namespace: namespace, keys: ["KEY"])],
            [
                "prod": """
                apiVersion: v1
                kind: Pod
                metadata: {name: web, namespace: '\(namespace)'}
                spec: {containers: [{name: web, image: "web:1", envFrom: [{secretRef: {name: token}}]}]}
                """
            ])
        try sample.withChart { chart in
            let objects = try chart.rendered(
                "prod", "--set", "secrets.token.create=true", "--set-string", "secrets.token.data.KEY=x")
            let secret = try #require(objects.values.first { $0["kind"] == "Secret" })
            #expect(secret["metadata"]?["namespace"] == .string(namespace))
        }
    }

    @Test func `makes one of two Secrets whose names are alike`() throws {
        try Sample.names.withChart { chart in
            let objects = try chart.rendered(
                "prod", "--set", "secrets.oauth22.create=true,secrets.oauth22.name=mine", "--set-string",
                "secrets.oauth22.data.KEY=x")
            let secrets = objects.values.filter { $0["kind"] == "Secret" }
            #expect(secrets.map { $0["metadata"]?["name"]?.text } == ["mine"])
            let deployment = try #require(objects.first { $0.key.contains("Deployment") }?.value)
            let names = deployment["spec"]?["template"]?["spec"]?["containers"]?[0]?["env"]?.secretNames
            #expect(names == ["oauth-2", "mine"])
        }
    }

    @Test func `tests each Service where it is told to`() throws {
        try Sample.workload.withChart { chart in
            let silent = try chart.helm("template", "release", ".")
            #expect(!silent.output.contains("helm.sh/hook"))
            let outcome = try chart.helm("template", "release", ".", "--set", "tests.enabled=true")
            let pods = try ManifestNode.documents(in: outcome.output).filter {
                $0["metadata"]?["annotations"]?["helm.sh/hook"] == .string("test")
            }
            #expect(pods.count == 1)
            let command = pods.first?["spec"]?["containers"]?[0]?["command"]
            #expect(command?[command?.count ?? 1, default: -1] == .string("http://api:80/ready"))
        }
    }

    @Test func `lets its tests through where policies forbid the rest`() throws {
        try Sample(TodoApp.self).withChart { chart in
            let outcome = try chart.helm("template", "release", ".", "--set", "tests.enabled=true")
            let policies = try ManifestNode.documents(in: outcome.output).filter {
                $0["kind"] == "NetworkPolicy" && $0["metadata"]?["annotations"]?["helm.sh/hook"] == "test"
            }
            #expect(policies.map { $0["metadata"]?["name"] } == ["helm-tests-in", "helm-tests-out"])
            #expect(policies.allSatisfy { $0["metadata"]?["annotations"]?["helm.sh/hook-weight"] == "-1" })
        }
    }

    @Test func `packs what it is made of`() throws {
        try Sample.workload.withChart { chart in
            let outcome = try chart.helm("package", ".")
            #expect(outcome.isSuccess, "\(outcome.errors)")
        }
    }
}

extension ManifestNode {
    /// The images of a workload's containers.
    fileprivate var images: [String] {
        let pod = self["spec"]?["template"]?["spec"]
        return ["initContainers", "containers"].flatMap { pod?[$0]?.items ?? [] }.compactMap { $0["image"]?.text }
    }

    fileprivate var count: Int? {
        if case .sequence(let items) = self { items.count } else { nil }
    }

    fileprivate subscript(index: Int, default offset: Int) -> ManifestNode? { self[index + offset] }

    fileprivate var secretNames: [ManifestNode] {
        guard case .sequence(let items) = self else { return [] }
        return items.compactMap { $0["valueFrom"]?["secretKeyRef"]?["name"] }
    }
}
