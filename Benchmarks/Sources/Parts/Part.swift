import BenchmarkedStack
import KubeDSL
import ManifestDiff
import ManifestReading
import ManifestYAML

/// A part of the way from a description to what is read, which can be measured by itself.
enum Part: String, CaseIterable {
    /// Description → objects.
    case describe
    /// Objects → YAML.
    case write
    /// Trees → YAML: what an emitter does.
    case emit
    /// Objects → findings, by all checks.
    case check
    /// YAML → trees.
    case read
    /// Objects of all environments → a Helm chart.
    case lift
    /// Trees and trees of which one image is another → changes and their effects.
    case compare

    /// Makes what the part takes; the closure is the part alone, and counts the bytes or items that it made.
    func prepared(tenants: Int) throws -> () throws -> Int {
        let stack = PeersStack(environment: .prod, tenants: tenants)
        if self == .describe { return { ManifestPipeline.render(stack).objects.count } }
        let environment = ManifestPipeline.render(stack)
        switch self {
        case .describe, .write: return { YAML.bytes(of: environment.objects.map(\.object)).count }
        case .emit:
            let trees = environment.trees
            return { YAML.bytes(of: trees).count }
        case .check:
            return { ManifestPipeline.examine([environment], today: "2026-01-01").findings.count }
        case .read:
            let text = YAML.bytes(of: environment.objects.map(\.object)).text
            return { try ManifestReader.objects(in: text, file: "prod.yaml").count }
        case .lift:
            let environments = PeersStack.Environment.allCases.map {
                ManifestPipeline.render(PeersStack(environment: $0, tenants: tenants))
            }
            let chart = PeersStack.chart
            return { StackPackage.helm(environments, chart: chart).reduce(0) { $0 + $1.bytes.count } }
        case .compare:
            let old = environment.trees
            let new = old.map { $0.replacing("todo/backend:1.4.2", with: "todo/backend:1.4.3") }
            return { ManifestComparison(from: old, to: new).changes.count }
        }
    }
}

extension RenderedEnvironment {
    fileprivate var trees: [ManifestNode] { objects.map { ManifestNode($0.object) } }
}

/// All documents in one buffer, as an emitter beside it has them.
private enum YAML {
    static func bytes(of documents: [any ManifestEncodable]) -> YAMLWriter {
        var writer = YAMLWriter()
        for document in documents { writer.document(document) }
        return writer
    }
}

extension ManifestNode {
    fileprivate func replacing(_ old: String, with new: String) -> ManifestNode {
        switch self {
        case .string(old): .string(new)
        case .sequence(let items): .sequence(items.map { $0.replacing(old, with: new) })
        case .mapping(let fields): .mapping(OrderedMap(fields.map { ($0, $1.replacing(old, with: new)) }))
        case .null, .boolean, .integer, .number, .string: self
        }
    }
}
