package import KubernetesModel

/// A volume that a container mounts, before the pod has named it.
package struct MountedVolume: Sendable {
    package let volume: CoreV1.Volume
    /// Whether it is the container's own, however equal another one is.
    package let isPrivate: Bool
    /// Where the container names it.
    package let use: Use
    package let location: SourceLocation

    /// The place of a volume among the container's mounts or devices.
    package enum Use: Sendable {
        case mount(Int)
        case device(Int)
    }
}
