package import KubernetesModel

/// A fact about the pod as a file; labels and annotations are kept up to date.
/// [Downward API](https://kubernetes.io/docs/concepts/workloads/pods/downward-api/)
public struct PodFile: Sendable {
    package var lowered: CoreV1.DownwardAPIVolumeFile

    /// All labels, one a line, in the file `labels`.
    public static let labels = field("metadata.labels", "labels")
    /// All annotations, one a line, in the file `annotations`.
    public static let annotations = field("metadata.annotations", "annotations")
    /// The pod's name, in the file `name`.
    public static let name = field("metadata.name", "name")
    /// The pod's namespace, in the file `namespace`.
    public static let namespace = field("metadata.namespace", "namespace")
    /// The pod's own identifier, in the file `uid`.
    public static let uid = field("metadata.uid", "uid")

    /// The value of one label, in a file of the label's name without its prefix.
    public static func label(_ key: String) -> PodFile { field("metadata.labels['\(key)']", lastPart(of: key)) }

    /// The value of one annotation, in a file of the annotation's name without its prefix.
    public static func annotation(_ key: String) -> PodFile {
        field("metadata.annotations['\(key)']", lastPart(of: key))
    }

    /// What a container may use of the CPU in thousandths of a core, in the file `cpu-limit`.
    public static func cpuLimit(ofContainer name: String) -> PodFile {
        resource("limits.cpu", of: name, divisor: "1m", "cpu-limit")
    }

    /// What a container may use of the memory in mebibytes, in the file `memory-limit`.
    public static func memoryLimit(ofContainer name: String) -> PodFile {
        resource("limits.memory", of: name, divisor: "1Mi", "memory-limit")
    }

    /// The same in a file of another name.
    public consuming func named(_ path: String) -> PodFile {
        lowered.path = path
        return self
    }

    private static func field(_ path: String, _ file: String) -> PodFile {
        PodFile(
            lowered: CoreV1.DownwardAPIVolumeFile(
                path: file, fieldRef: CoreV1.ObjectFieldSelector(fieldPath: path)))
    }

    private static func resource(
        _ resource: String, of container: String, divisor: Quantity, _ file: String
    ) -> PodFile {
        PodFile(
            lowered: CoreV1.DownwardAPIVolumeFile(
                path: file,
                resourceFieldRef: CoreV1.ResourceFieldSelector(
                    containerName: container, resource: resource, divisor: divisor)))
    }

    private static func lastPart(of key: String) -> String { key.split(separator: "/").last.map(String.init) ?? key }
}
