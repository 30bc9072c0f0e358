import KubernetesModel

extension PodReference {
    package var namespace: String? { workload.namespace }

    /// Where labels and annotations of the pod stand in the object.
    package var metadataPath: String { isBare ? "metadata" : "\(path.dropLast(".spec".count)).metadata" }

    package var isWindows: Bool { spec.os?.name == .windows }

    /// Something wrong with the pod, in one of its fields.
    package func flaw(_ message: String, _ field: String, notes: [Finding.Note] = []) -> Flaw {
        Flaw(message, at: "\(path).\(field)", notes: notes)
    }
}
