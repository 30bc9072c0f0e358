import KubernetesModel
import ManifestReading

extension ImportRun {
    mutating func declareNamespace() {
        guard let namespace = scope.namespace else { return }
        for (place, object) in candidates(CoreV1.Namespace.self) {
            guard let form = NamespaceForm(object, in: scope, literal: literal) else { continue }
            leaveOut(place)
            return declare(form.declaration, at: -2)
        }
        let entry = SwiftExpression.call("Namespace.existing", SwiftArgument(nil, .text(namespace)))
        declare(ImportedDeclaration(inline: entry, in: ""), at: -2)
    }

    mutating func declareConfiguration() {
        for (place, object) in candidates(CoreV1.ConfigMap.self) {
            guard let data = object.node["data"]?.texts, !data.isEmpty else { continue }
            let base = ImportedName.upperCamel(object.name, or: "Config")
            let typeName = types.take(base.hasSuffix("Config") ? base : "\(base)Config", "\(base)ConfigMap")
            let enumeration = KeyEnumeration(.config, typeName, of: object.name, keys: data.keys)
            let property = properties[place]
            guard let form = ConfigMapForm(object, enumeration, property: property, in: scope, literal: literal)
            else { continue }
            keys.configMaps[object.name] = enumeration
            configProperties[object.name] = property
            declare(form.declaration, for: [place])
        }
    }

    /// Secrets with values, and those that somebody asks for: the names of their keys are all that is taken over.
    mutating func declareSecrets() {
        var wanted = SecretReferences(objects.objects.filter(isAtHome))
        var places: [String: Int] = [:]
        for (place, object) in undeclared where object.kind == CoreV1.Secret.groupVersionKind {
            let own = (object.node["data"]?.fields?.keys ?? []) + (object.node["stringData"]?.fields?.keys ?? [])
            guard !own.isEmpty else { continue }
            leaveOut(place)
            guard isAtHome(object) else {
                notes.append(
                    object.note("\(object.description) is left out: values are not copied, and it is elsewhere"))
                continue
            }
            notes.append(object.note("values of \(object.description) are not copied; its keys become a contract"))
            wanted.begin(object.name, with: own)
            places[object.name] = place
        }
        var sources: [String: (form: ExternalSecretForm, place: Int)] = [:]
        for (place, object) in undeclared where isAtHome(object) {
            guard let form = ExternalSecretForm(object, in: scope) else { continue }
            sources[object.name] = (form, place)
            wanted.begin(object.name, with: form.keys)
        }
        for (name, keys) in wanted.keys {
            let base = ImportedName.upperCamel(name, or: "Secret")
            let isNamed = base.hasSuffix("Secret") || base.hasSuffix("Secrets")
            let typeName = types.take(isNamed ? base : "\(base)Secret", "\(base)Keys")
            let enumeration = KeyEnumeration(.secret, typeName, of: name, keys: keys)
            self.keys.secrets[name] = enumeration
            let type = SwiftExpression.token("\(typeName).self")
            let source = sources[name].flatMap { $0.form.keys == keys ? $0 : nil }
            if let source { leaveOut(source.place) }
            let entry =
                source.map {
                    SwiftExpression.call("Secret", SwiftArgument(nil, type), SwiftArgument("from", $0.form.source))
                } ?? .call("Secret", SwiftArgument("external", type))
            let declaration = ImportedDeclaration(inline: entry, types: [enumeration.lines], in: "Configuration")
            declare(declaration, at: places[name] ?? source?.place ?? -1)
        }
    }

    /// What pods are measured by and where their data is.
    mutating func declareLimitsAndStorage() {
        for (place, object) in candidates(SchedulingV1.PriorityClass.self) {
            guard let form = ClassForms.priority(object, in: scope, literal) else { continue }
            priorities[object.name] = properties[place]
            declare(form.spelling, "PriorityClass", place, in: "Scheduling")
        }
        for (place, object) in candidates(StorageV1.StorageClass.self) {
            guard let form = ClassForms.storage(object, in: scope, literal) else { continue }
            declare(form.spelling, "StorageClass", place, in: "Storage")
        }
        for (place, object) in candidates(CoreV1.ResourceQuota.self) {
            guard let form = QuotaForms.declaration(object, in: scope, literal) else { continue }
            declare(form.spelling, "ResourceQuota", place, in: "Limits")
        }
        for (place, object) in candidates(CoreV1.LimitRange.self) {
            guard let form = LimitForms.declaration(object, in: scope, literal) else { continue }
            declare(form.spelling, "LimitRange", place, in: "Limits")
        }
        for (place, object) in candidates(CoreV1.PersistentVolumeClaim.self) {
            guard
                let form = ClaimForm(
                    object, property: properties[place], component: components.name(of: object), in: scope,
                    literal: literal)
            else { continue }
            claims[object.name] = form
            declare(form.declaration, for: [place])
        }
    }

    private mutating func declare(_ value: SwiftExpression, _ type: String, _ place: Int, in component: String) {
        declare(ImportedDeclaration(properties[place], type, value, in: component), for: [place])
    }
}
