import KubernetesModel

/// The API server refuses a ConfigMap or Secret of more than 1 MiB.
package struct OversizedConfiguration: Check {
    package let rule = Rule(
        "oversized-configuration", "the data of a ConfigMap or Secret is at most 1 MiB in all",
        why: "the API server refuses the object",
        remedy: "split it, or put large files into an image or a volume",
        rows: ["CFG-14"],
        wrong: "case .model: textOf2MiB",
        right: "put the file into the image, or into a volume")

    private static let limit = 1024 * 1024

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.objects(of: CoreV1.ConfigMap.self, CoreV1.Secret.self).compactMap { declared in
            let size: Int
            switch declared.object {
            case let object as CoreV1.ConfigMap: size = bytes(of: object.data) + decodedBytes(of: object.binaryData)
            case let object as CoreV1.Secret: size = decodedBytes(of: object.data) + bytes(of: object.stringData)
            default: return nil
            }
            guard size > Self.limit else { return nil }
            return Finding(
                rule, "data of \(ObjectReference(declared.object)) takes \(size) bytes; at most \(Self.limit) fit",
                in: declared, path: "data")
        }
    }

    // The server counts values, not keys.
    private func bytes(of data: OrderedMap<String>?) -> Int {
        (data ?? [:]).reduce(0) { $0 + $1.value.utf8.count }
    }

    /// What base64 text decodes to.
    private func decodedBytes(of data: OrderedMap<String>?) -> Int {
        (data ?? [:]).reduce(0) { sum, entry in
            let padding = entry.value.utf8.suffix(2).count { $0 == UInt8(ascii: "=") }
            return sum + entry.value.utf8.count / 4 * 3 - padding
        }
    }
}
