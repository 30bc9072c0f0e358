/// A value with fields of its own: two are equal when they encode to the same manifest.
///
/// Compared as trees, since a comparison for each of the model's types costs a fifth of its compile time.
public protocol ManifestStructure: ManifestEncodable, Equatable {}

extension ManifestStructure {
    public static func == (left: Self, right: Self) -> Bool { ManifestNode(left) == ManifestNode(right) }
}
