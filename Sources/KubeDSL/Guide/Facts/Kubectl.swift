internal import ManifestChecks

/// How commands of `kubectl` are spelled.
enum Kubectl {
    /// A command in a namespace; in the current one where there is none.
    static func command(_ arguments: String, in namespace: String?) -> String {
        "kubectl\(namespace.map { " -n \($0)" } ?? "") \(arguments)"
    }

    /// A command about one object, `{}` standing for it: `deployment/backend`.
    static func command(_ arguments: String, _ object: ObjectReference) -> String {
        command(arguments.replacing("{}", with: object.argument), in: object.namespace)
    }
}

extension ObjectReference {
    /// `deployment/backend`
    var argument: String { "\(kind.kind.lowercased())/\(name)" }
}

extension String {
    /// One word of a shell's command line, quoted where it must be.
    var shellWord: String {
        let isPlain =
            !isEmpty
            && utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
                    UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "@"):
                    true
                default: false
                }
            }
        return isPlain ? self : "'\(replacing("'", with: "'\\''"))'"
    }
}
