import KubernetesModel
import ManifestYAML

/// The chart's `README.md`, with a table of all values.
struct ChartReadme {
    private let metadata: ChartMetadata
    private let environments: [String]
    private let values: ValueTree
    private let defaults: Int

    init(_ metadata: ChartMetadata, _ environments: [String], _ values: ValueTree, _ defaults: Int) {
        self.metadata = metadata
        self.environments = environments
        self.values = values
        self.defaults = defaults
    }

    var text: String {
        let environment = environments.last ?? ""
        var json = JSONWriter()
        let rows = values.leaves.map { row($0, &json) }
        return """
            # \(metadata.name)

            \(metadata.description). Rendered from a stack: change the stack, not these files.

            ## Install

            ```sh
            helm upgrade --install \(metadata.name) . --values values-\(environment).yaml
            ```

            `values.yaml` is the environment `\(environments.isEmpty ? "" : environments[defaults])`; what another sets in
            its place is in \(environments.map { "`values-\($0).yaml`" }.joined(separator: ", ")).
            The objects name their namespaces themselves.
            \(secrets)\(tests)
            ## Values

            A value that is not listed here, or has another type, is refused.

            | Value | Type | Default | Where it goes |
            | --- | --- | --- | --- |
            \(rows.joined(separator: "\n"))

            """
    }

    private var secrets: String {
        guard values.leaves.contains(where: { $0.path.first == "secrets" }) else { return "" }
        return """

            ## Secrets

            The chart holds no secret. It counts on Secrets that exist, by the name in `secrets.….name`; or it makes one
            where `secrets.….create` is true, from `secrets.….data` in a values file that is kept out of version control.

            """
    }

    private var tests: String {
        guard values.leaves.contains(where: { $0.path.first == "tests" }) else { return "" }
        return """

            ## Test

            ```sh
            helm upgrade --install \(metadata.name) . --values values-\(environments.last ?? "").yaml --set tests.enabled=true
            helm test \(metadata.name)
            ```

            """
    }

    private func row(_ leaf: ValueTree.Leaf, _ writer: inout JSONWriter) -> String {
        writer.removeAll()
        writer.document(leaf.value(in: defaults, defaults: defaults))
        let cells = [
            "`\(leaf.name)`", leaf.types.joined(separator: " or "), "`\(writer.text.dropLast())`", leaf.purpose,
        ]
        return "| \(cells.map(Self.cell).joined(separator: " | ")) |"
    }

    /// A bar would end the cell.
    private static func cell(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "|")) else { return text }
        return text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
