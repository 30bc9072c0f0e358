import KubernetesValues
import SwiftSyntax

/// Keys of ConfigMaps and Secrets, which are the raw values of an enum's cases.
enum KeyLiterals {
    /// - Parameter nameProperty: which property of the enum has the object's name.
    static func check(_ declaration: EnumDeclSyntax, nameProperty: String, _ findings: inout Findings) {
        for literal in declaration.property(nameProperty)?.values.compactMap(TextLiteral.init) ?? [] {
            findings.add(DNSSubdomain.refusal(of: literal.text), at: literal)
        }
        let isPublic = nameProperty == "configMapName"
        for element in declaration.cases {
            guard let rawValue = element.rawValue?.value else {
                findings.add(refusal(of: element.plainName, isPublic: isPublic), at: element.name)
                continue
            }
            guard let literal = TextLiteral(rawValue) else { continue }
            findings.add(refusal(of: literal.text, isPublic: isPublic), at: literal)
        }
    }

    private static func refusal(of key: String, isPublic: Bool) -> InvalidValue? {
        ConfigKey.refusal(of: key) ?? (isPublic ? InvalidValue.plainSecret(named: key) : nil)
    }
}
