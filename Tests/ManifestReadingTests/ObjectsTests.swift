import KubernetesModel
import ManifestReading
import Testing

@Suite("Objects of a file, and where their fields stand")
struct ObjectsTests {
    static let text = """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: backend
          annotations:
            example.com/owner: team
        spec:
          template:
            spec:
              containers:
              - image: backend:1
                name: backend
              -
                name: sidecar
        ---
        apiVersion: v1
        kind: List
        items:
        - apiVersion: v1
          kind: ConfigMap
          metadata: {name: config}
          data:
            LOG_LEVEL: info
        - apiVersion: v1
          kind: ServiceList
          items:
          - metadata:
              name: backend
          - {apiVersion: v1, kind: Service, metadata: {name: frontend}}
        ---
        apiVersion: v1
        kind: PodList
        items:
        """

    @Test("lists are unrolled, and items of a typed list have its kind")
    func lists() throws {
        let objects = try ManifestReader.objects(in: Self.text, file: "stack.yaml")
        let names = objects.map { object in
            [object.node["apiVersion"], object.node["kind"], object.node["metadata"]?["name"]]
        }
        #expect(
            names
                == [
                    ["apps/v1", "Deployment", "backend"], ["v1", "ConfigMap", "config"], ["v1", "Service", "backend"],
                    ["v1", "Service", "frontend"],
                ].map { $0.map(ManifestNode.string) })
        #expect(objects.map(\.line) == [1, 19, 27, 29])
    }

    @Test(
        "a field stands at its key, an item at its value",
        arguments: [
            (0, "", 1, 1), (0, "metadata.name", 4, 3), (0, "metadata.annotations[example.com/owner]", 6, 5),
            (0, "spec.template.spec.containers", 10, 7), (0, "spec.template.spec.containers[0]", 11, 9),
            (0, "spec.template.spec.containers[0].name", 12, 9), (0, "spec.template.spec.containers[1]", 14, 9),
            (1, "data[LOG_LEVEL]", 23, 5), (1, "metadata.name", 21, 14), (2, "metadata.name", 28, 7),
            (3, "kind", 29, 22),
        ])
    func positions(object: Int, path: String, line: Int, column: Int) throws {
        let objects = try ManifestReader.objects(in: Self.text, file: "stack.yaml")
        #expect(try #require(objects[object].position(of: path)) == (line, column))
    }

    @Test(
        "what is not there stands nowhere",
        arguments: [(0, "spec.replicas"), (0, "spec.template.spec.containers[2]"), (0, "kind.name"), (2, "kind")])
    func unknown(object: Int, path: String) throws {
        let objects = try ManifestReader.objects(in: Self.text, file: "stack.yaml")
        #expect(objects[object].position(of: path) == nil)
    }
}
