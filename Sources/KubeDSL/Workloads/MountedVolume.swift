package import KubernetesModel

/// A volume that a container mounts, before the pod has named it.
package struct MountedVolume: Sendable {
    package let volume: CoreV1.Volume
    /// Whether it is the container's own, however equal another one is.
    package let isPrivate: Bool
    /// The place of its mount among the container's.
    package let mount: Int
    package let location: SourceLocation
}
