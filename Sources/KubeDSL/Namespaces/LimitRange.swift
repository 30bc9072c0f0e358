package import KubernetesModel

/// What single containers, pods and claims of a namespace may take, and what containers get that ask for nothing.
///
/// ```swift
/// LimitRange("defaults", .containers(cpu: .amounts(default: .millicores(100) ... .millicores(500), max: .cores(2))))
/// ```
/// [LimitRange](https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/limit-range-v1/)
public struct LimitRange: Declaration {
    public var settings: DeclarationSettings
    private let name: String
    private let items: [LimitRangeItem]

    /// - Parameters:
    ///   - name: a DNS subdomain.
    ///   - item: what is limited.
    ///   - others: further limits.
    public init(
        _ name: String, _ item: LimitRangeItem, _ others: LimitRangeItem...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(name, items: [item] + others, at: SourceLocation(file: file, line: line, column: column))
    }

    package init(_ name: String, items: [LimitRangeItem], at location: SourceLocation) {
        settings = DeclarationSettings(at: location)
        self.name = name
        self.items = items
    }

    public func lower(into lowering: inout Lowering) {
        let spec = CoreV1.LimitRangeSpec(limits: items.map(\.lowered))
        let object = CoreV1.LimitRange(metadata: lowering.metadata(name), spec: spec)
        lowering.add(settings.declared(object), of: settings)
    }
}
