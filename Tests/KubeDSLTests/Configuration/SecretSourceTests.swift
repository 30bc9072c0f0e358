import KubeDSL
import ManifestChecks
import TestSupport
import Testing

@Suite struct SecretSourceTests {
    private func preflight(_ rendered: RenderedEnvironment) -> [String] {
        Preflight(rendered.graph).assumptions.filter { ["CFG-17", "CFG-25"].contains($0.row) }.map(\.command)
    }

    private let presence =
        "kubectl -n test get secret app-secrets -o go-template='{{range $key, $_ := .data}}{{$key}}{{\"\\n\"}}{{end}}'"

    @Test func `one by hand renders nothing, and the preflight makes it of a file`() {
        let rendered = render { Secret(AppSecret.self, from: .manual) }
        #expect(rendered.objects.isEmpty)
        #expect(rendered.secrets.map(\.source) == [.manual])
        #expect(rendered.secrets.map(\.location.text) == ["Secret(AppSecret.self, from: .manual) }"])
        #expect(
            preflight(rendered) == [
                "kubectl -n test create secret generic app-secrets --from-env-file=app-secrets.env", presence,
            ])
    }

    @Test func `one from a store renders an ExternalSecret with a reference for each key`() {
        let rendered = render {
            Secret(AppSecret.self, from: .externalSecrets(store: "aws", path: "app/prod", refresh: .hours(2)))
        }
        #expect(
            rendered.yaml() == """
                ---
                apiVersion: external-secrets.io/v1
                kind: ExternalSecret
                metadata:
                  name: app-secrets
                  namespace: test
                  labels:
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                spec:
                  refreshInterval: 2h
                  secretStoreRef:
                    name: aws
                    kind: ClusterSecretStore
                  target:
                    name: app-secrets
                  data:
                  - secretKey: PASSWORD
                    remoteRef:
                      key: app/prod
                      property: PASSWORD
                  - secretKey: TOKEN
                    remoteRef:
                      key: app/prod
                      property: TOKEN

                """)
        #expect(preflight(rendered) == ["kubectl get clustersecretstore aws"])
    }

    @Test func `a store may be the namespace's, and may have other names for the keys`() {
        let rendered = render {
            Secret(
                AppSecret.self,
                from: .externalSecrets(store: .secretStore("vault"), path: "app") { key in
                    switch key {
                    case .password: "db-password"
                    case .token: "api-token"
                    }
                })
        }
        #expect(rendered.yaml("ExternalSecret", at: "spec.secretStoreRef") == "name: vault\nkind: SecretStore\n")
        #expect(rendered.yaml("ExternalSecret", at: "spec.data[1].remoteRef.property") == "api-token\n")
        #expect(rendered.yaml("ExternalSecret", at: "spec.refreshInterval").isEmpty)
        #expect(preflight(rendered) == ["kubectl -n test get secretstore vault"])
    }

    @Test func `can be patched as a raw object`() {
        let rendered = render {
            Secret(AppSecret.self, from: .externalSecrets(store: "aws", path: "app"))
                .annotations(["team": "shop"])
                .patch { (object: inout RawObject) in object.fields["status"] = .null }
        }
        #expect(rendered.problems.isEmpty)
        #expect(rendered.yaml("ExternalSecret", at: "metadata.annotations") == "team: shop\n")
    }

    @Test func `a sealed one is rendered as its file has it`() {
        let rendered = render { Secret(AppSecret.self, from: .sealed("../Files/sealed.yaml")) }
        #expect(rendered.findings.filter { $0.rule != "unused-configuration" }.isEmpty)
        #expect(
            rendered.yaml("SealedSecret", at: "metadata")
                == "creationTimestamp: null\nname: app-secrets\nnamespace: test\n")
        #expect(rendered.yaml("SealedSecret", at: "spec.template.type") == "Opaque\n")
        #expect(rendered.yaml("SealedSecret", at: "spec.encryptedData").split(separator: "\n").count == 2)
        #expect(preflight(rendered) == ["kubeseal --validate < Tests/KubeDSLTests/Files/sealed.yaml"])
    }

    @Test func `one of SOPS renders nothing, and the preflight applies it decrypted`() {
        let rendered = render { Secret(AppSecret.self, from: .sops("../Files/sops.yaml")) }
        #expect(rendered.problems.isEmpty)
        #expect(rendered.objects.isEmpty)
        #expect(
            preflight(rendered) == [
                "sops --decrypt Tests/KubeDSLTests/Files/sops.yaml | kubectl -n test apply -f -", presence,
            ])
    }

    @Test func `of two contracts for one Secret the one that says more is kept`() {
        let rendered = render {
            Secret(external: AppSecret.self)
            Secret(AppSecret.self, from: .manual)
            Secret(external: AppSecret.self)
        }
        #expect(rendered.secrets.map(\.source) == [.manual])
    }

    @Test func `a certificate by hand is made of two files, and an Ingress may name it`() {
        let certificate = TLSSecret("app-tls", from: .manual)
        let rendered = render {
            certificate
            Deployment.app().service(.http)
            Ingress("app", host: "app.example.com", tls: .secret(certificate)) {
                Route("/", to: Deployment.app().service(.http), port: .http)
            }
        }
        #expect(rendered.secrets.map(\.keys) == [["tls.crt", "tls.key"]])
        #expect(
            preflight(rendered).first
                == "kubectl -n test create secret tls app-tls --cert=tls.crt --key=tls.key")
        #expect(rendered.yaml("Ingress", at: "spec.tls[0].secretName") == "app-tls\n")
    }

    @Test func `a typed Secret from a store is told its type`() {
        let rendered = render {
            TLSSecret(
                "app-tls", from: .externalSecrets(store: "aws", path: "tls") { $0 == .certificate ? "crt" : "key" })
        }
        #expect(
            rendered.yaml("ExternalSecret", at: "spec.target")
                == "name: app-tls\ntemplate:\n  type: kubernetes.io/tls\n")
        #expect(
            rendered.yaml("ExternalSecret", at: "spec.data[1]") == """
                secretKey: tls.key
                remoteRef:
                  key: tls
                  property: key

                """)
    }

    @Test func `credentials of a registry are made of a file`() {
        let rendered = render { RegistrySecret("registry", from: .manual) }
        #expect(
            preflight(rendered).first == "kubectl -n test create secret generic registry "
                + "--type=kubernetes.io/dockerconfigjson --from-file=.dockerconfigjson=config.json")
    }
}
