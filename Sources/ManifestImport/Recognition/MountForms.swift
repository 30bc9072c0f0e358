import KubeDSL
import KubernetesModel

/// Mounts and their volumes → `.scratch`, `.shared`, `.mount`, `.files` and `.storage`.
enum MountForms {
    /// - Parameter prefix: of the names of the container's own volumes.
    static func modifiers(
        _ container: ManifestNode, prefix: String, in pod: PodContext
    ) -> [ContainerModifier] {
        (container["volumeMounts"]?.items ?? []).compactMap { mount in
            guard let name = mount["name"]?.text, let path = mount["mountPath"]?.text,
                mount.hasOnly("name", "mountPath", "readOnly")
            else { return nil }
            let isReadOnly = mount["readOnly"] == .boolean(true)
            if let template = pod.claimTemplates[name] { return storage(template, at: path) }
            guard let volume = pod.volumes[name] else { return nil }
            return empty(volume, at: path, isReadOnly, prefix: prefix) ?? claim(volume, at: path, isReadOnly, pod)
                ?? files(volume, at: path, pod)
        }
    }

    private static func storage(_ template: ManifestNode, at path: String) -> ContainerModifier? {
        guard let name = template.at("metadata", "name")?.text, let arguments = ClaimArguments(template["spec"]) else {
            return nil
        }
        let value = ClaimTemplate(
            name, size: arguments.size, access: arguments.access, storageClass: arguments.storageClass,
            mode: arguments.mode)
        let spelling = SwiftExpression.call(
            "ClaimTemplate", [SwiftArgument(nil, .text(name))] + arguments.arguments)
        return ContainerModifier(
            "storage", [SwiftArgument(nil, .text(path)), SwiftArgument(nil, spelling)], isStateful: true
        ) { draft in
            draft.editing { $0.mount(value, at: path, draft.settings.location) }
        }
    }

    /// A directory that is empty at the start: the container's own where it has the name that such a one gets.
    private static func empty(
        _ volume: ManifestNode, at path: String, _ isReadOnly: Bool, prefix: String
    ) -> ContainerModifier? {
        guard let source = volume["emptyDir"], source.hasOnly("sizeLimit", "medium"), let name = volume["name"]?.text
        else { return nil }
        let limit = source["sizeLimit"]?.text.flatMap(Amount.memory)
        let isInMemory = source["medium"]?.text == "Memory"
        guard (limit == nil) == (source["sizeLimit"] == nil), !isInMemory || limit != nil else { return nil }
        let words = path.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let isOwn = "\(prefix)\(words.joined(separator: "-").lowercased())" == name && !isReadOnly
        let size = limit.map { [SwiftArgument(isInMemory ? "inMemory" : "limit", $0.spelling)] } ?? []
        guard isOwn else {
            let shared =
                if isInMemory, let limit { SharedVolume(name, inMemory: limit.amount) } else {
                    SharedVolume(name, limit: limit?.amount)
                }
            let spelling = SwiftExpression.call("SharedVolume", [SwiftArgument(nil, .text(name))] + size)
            let arguments =
                [SwiftArgument(nil, spelling), SwiftArgument("at", .text(path))]
                + (isReadOnly ? [SwiftArgument("readOnly", .token("true"))] : [])
            return ContainerModifier("shared", arguments) { $0.shared(shared, at: path, readOnly: isReadOnly) }
        }
        return ContainerModifier("scratch", [SwiftArgument(nil, .text(path))] + size) { draft in
            if isInMemory, let limit {
                draft.scratch(path, inMemory: limit.amount)
            } else {
                draft.scratch(path, limit: limit?.amount)
            }
        }
    }

    private static func claim(
        _ volume: ManifestNode, at path: String, _ isReadOnly: Bool, _ pod: PodContext
    ) -> ContainerModifier? {
        guard let name = volume.at("persistentVolumeClaim", "claimName")?.text, let form = pod.claims[name] else {
            return nil
        }
        let arguments =
            [SwiftArgument(nil, .token(form.property)), SwiftArgument("at", .text(path))]
            + (isReadOnly ? [SwiftArgument("readOnly", .token("true"))] : [])
        return ContainerModifier("mount", arguments) { $0.mount(form.claim, at: path, readOnly: isReadOnly) }
    }

    private static func files(_ volume: ManifestNode, at path: String, _ pod: PodContext) -> ContainerModifier? {
        if let name = volume.at("configMap", "name")?.text, let property = pod.configProperties[name] {
            let source = CoreV1.ConfigMapVolumeSource(name: name)
            return files(CoreV1.Volume(name: name, configMap: source), [SwiftArgument(nil, .token(property))], path)
        }
        if let name = volume.at("secret", "secretName")?.text, let keys = pod.keys.secrets[name],
            let items = volume.at("secret", "items")?.items
        {
            let wanted = items.compactMap { $0["key"]?.text }
            let names = wanted.compactMap(keys.caseName)
            guard names.count == items.count, !names.isEmpty else { return nil }
            let source = CoreV1.SecretVolumeSource(
                secretName: name, items: wanted.map { CoreV1.KeyToPath(key: $0, path: $0) }, defaultMode: 0o440)
            let arguments =
                wanted == keys.keys
                ? [SwiftArgument("allOf", .token("\(keys.typeName).self"))]
                : names.enumerated().map { index, member in
                    SwiftArgument(nil, .token(index == 0 ? "\(keys.typeName).\(member)" : ".\(member)"))
                }
            return files(CoreV1.Volume(name: name, secret: source), arguments, path)
        }
        return nil
    }

    /// The same volume that `files` makes; the keys are known only now.
    private static func files(
        _ volume: CoreV1.Volume, _ arguments: [SwiftArgument], _ path: String
    ) -> ContainerModifier {
        ContainerModifier("files", arguments + [SwiftArgument("at", .text(path))]) { draft in
            draft.editing { $0.mount(volume, at: path, readOnly: true, draft.settings.location) }
        }
    }
}
