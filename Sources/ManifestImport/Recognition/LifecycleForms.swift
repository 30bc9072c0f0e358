import KubeDSL
import KubernetesModel

/// What a container does at its start and before its stop → `.postStart` and `.preStop`.
enum LifecycleForms {
    /// - Returns: none for an init container, whose end is its own.
    static func modifiers(
        _ container: ManifestNode, _ ports: PortEnumeration, of role: ContainerForm.Role
    ) -> [ContainerModifier] {
        guard role != .initial else { return [] }
        let (start, stop) = (container.at("lifecycle", "postStart"), container.at("lifecycle", "preStop"))
        return [
            start.flatMap { action($0, ports) }.map { action in
                ContainerModifier("postStart", [SwiftArgument(nil, action.spelling)]) { $0.postStart(action.value) }
            },
            stop.flatMap { action($0, ports) }.map { action in
                ContainerModifier("preStop", [SwiftArgument(nil, action.spelling)]) { $0.preStop(action.value) }
            },
        ].compactMap { $0 }
    }

    private static func action(
        _ handler: ManifestNode, _ ports: PortEnumeration
    ) -> (value: LifecycleAction<ImportedPort>, spelling: SwiftExpression)? {
        if let seconds = handler.at("sleep", "seconds")?.seconds {
            return (.sleep(Seconds(seconds)), .call(".sleep", SwiftArgument(nil, .seconds(seconds))))
        }
        if let words = handler.at("exec", "command")?.words, !words.isEmpty {
            return (.exec(words: words), .call(".exec", words.map { SwiftArgument(nil, .text($0)) }))
        }
        if let get = handler["httpGet"], get.hasOnly("path", "port"), let path = get["path"]?.text,
            let port = ports.port(get["port"]?.text)
        {
            let arguments = [SwiftArgument(nil, .text(path)), SwiftArgument("on", port.spelling)]
            return (.http(path, on: port.port), .call(".http", arguments))
        }
        return nil
    }
}
