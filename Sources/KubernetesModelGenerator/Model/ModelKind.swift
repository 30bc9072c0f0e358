/// What makes a type a kind.
struct ModelKind {
    let apiVersion: String
    let kind: String
    let group: String
    let version: String
    let isNamespaced: Bool
}
