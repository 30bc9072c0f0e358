public import KubernetesModel

/// Collects the resources of a stack, a component or a namespace; takes `if`, `switch` and `for`.
@resultBuilder
public enum ResourceBuilder {
    public static func buildExpression(_ resource: some Resource) -> [any Resource] { [resource] }

    public static func buildExpression(_ resources: [any Resource]) -> [any Resource] { resources }

    /// Any object of the API model is a resource as it stands.
    public static func buildExpression(
        _ object: some KubernetesObject,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> [any Resource] {
        [ModelResource(object, file: file, line: line, column: column)]
    }

    public static func buildBlock(_ resources: [any Resource]...) -> [any Resource] { joined(resources) }
    public static func buildOptional(_ resources: [any Resource]?) -> [any Resource] { resources ?? [] }
    public static func buildEither(first resources: [any Resource]) -> [any Resource] { resources }
    public static func buildEither(second resources: [any Resource]) -> [any Resource] { resources }
    public static func buildArray(_ resources: [[any Resource]]) -> [any Resource] { joined(resources) }

    // List by list, for an array of the standard library's `joined()` is made element by element.
    private static func joined(_ lists: [[any Resource]]) -> [any Resource] {
        var all: [any Resource] = []
        all.reserveCapacity(lists.reduce(0) { $0 + $1.count })
        for list in lists { all += list }
        return all
    }
}
