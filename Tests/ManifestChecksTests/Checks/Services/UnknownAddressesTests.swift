import KubernetesModel
import ManifestChecks
import Testing

struct UnknownAddressesTests {
    private static func homeless(_ object: any KubernetesObject) -> any KubernetesObject {
        var object = object
        object.metadata.namespace = nil
        return object
    }

    private static let cases: [StackCase] = [
        .wrong(
            "a Service that is not there",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["URL": "http://wbe:80/api"]),
            ],
            "spec.template.spec.containers[0].env[0].value: 'http://wbe:80' names Service 'wbe', which "
                + "namespace 'test' does not have"),
        .wrong(
            "a port that it does not have",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["URL": "http://web:3000"]),
            ],
            "spec.template.spec.containers[0].env[0].value: 'http://web:3000' names port 3000, which Service "
                + "'web' does not have; it has 80"),
        .wrong(
            "the scheme's port",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["URL": "https://web/path"]),
            ],
            "spec.template.spec.containers[0].env[0].value: 'https://web' names port 443, which Service "
                + "'web' does not have; it has 80"),
        .wrong(
            "a qualified name",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["URL": "wbe.test.svc.cluster.local:80"]),
            ],
            "spec.template.spec.containers[0].env[0].value: 'wbe.test.svc.cluster.local:80' names Service "
                + "'wbe', which namespace 'test' does not have"),
        .wrong(
            "one of several",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["URL": "http://web,http://wbe"]),
            ],
            "spec.template.spec.containers[0].env[0].value: 'http://wbe' names Service 'wbe', which "
                + "namespace 'test' does not have"),
        .wrong(
            "a Service of another namespace",
            [Model.service("web", in: "other"), Model.deployment("api", env: ["URL": "http://web"])],
            "spec.template.spec.containers[0].env[0].value: 'http://web' names Service 'web', which is in "
                + "namespace 'other'; write 'web.other'"),
        .wrong(
            "in a ConfigMap",
            [Model.service("web"), Model.configMap(["URL": "redis://user:pw@wbe:6379/0"])],
            "data[URL]: 'redis://wbe:6379' names Service 'wbe', which namespace 'test' does not have"),
        .wrong(
            "in a file",
            [Model.service("web"), Model.configMap(["nginx.conf": "upstream a {\n proxy_pass http://wbe:80;\n}"])],
            "data[nginx.conf]: 'http://wbe:80' names Service 'wbe', which namespace 'test' does not have"),
        .wrong(
            "a word in a variable for a host",
            [Model.service("web"), Model.deployment("api", env: ["PGHOST": "postgres"])],
            "spec.template.spec.containers[0].env[0].value: 'postgres' names Service 'postgres', which "
                + "namespace 'test' does not have"),
        .wrong(
            "a word and a port in a variable for an address",
            [Model.service("web"), Model.deployment("api", env: ["QUEUE_ADDRESS": "queue:4222"])],
            "spec.template.spec.containers[0].env[0].value: 'queue:4222' names Service 'queue', which "
                + "namespace 'test' does not have"),
        .right(
            "words that are no addresses",
            [
                Model.service("web"),
                Model.deployment(
                    "api",
                    env: [
                        "HOST": "web2", "AUTH_TRUST_HOST": "true", "MAIL_ADDRESS": "root", "IMAGE": "redis:7",
                        "VIRTUAL_HOST": "0.0.0.0",
                        "DB_HOST": "db.example.com", "CACHE_HOST": "web", "CACHE_ADDR": "web:80", "PROXY_HOST": "",
                    ]),
            ]),
        .right(
            "a Service and its port",
            [Model.deployment("web"), Model.service("web"), Model.deployment("api", env: ["URL": "http://web/api"])]),
        .right(
            "in no namespace, of which nothing is known",
            [homeless(Model.service("web")), homeless(Model.deployment("api", env: ["URL": "http://web:3000"]))]),
        .right(
            "a host outside",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["URL": "https://api.example.com:8443"]),
            ]),
        .right(
            "the node itself",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["URL": "http://localhost:9000"]),
            ]),
        .right(
            "a variable for a host",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["URL": "http://$(HOST):3000 http://${HOST}:1"]),
            ]),
        .right(
            "a bucket, a file and an image",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["URL": "s3://bucket/x file:///tmp/x redis:7 nginx/web:99"]),
            ]),
        .right(
            "the API server",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["URL": "https://kubernetes.default.svc"]),
            ]),
        .right(
            "a namespace of others",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["URL": "http://vault.security.svc:8200"]),
            ]),
        .right(
            "a pod of a headless Service by its own port",
            [
                Model.deployment("web"),
                Model.service("web") { $0.clusterIP = "None" },
                Model.deployment("api", env: ["URL": "http://web-0.web.test.svc:8080"]),
            ]),
        .right(
            "a name that a file defines",
            [Model.service("web"), Model.configMap(["nginx.conf": "upstream wbe {\n}\nproxy_pass http://wbe;"])]),
        .right(
            "an alias of the pod",
            [
                Model.deployment(
                    "api", env: ["URL": "http://legacy:80"],
                    pod: { $0.hostAliases = [CoreV1.HostAlias(ip: "10.0.0.9", hostnames: ["legacy"])] })
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UnknownAddresses()) == stack.expected)
    }
}
