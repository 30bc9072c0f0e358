import ManifestImport
import ManifestReading
import Testing

/// What the source looks like beyond what the round trips compile.
@Suite struct ImportedSourceTests {
    private func imported(_ text: String, _ options: ImportOptions = ImportOptions(stackName: "Shop")) throws
        -> ImportedSource
    {
        try ManifestImporter.source(of: ManifestReader.objects(in: text, file: "dir/shop.yaml"), options)
    }

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
                "dir/shop.yaml:10:9: error: annotation 'checksum/config' of Deployment 'web' changes with nothing any "
                    + "more; '.onChange(.restart)' of the ConfigMap replaces the pods"
            ])
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
                "dir/shop.yaml:6:5: error: Pod 'web-test' is a hook of Helm ('test') and now a part of the stack; "
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
}
