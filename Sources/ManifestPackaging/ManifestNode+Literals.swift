import KubernetesModel

// Trees written as they look.
extension ManifestNode: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .string(value) }
    init(booleanLiteral value: Bool) { self = .boolean(value) }
    init(integerLiteral value: Int) { self = .integer(value) }
    init(arrayLiteral elements: ManifestNode...) { self = .sequence(elements) }
    init(dictionaryLiteral elements: (String, ManifestNode)...) {
        self = .mapping(OrderedMap(elements.lazy.map { (key: $0.0, value: $0.1) }))
    }
}
