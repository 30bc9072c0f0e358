import KubernetesModel
import ManifestChecks

/// What a Secret is made of. No value is among it: values stay in a vault, in an encrypted file, or with who makes it.
public struct SecretSource<Keys: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
    private enum Origin {
        case unstated
        case manual
        case external(ExternalSecret<Keys>)
        case sealed(RepositoryFile)
        case sops(RepositoryFile)
    }

    private let origin: Origin

    private init(_ origin: Origin) { self.origin = origin }

    package static var unstated: SecretSource { SecretSource(.unstated) }

    /// Somebody makes it by hand: `check --preflight` prints the command. It renders nothing.
    public static var manual: SecretSource { SecretSource(.manual) }

    /// External Secrets Operator makes it from a store: renders an ExternalSecret.
    ///
    /// - Parameters:
    ///   - store: a literal names a store of the cluster.
    ///   - path: the secret's name in the store.
    ///   - refresh: how often to look for new values. Default: the operator's, an hour.
    ///   - property: what of the stored secret each key takes. Default: the property of the key's name.
    /// [ExternalSecret](https://external-secrets.io/latest/api/externalsecret/)
    public static func externalSecrets(
        store: SecretStoreReference, path: String, refresh: Seconds? = nil,
        property: @escaping @Sendable (Keys) -> String = { $0.rawValue }
    ) -> SecretSource {
        SecretSource(.external(ExternalSecret(store: store, path: path, refresh: refresh, property: property)))
    }

    /// The Sealed Secrets controller makes it from a file that `kubeseal` wrote: renders the file as it is.
    ///
    /// The names of its keys are compared with the enum. A file that does not fit is a finding.
    /// - Parameter path: relative to the directory of the Swift file that names it.
    /// [Sealed Secrets](https://github.com/bitnami-labs/sealed-secrets)
    public static func sealed(
        _ path: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> SecretSource {
        let location = SourceLocation(file: file, line: line, column: column)
        return SecretSource(.sealed(RepositoryFile(path, named: location)))
    }

    /// A Secret's manifest whose values SOPS has encrypted. It renders nothing, since `kubectl` cannot decrypt it:
    /// `check --preflight` prints the command.
    ///
    /// The names of its keys are compared with the enum. A file that does not fit is a finding.
    /// - Parameter path: relative to the directory of the Swift file that names it.
    /// [SOPS](https://getsops.io/docs/)
    public static func sops(
        _ path: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> SecretSource {
        let location = SourceLocation(file: file, line: line, column: column)
        return SecretSource(.sops(RepositoryFile(path, named: location)))
    }

    /// Adds the contract, what the stack renders for it, and what is wrong with its file.
    package func lower(
        _ name: String, type: String, _ settings: DeclarationSettings, into lowering: inout Lowering
    ) {
        let contract = SecretContract(
            name: name, namespace: lowering.namespace, type: type, keys: Keys.allCases.map { $0.rawValue },
            source: stated, location: settings.location)
        lowering.add(contract)
        var objects: [DeclaredObject] = []
        switch origin {
        case .unstated, .manual: break
        case .external(let external):
            objects.append(settings.declared(external.object(for: contract, lowering.metadata(name))))
        case .sealed(let file):
            let manifest = SecretManifest(file, of: contract, as: .sealedSecret)
            for finding in manifest.findings { lowering.add(finding) }
            if let object = manifest.object { objects.append(settings.declared(object)) }
        case .sops(let file):
            for finding in SecretManifest(file, of: contract, as: .sops).findings { lowering.add(finding) }
        }
        lowering.add(objects, of: settings)
    }

    private var stated: SecretContract.Source {
        switch origin {
        case .unstated: .unstated
        case .manual: .manual
        case .external(let external): .externalSecrets(storeKind: external.store.kind, store: external.store.name)
        case .sealed(let file): .sealed(file: file.pathInPackage)
        case .sops(let file): .sops(file: file.pathInPackage)
        }
    }
}
