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
        case .describe, .write:
            let objects = environment.objects.map(\.object)
            return { try YAML.bytes(of: objects).count }
        case .emit:
            let trees = environment.trees
            return { try YAML.bytes(of: trees).count }
        case .check:
            return { ManifestPipeline.examine([environment], today: "2026-01-01").findings.count }
        case .read:
            let text = String(decoding: try YAML.bytes(of: environment.objects.map(\.object)), as: UTF8.self)
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

/// All documents in memory, by the stream that `render` writes: the emitter beside it hands on chunks too.
private enum YAML {
    static func bytes(of documents: [any ManifestEncodable]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        // Grows in place, as the other's memory does.
        bytes.reserveCapacity(1 << 28)
        var stream = DocumentStream(YAMLWriter()) { bytes.append(contentsOf: $0) }
        for document in documents { try stream.write(document) }
        try stream.flush()
        return bytes
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
