import KubernetesValues
import SwiftDiagnostics
import SwiftSyntax

/// Ports: their numbers, and their names, which are those of an enum's cases.
enum PortLiterals {
    static let calls: [CallRule] = [
        .number("service", "ServedPort", argument: "on") { PortNumber.refusal(of: String($0)) },
        .number("ServedPort", argument: "nodePort") { NodePort.refusal(of: String($0)) },
        .number(".nodePort", argument: "_") { NodePort.refusal(of: String($0)) },
    ]

    /// An enum of ports. A case without a number has the one after the last.
    static func check(_ declaration: EnumDeclSyntax, _ findings: inout Findings) {
        let hasOwnNames = declaration.property("name") != nil
        var next: Int? = 0
        for element in declaration.cases {
            let literal = (element.rawValue?.value).flatMap(NumberLiteral.init)
            let number = element.rawValue == nil ? next : literal?.value
            if let number {
                let node = literal.map { Syntax($0.node) } ?? Syntax(element.name)
                findings.add(PortNumber.refusal(of: String(number)), at: node)
                findings.add(InvalidValue.sshPort(number), at: node, as: .warning)
            }
            if !hasOwnNames { findings.add(PortName.refusal(of: kebabCase(element.plainName)), at: element.name) }
            next = number.map { $0 + 1 }
        }
    }
}
