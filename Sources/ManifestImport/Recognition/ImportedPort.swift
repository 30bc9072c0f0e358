import KubeDSL
import KubernetesModel

/// A container's port, known only now: the declarations of the DSL are tried out with it.
struct ImportedPort: ContainerPort {
    let name: String
    let rawValue: Int
    let transport: CoreV1.TransportProtocol

    init(name: String, number: Int, transport: CoreV1.TransportProtocol) {
        self.name = name
        rawValue = number
        self.transport = transport
    }

    init?(rawValue: Int) { nil }

    static var allCases: [ImportedPort] { [] }
}
