package import KubernetesModel

/// What goes together into one directory.
public struct Projection: Sendable {
    package var sources: [CoreV1.VolumeProjection]
}

/// Takes keys of ConfigMaps and Secrets, facts about the pod and tokens of its service account.
@resultBuilder
public enum ProjectionBuilder {
    public static func buildExpression<Keys: SecretKeys>(_ file: KeyFile<Keys>) -> Projection {
        projection(
            CoreV1.VolumeProjection(
                secret: CoreV1.SecretProjection(name: Keys.secretName, items: [file.lowered])))
    }

    public static func buildExpression<Keys: ConfigKeys>(_ file: KeyFile<Keys>) -> Projection {
        projection(
            CoreV1.VolumeProjection(
                configMap: CoreV1.ConfigMapProjection(name: Keys.configMapName, items: [file.lowered])))
    }

    public static func buildExpression(_ key: some SecretKeys) -> Projection { buildExpression(key.file()) }
    public static func buildExpression(_ key: some ConfigKeys) -> Projection { buildExpression(key.file()) }

    /// All keys of a ConfigMap.
    public static func buildExpression<Config: ConfigMapDeclaration>(_ config: Config) -> Projection {
        projection(
            CoreV1.VolumeProjection(
                configMap: CoreV1.ConfigMapProjection(name: Config.Keys.configMapName)))
    }

    public static func buildExpression(_ file: PodFile) -> Projection {
        projection(CoreV1.VolumeProjection(downwardAPI: CoreV1.DownwardAPIProjection(items: [file.lowered])))
    }

    public static func buildExpression(_ token: ServiceAccountToken) -> Projection {
        projection(CoreV1.VolumeProjection(serviceAccountToken: token.lowered))
    }

    public static func buildBlock(_ parts: Projection...) -> Projection { joined(parts) }
    public static func buildOptional(_ part: Projection?) -> Projection { part ?? Projection(sources: []) }
    public static func buildEither(first: Projection) -> Projection { first }
    public static func buildEither(second: Projection) -> Projection { second }
    public static func buildArray(_ parts: [Projection]) -> Projection { joined(parts) }

    private static func projection(_ source: CoreV1.VolumeProjection) -> Projection { Projection(sources: [source]) }

    private static func joined(_ parts: [Projection]) -> Projection {
        Projection(sources: parts.flatMap(\.sources).reduce(into: []) { $0.join($1) })
    }
}

extension [CoreV1.VolumeProjection] {
    /// Adds a source; keys of one object that follow each other become one.
    fileprivate mutating func join(_ next: CoreV1.VolumeProjection) {
        guard var last = popLast() else { return append(next) }
        if let items = next.secret?.items, last.secret?.name == next.secret?.name, last.secret?.items != nil {
            last.secret?.items? += items
        } else if let items = next.configMap?.items, last.configMap?.name == next.configMap?.name,
            last.configMap?.items != nil
        {
            last.configMap?.items? += items
        } else if let items = next.downwardAPI?.items, last.downwardAPI?.items != nil {
            last.downwardAPI?.items? += items
        } else {
            self += [last, next]
            return
        }
        append(last)
    }
}
