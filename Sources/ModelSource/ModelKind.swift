/// What makes a type a kind.
package struct ModelKind: Hashable {
    package let kind: String
    package let group: String
    package let version: String
    package let isNamespaced: Bool

    package init(kind: String, group: String, version: String, isNamespaced: Bool) {
        self.kind = kind
        self.group = group
        self.version = version
        self.isNamespaced = isNamespaced
    }

    /// `v1` for the core group, else group and version: `apps/v1`.
    package var apiVersion: String { group.isEmpty ? version : "\(group)/\(version)" }
}
