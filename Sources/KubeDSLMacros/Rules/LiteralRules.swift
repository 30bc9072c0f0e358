import SwiftSyntax

/// The table of all rules, by what they are about. A family of rules is registered here, a rule in its family's file.
enum LiteralRules {
    typealias EnumCheck = @Sendable (EnumDeclSyntax, inout Findings) -> Void

    /// By the name of what is called.
    static let calls = byName(
        NameLiterals.calls + ImageLiterals.calls + ResourceLiterals.calls + PortLiterals.calls + PathLiterals.calls
            + VariableLiterals.calls + MetadataLiterals.calls + UserLiterals.calls + HostLiterals.calls
            + ProbeLiterals.calls + ScalingLiterals.calls + CommandLiterals.calls + ScheduleLiterals.calls
            + ModelLiterals.calls + ValueLiterals.calls + SchedulingLiterals.calls + TimeLiterals.calls
            + ChartLiterals.calls,
        \.callees)

    /// By the name of the declaration at the chain's start.
    static let chains = byName(
        NameLiterals.chains + VariableLiterals.chains + PathLiterals.chains + ScalingLiterals.chains
            + TimeLiterals.chains,
        \.roots)

    /// By the name of the property's type.
    static let properties = byName(
        NameLiterals.properties + [ImageLiterals.property, UserLiterals.property, SchedulingLiterals.property],
        { [$0.type] })

    /// By the name of the protocol that the enum conforms to.
    static let enums: [String: EnumCheck] = [
        "ContainerPort": PortLiterals.check,
        "SecretKeys": { KeyLiterals.check($0, nameProperty: "secretName", &$1) },
        "ConfigKeys": { KeyLiterals.check($0, nameProperty: "configMapName", &$1) },
    ]

    private static func byName<Rule>(_ rules: [Rule], _ names: (Rule) -> [String]) -> [String: [Rule]] {
        var table: [String: [Rule]] = [:]
        for rule in rules {
            for name in names(rule) { table[name, default: []].append(rule) }
        }
        return table
    }
}
