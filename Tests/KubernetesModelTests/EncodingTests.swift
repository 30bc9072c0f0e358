import KubernetesModel
import Testing

struct EncodingTests {
    @Test func `a kind starts with version, kind, metadata and spec`() {
        let pod = CoreV1.Pod(
            metadata: MetaV1.ObjectMeta(name: "web", namespace: "shop", labels: ["b": "1", "a": "2"]),
            spec: CoreV1.PodSpec(
                containers: [
                    CoreV1.Container(
                        name: "web", image: "web:1", ports: [CoreV1.ContainerPort(containerPort: 80, protocol: .tcp)],
                        resources: CoreV1.ResourceRequirements(requests: ["cpu": "500m"]),
                        imagePullPolicy: .ifNotPresent)
                ],
                restartPolicy: .never, enableServiceLinks: false))
        #expect(
            RecordingEncoder.text(of: pod) == """
                {apiVersion:"v1" kind:"Pod" metadata:{name:"web" namespace:"shop" labels:{b:"1" a:"2"}} \
                spec:{containers:[{name:"web" image:"web:1" ports:[{containerPort:80 protocol:"TCP"}] \
                resources:{requests:{cpu:"500m"}} imagePullPolicy:"IfNotPresent"}] \
                restartPolicy:"Never" enableServiceLinks:false}}
                """)
    }

    @Test func `a kind without a spec has its own fields after the metadata`() {
        let map = CoreV1.ConfigMap(metadata: MetaV1.ObjectMeta(name: "c"), immutable: true, data: ["k": "v"])
        #expect(
            RecordingEncoder.text(of: map)
                == #"{apiVersion:"v1" kind:"ConfigMap" metadata:{name:"c"} immutable:true data:{k:"v"}}"#)
    }

    @Test func `empty lists, maps and structs are said, absent ones are not`() {
        let policy = NetworkingV1.NetworkPolicySpec(podSelector: MetaV1.LabelSelector(), ingress: [])
        #expect(RecordingEncoder.text(of: policy) == "{podSelector:{} ingress:[]}")
        #expect(RecordingEncoder.text(of: MetaV1.ObjectMeta(labels: [:])) == "{labels:{}}")
    }

    @Test func `numbers, names and percentages keep their type`() {
        let rollout = AppsV1.RollingUpdateDeployment(maxUnavailable: "25%", maxSurge: 1)
        #expect(RecordingEncoder.text(of: rollout) == #"{maxUnavailable:"25%" maxSurge:1}"#)
        let service = CoreV1.ServicePort(name: "http", port: 80, targetPort: "web")
        #expect(RecordingEncoder.text(of: service) == #"{name:"http" port:80 targetPort:"web"}"#)
    }

    @Test func `fields whose names are no Swift identifiers keep their names`() {
        let schema = ApiextensionsV1.JSONSchemaProps(
            ref: "#/a", type: "object", items: .schemas([ApiextensionsV1.JSONSchemaProps(type: "string")]),
            not: ApiextensionsV1.JSONSchemaProps(type: "null"),
            properties: ["size": ApiextensionsV1.JSONSchemaProps(default: .integer(3), maximum: 9.5)],
            additionalProperties: .allowed(false), dependencies: ["a": .fields(["b"])],
            xKubernetesIntOrString: true)
        let text = RecordingEncoder.text(of: schema)
        for part in [
            ##"$ref:"#/a""##, #"items:[{type:"string"}]"#, "additionalProperties:false", #"dependencies:{a:["b"]}"#,
            #"not:{type:"null"}"#, "x-kubernetes-int-or-string:true", "default:3", "maximum:9.5",
        ] {
            #expect(text.contains(part), "\(part) in \(text)")
        }
    }

    @Test func `values are equal when they encode to the same manifest`() {
        let one = MetaV1.ObjectMeta(name: "a", labels: ["x": "1", "y": "2"])
        #expect(one == MetaV1.ObjectMeta(name: "a", labels: ["y": "2", "x": "1"]))
        #expect(one != MetaV1.ObjectMeta(name: "a", labels: ["x": "1"]))
        #expect(MetaV1.ObjectMeta(labels: [:]) != MetaV1.ObjectMeta())
    }
}
