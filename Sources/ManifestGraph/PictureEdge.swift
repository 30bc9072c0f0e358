/// An arrow of a picture.
package struct PictureEdge: Sendable, Equatable {
    package enum Kind: Sendable {
        /// What requests take, or what a pod opens or mounts.
        case uses
        /// What a network policy lets through, beside what is used anyway.
        case allowed
    }

    package let source: Int
    package let target: Int
    package let kind: Kind
    package var labels: [String]
}
