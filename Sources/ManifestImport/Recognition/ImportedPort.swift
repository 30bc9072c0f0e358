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

    // An enum has these from Swift.
    var stringValue: String { name }
    var intValue: Int? { rawValue }

    init?(rawValue: Int) { nil }
    init?(stringValue: String) { nil }
    init?(intValue: Int) { nil }

    static var allCases: [ImportedPort] { [] }
}
