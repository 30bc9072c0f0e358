internal import KubernetesModel
internal import ManifestYAML

extension ManifestNode {
    /// In one line, for an argument of a command.
    var json: String {
        var writer = JSONWriter()
        writer.document(self)
        return String(writer.text.dropLast())
    }
}
