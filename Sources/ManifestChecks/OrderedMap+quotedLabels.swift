package import KubernetesModel

extension OrderedMap<String> {
    /// As messages name labels: `'app=web,tier=front'`.
    package var quotedLabels: String { "'\(map { "\($0.key)=\($0.value)" }.joined(separator: ","))'" }
}
