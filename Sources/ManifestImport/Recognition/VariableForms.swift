import KubeDSL
import KubernetesModel

/// Environment variables → `.env` modifiers; all of them or none, for their order counts.
enum VariableForms {
    fileprivate struct Variable {
        let name: String
        let object: CoreV1.EnvVar
        let source: Source
    }

    fileprivate enum Source {
        case text(String)
        case key(KeyEnumeration, String)
        case field(PodField)
    }

    static func modifiers(_ list: ManifestNode?, in pod: PodContext) -> [ContainerModifier] {
        var variables: [Variable] = []
        for node in list?.items ?? [] {
            guard let variable = variable(node, in: pod) else { return [] }
            variables.append(variable)
        }
        var modifiers: [ContainerModifier] = []
        var rest = variables[...]
        while let first = rest.first {
            let count = max(1, rest.prefix { $0.isNamedLikeKey(of: first) }.count)
            modifiers.append(modifier(Array(rest.prefix(count)), in: pod))
            rest = rest.dropFirst(count)
        }
        return modifiers
    }

    private static func variable(_ node: ManifestNode, in pod: PodContext) -> Variable? {
        guard let name = node["name"]?.text else { return nil }
        if node.hasOnly("name", "value"), let text = node["value"]?.text {
            return Variable(name: name, object: CoreV1.EnvVar(name: name, value: text), source: .text(text))
        }
        guard node.hasOnly("name", "valueFrom"), let source = node["valueFrom"] else { return nil }
        if source.hasOnly("fieldRef"), let reference = source["fieldRef"], reference.hasOnly("fieldPath"),
            let path = reference["fieldPath"]?.text, let field = PodField(rawValue: path)
        {
            let from = CoreV1.EnvVarSource(fieldRef: CoreV1.ObjectFieldSelector(fieldPath: path))
            return Variable(name: name, object: CoreV1.EnvVar(name: name, valueFrom: from), source: .field(field))
        }
        for (field, enumerations) in [("configMapKeyRef", pod.keys.configMaps), ("secretKeyRef", pod.keys.secrets)] {
            guard source.hasOnly(field), let reference = source[field], reference.hasOnly("name", "key"),
                let object = reference["name"]?.text, let key = reference["key"]?.text,
                let enumeration = enumerations[object], enumeration.caseName(key) != nil
            else { continue }
            let from =
                enumeration.kind == .config
                ? CoreV1.EnvVarSource(configMapKeyRef: CoreV1.ConfigMapKeySelector(name: object, key: key))
                : CoreV1.EnvVarSource(secretKeyRef: CoreV1.SecretKeySelector(name: object, key: key))
            return Variable(
                name: name, object: CoreV1.EnvVar(name: name, valueFrom: from), source: .key(enumeration, key))
        }
        return nil
    }

    private static func modifier(_ variables: [Variable], in pod: PodContext) -> ContainerModifier {
        let objects = variables.map(\.object)
        return ContainerModifier("env", arguments(variables, in: pod)) { draft in
            draft.editing { $0.add(objects, at: draft.settings.location) }
        }
    }

    private static func arguments(_ variables: [Variable], in pod: PodContext) -> [SwiftArgument] {
        guard let first = variables.first else { return [] }
        let name = SwiftArgument(nil, .text(first.name))
        switch first.source {
        case .text(let text): return [name, SwiftArgument(nil, .text(text))]
        case .field(let field): return [name, SwiftArgument("from", .token(".\(field)"))]
        case .key(let keys, let key):
            let spelled = variables.compactMap(\.key).map { keys.caseName($0) ?? $0 }
            guard first.isNamedLikeKey(of: first) else {
                return [name, SwiftArgument("from", .token("\(keys.typeName).\(keys.caseName(key) ?? key)"))]
            }
            if keys.kind == .config, variables.compactMap(\.key) == keys.keys,
                let property = pod.configProperties[keys.objectName]
            {
                return [SwiftArgument(nil, .token(property))]
            }
            return spelled.enumerated().map { index, member in
                SwiftArgument(nil, .token(index == 0 ? "\(keys.typeName).\(member)" : ".\(member)"))
            }
        }
    }
}

extension VariableForms.Variable {
    fileprivate var key: String? {
        if case .key(_, let key) = source { key } else { nil }
    }

    /// Whether it has the name of its key, and that is one of the other's object.
    fileprivate func isNamedLikeKey(of other: Self) -> Bool {
        guard case .key(let keys, let key) = source, case .key(let otherKeys, let otherKey) = other.source else {
            return false
        }
        return name == key && other.name == otherKey && keys.typeName == otherKeys.typeName
    }
}
