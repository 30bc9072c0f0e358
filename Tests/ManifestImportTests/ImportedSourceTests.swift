import Foundation
import ManifestImport
import ManifestReading
import TestSupport
import Testing

/// What the source looks like beyond what the round trips compile.
@Suite struct ImportedSourceTests {
    private func imported(_ text: String, _ options: ImportOptions = ImportOptions(stackName: "Shop")) throws
        -> ImportedSource
    {
        try ManifestImporter.source(of: ManifestReader.objects(in: text, file: "dir/shop.yaml"), options)
    }

    /// What the DSL gives a pod unasked.
    private let podDefaults = """
        automountServiceAccountToken: false, securityContext: {runAsUser: 1000, runAsGroup: 1000, fsGroup: 1000, \
        fsGroupChangePolicy: OnRootMismatch, runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
        """
    private let containerDefaults = """
        resources: {requests: {cpu: 100m, memory: 64Mi}, limits: {memory: 64Mi}}, securityContext: {capabilities: \
        {drop: [ALL]}, readOnlyRootFilesystem: true, allowPrivilegeEscalation: false}
        """

    private let account = "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a}\n"

    @Test func `a stack is an executable of the environment that is named`() throws {
        let source = try imported(account, ImportOptions(stackName: "Shop", environment: "pre-prod"))
        #expect(
            source.files.first?.text.hasPrefix(
                """
                import KubeDSL

                /// Imported from shop.yaml.
                @main
                struct Shop: Stack {
                    @Environments enum Environment: String { case preProd = "pre-prod" }

                """) == true)
    }

    @Test func `each component has a file, named after its workload or its sort`() throws {
        let source = try imported(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              selector: {matchLabels: {app: web}}
              template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: "web:1"}]}}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: web}
            spec: {selector: {app: web}, ports: [{port: 80}]}
            ---
            apiVersion: v1
            kind: ServiceAccount
            metadata: {name: shop}
            ---
            apiVersion: apps/v1
            kind: DaemonSet
            metadata: {name: shop}
            spec:
              selector: {matchLabels: {app: shop}}
              template: {metadata: {labels: {app: shop}}, spec: {containers: [{name: shop, image: "shop:1"}]}}
            """)
        #expect(source.files.map(\.name) == ["Shop.swift", "Web.swift", "Access.swift", "ShopComponent.swift"])
        let web = source.files[1].text
        #expect(web.contains("var web: AppsV1.Deployment {"))
        #expect(web.contains("var webService: CoreV1.Service {"))
        for file in source.files { #expect(file.text.hasPrefix("import KubeDSL\n\n")) }
    }

    @Test func `no value of a Secret is in the source`() throws {
        let source = try imported(
            """
            apiVersion: v1
            kind: Secret
            metadata: {name: db, annotations: {kubectl.kubernetes.io/last-applied-configuration: hunter2}}
            stringData: {password: hunter2}
            data: {token: aHVudGVyMg==}
            """)
        #expect(!source.text.contains("hunter2"))
        #expect(!source.text.contains("aHVudGVyMg"))
        #expect(source.text.contains("Secret(external: DbSecret.self)") || source.text.contains("DBSecret.self"))
        #expect(source.notes.count == 1)
    }

    @Test func `a checksum that replaced pods is noted, for it is a constant now`() throws {
        let source = try imported(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              selector: {matchLabels: {app: web}}
              template:
                metadata:
                  labels: {app: web}
                  annotations:
                    checksum/config: 0a1b
                spec: {containers: [{name: web, image: "web:1"}]}
            """)
        #expect(
            source.notes.map(\.description) == [
                "dir/shop.yaml:10:9: warning: annotation 'checksum/config' of Deployment 'web' changes with nothing any "
                    + "more; '.onChange(.restart)' of the ConfigMap replaces the pods"
            ])
    }

    @Test(arguments: [
        "apiVersion: v1, kind: Pod, metadata: {name: a, annotations: {checksum/config: 0a1b}}, spec: POD",
        "apiVersion: apps/v1, kind: DaemonSet, metadata: {name: a}, spec: {selector: {}, template: TEMPLATE}",
        "apiVersion: batch/v1, kind: CronJob, metadata: {name: a}, spec: {schedule: '@daily', jobTemplate: {spec: "
            + "{template: TEMPLATE}}}",
    ])
    func `a checksum is noted where it stands, whatever kind has the pods`(_ manifest: String) throws {
        let pod = "{containers: [{name: a, image: 'a:1'}]}"
        let text = "{\(manifest)}".replacingOccurrences(
            of: "TEMPLATE", with: "{metadata: {annotations: {checksum/config: 0a1b}}, spec: POD}"
        ).replacingOccurrences(of: "POD", with: pod)
        let note = try #require(try imported(text).notes.first)
        #expect(text.dropFirst(note.column - 1).hasPrefix("checksum/config"))
    }

    @Test func `a hook of Helm is noted, for nobody else knows that it is one`() throws {
        let source = try imported(
            """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web-test
              annotations:
                helm.sh/hook: test
            spec: {containers: [{name: web, image: "web:1"}]}
            """)
        #expect(
            source.notes.map(\.description) == [
                "dir/shop.yaml:6:5: warning: Pod 'web-test' is a hook of Helm ('test') and now a part of the stack; "
                    + "'helm template --no-hooks --skip-tests' leaves it out"
            ])
    }

    @Test func `selectors of others are kept, whatever the labels of a stack would be`() throws {
        let source = try imported(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
              labels: {app.kubernetes.io/name: web, app.kubernetes.io/instance: shop, app.kubernetes.io/part-of: shop}
            spec:
              selector: {matchLabels: {app: web}}
              template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: "web:1"}]}}
            """)
        #expect(source.text.contains("var webLabels: OrderedMap<String> {\n        [\"app\": \"web\"]\n    }"))
        #expect(source.text.contains("MetaV1.LabelSelector(matchLabels: webLabels)"))
        #expect(source.text.contains("var web: AppsV1.Deployment"))
    }

    @Test func `numbers that no literal can be are left to the model, and nothing overflows`() throws {
        let labels = "{app.kubernetes.io/name: web, app.kubernetes.io/instance: shop, app.kubernetes.io/part-of: shop}"
        let source = try imported(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, labels: \(labels)}
            spec:
              replicas: 1
              progressDeadlineSeconds: -5
              selector: {matchLabels: {app.kubernetes.io/name: web, app.kubernetes.io/instance: shop}}
              template:
                metadata: {labels: \(labels)}
                spec:
                  automountServiceAccountToken: false
                  securityContext: {runAsUser: 1, runAsGroup: 1, runAsNonRoot: true, fsGroup: 1, \
            seccompProfile: {type: RuntimeDefault}}
                  containers:
                    - name: web
                      image: "web:1"
                      resources: {requests: {cpu: 1, memory: 1Gi}, limits: {cpu: 1, memory: 1Gi}}
                      startupProbe: {exec: {command: [x]}, periodSeconds: 4000000000000000000, failureThreshold: 9}
                      securityContext: {capabilities: {drop: [ALL]}, readOnlyRootFilesystem: true, \
            allowPrivilegeEscalation: false}
            """)
        #expect(source.text.contains("var web: Deployment<NoPorts> {"))
        #expect(source.text.contains("deployment.spec.progressDeadlineSeconds = -5"))
        #expect(source.text.contains("periodSeconds: 4000000000000000000"))
    }

    @Test(arguments: [
        ("guest-book.yaml", "GuestBook"), ("a/b/shop.prod.yaml", "Shop"), ("deployment.yaml", "DeploymentStack"),
        ("3scale.yml", "Imported3scale"), ("", "Imported"), ("<stdin>", "Stdin"),
    ])
    func `the stack's name comes from the file's`(_ file: String, _ name: String) {
        #expect(ImportOptions.stackName(forFile: file) == name)
    }

    @Test func `a text of a map that is null is empty, as the API stores it`() throws {
        let source = try imported(
            """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: settings}
            data: {LOG_LEVEL: info, EXTRA_FLAGS: , MODE: ~}
            """)
        #expect(source.text.contains("case logLevel = \"LOG_LEVEL\""))
        #expect(source.text.contains("case extraFlags = \"EXTRA_FLAGS\""))
        #expect(source.text.contains("case .mode: \"\""))
    }

    @Test func `what a cluster makes by itself is left out of its export, and noted`() throws {
        let live = "resourceVersion: '7', namespace: shop"
        let source = try imported(
            """
            {apiVersion: v1, kind: ConfigMap, metadata: {name: kube-root-ca.crt, \(live)}, data: {ca.crt: x}}
            ---
            {apiVersion: v1, kind: ServiceAccount, metadata: {name: default, \(live)}}
            ---
            {apiVersion: v1, kind: ServiceAccount, metadata: {name: reader, \(live)}}
            ---
            {apiVersion: v1, kind: Pod, metadata: {name: web-1, \(live), ownerReferences: [{kind: ReplicaSet, name: web}]}}
            """)
        #expect(
            source.notes.map(\.message) == [
                "ConfigMap 'kube-root-ca.crt' is left out: the cluster makes its own",
                "ServiceAccount 'default' is left out: the cluster makes its own",
                "Pod 'web-1' is left out: the cluster makes its own",
            ])
        #expect(source.text.contains("reader"))
        for name in ["kube-root-ca", "defaultAccount", "web-1"] { #expect(!source.text.contains(name)) }
    }

    @Test func `the same objects of a file are the author's`() throws {
        let source = try imported("{apiVersion: v1, kind: ServiceAccount, metadata: {name: default}}")
        #expect(source.notes.isEmpty)
        #expect(source.text.contains("defaultAccount"))
    }

    @Test func `no two enums of ports have one name`() throws {
        func deployment(_ name: String, _ sidecar: String) -> String {
            let labels = "app.kubernetes.io/instance: shop, app.kubernetes.io/part-of: shop"
            let port = "ports: [{name: http, containerPort: 8080, protocol: TCP}], \(containerDefaults)"
            let proxy = "[{name: \(sidecar), image: 'proxy:1', restartPolicy: Always, \(port)}]"
            let sidecars = sidecar.isEmpty ? "" : ", initContainers: \(proxy)"
            return """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: \(name), labels: {app.kubernetes.io/name: \(name), \(labels)}}
                spec:
                  replicas: 1
                  selector: {matchLabels: {app.kubernetes.io/name: \(name), app.kubernetes.io/instance: shop}}
                  template:
                    metadata: {labels: {app.kubernetes.io/name: \(name), \(labels)}}
                    spec: {\(podDefaults), containers: [{name: \(name), image: "web:1", \(port)}]\(sidecars)}

                """
        }
        let source = try imported(deployment("web", "proxy") + "---\n" + deployment("web-proxy", ""))
        let names = source.text.matches(of: #/enum ([A-Za-z0-9]+): Int, ContainerPort/#).map { String($0.1) }
        #expect(names.count == 3)
        #expect(Set(names).count == 3, "\(names)")
    }

    @Test func `files have names that a file system without capitals tells apart`() throws {
        let pods = ["api", "web-ui", "webui"].map { name in
            "{apiVersion: apps/v1, kind: DaemonSet, metadata: {name: \(name)}, spec: {selector: {}, template: "
                + "{spec: {containers: [{name: a, image: 'a:1'}]}}}}"
        }
        let source = try imported(pods.joined(separator: "\n---\n"), ImportOptions(stackName: "Api"))
        let names = source.files.map { $0.name.lowercased() }
        #expect(names.count == 4)
        #expect(Set(names).count == 4, "\(names)")
    }

    @Test func `a headless Service that says more than a StatefulSet's can is not shortened`() throws {
        func source(_ more: String) throws -> String {
            let labels = "app.kubernetes.io/name: db, app.kubernetes.io/instance: shop, app.kubernetes.io/part-of: shop"
            let selector = "app.kubernetes.io/name: db, app.kubernetes.io/instance: shop"
            let port = "[{name: sql, containerPort: 5432, protocol: TCP}]"
            return try imported(
                """
                apiVersion: v1
                kind: Service
                metadata: {name: db, labels: {\(labels)}}
                spec: {type: ClusterIP, clusterIP: None, \(more) selector: {\(selector)}, ports: [{name: sql, port: 5432, protocol: TCP, targetPort: sql}]}
                ---
                apiVersion: apps/v1
                kind: StatefulSet
                metadata: {name: db, labels: {\(labels)}}
                spec:
                  serviceName: db
                  replicas: 1
                  selector: {matchLabels: {\(selector)}}
                  template:
                    metadata: {labels: {\(labels)}}
                    spec: {\(podDefaults), containers: [{name: db, image: "db:1", ports: \(port), \(containerDefaults)}]}
                """
            ).text
        }
        #expect(try source("").contains("service: .headless(.sql)"))
        let affine = try source("sessionAffinity: ClientIP,")
        #expect(!affine.contains(".headless(.sql)"))
        #expect(affine.contains("ClientIP") || affine.contains("clientIP"))
    }

    @Test func `a peer list that is empty lets nobody in, and no flow says so`() throws {
        let source = try imported(
            """
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: {name: web}
            spec:
              podSelector: {}
              policyTypes: [Ingress]
              ingress: [{from: [], ports: [{port: 80, protocol: TCP}]}]
            """)
        #expect(!source.text.contains(".addresses()"))
        #expect(source.text.contains("from: []"))
    }

    /// Whatever a source refers to must mean what the DSL means by it, and not a type of the import.
    @Test func `no type of an import is named like one that sources refer to`() throws {
        let directory = Repository.file("Tests/ImportedManifests")
        var foreign: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(atPath: directory.path)
        where file != "ImportedStacks.swift" {
            let text = try String(contentsOf: directory.appending(path: file), encoding: .utf8)
            let code = text.replacing(#/(?s:""".*?""")|"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*/#, with: "")
            let own = Set(code.matches(of: #/(?:struct|enum) ([A-Za-z0-9]+)/#).map { String($0.1) })
            let used = Set(code.matches(of: #/(?:^|[^.A-Za-z0-9])([A-Z][A-Za-z0-9]*)/#).map { String($0.1) })
            foreign.formUnion(used.subtracting(own))
        }
        #expect(foreign.count > 50)
        #expect(foreign.subtracting(ImportOptions.taken) == [])
    }
}
