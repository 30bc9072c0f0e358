package import KubernetesModel
package import KubernetesValues

/// A container of a pod, and where in the object it stands. A class, for many checks pass it on.
package final class ContainerReference: Sendable {
    package let container: CoreV1.Container
    /// Whether it is listed among the init containers; sidecars are.
    package let isInit: Bool
    package let path: String
    /// What it runs; nil when it names no image or none that can be read.
    package let image: ImageReference?
    /// Its probes, each with the field that it stands in.
    package let probes: [(field: String, probe: CoreV1.Probe)]
    /// Its lifecycle handlers, each with the field that it stands in.
    package let handlers: [(field: String, handler: CoreV1.LifecycleHandler)]

    package init(_ container: CoreV1.Container, isInit: Bool, index: Int, podPath: String) {
        self.container = container
        self.isInit = isInit
        image = container.image.flatMap { try? ImageReference($0) }
        path = "\(podPath).\(isInit ? "initContainers" : "containers")[\(index)]"
        var probes: [(field: String, probe: CoreV1.Probe)] = []
        if let probe = container.livenessProbe { probes.append(("livenessProbe", probe)) }
        if let probe = container.readinessProbe { probes.append(("readinessProbe", probe)) }
        if let probe = container.startupProbe { probes.append(("startupProbe", probe)) }
        self.probes = probes
        var handlers: [(field: String, handler: CoreV1.LifecycleHandler)] = []
        if let handler = container.lifecycle?.postStart { handlers.append(("lifecycle.postStart", handler)) }
        if let handler = container.lifecycle?.preStop { handlers.append(("lifecycle.preStop", handler)) }
        self.handlers = handlers
    }

    package var name: String { container.name }

    /// Whether it starts before the main containers and runs as long as they do.
    package var isSidecar: Bool { isInit && container.restartPolicy == .always }

    /// Whether it runs to its end before the main containers start.
    package var runsBefore: Bool { isInit && !isSidecar }

    /// Something wrong with the container, in one of its fields.
    package func flaw(_ message: String, _ field: String, notes: [Finding.Note] = []) -> Flaw {
        Flaw(message, at: "\(path).\(field)", notes: notes)
    }

    /// A value of the container that its own rule refuses.
    package func flaw(_ refusal: InvalidValue, _ field: String) -> Flaw { Flaw(refusal, at: "\(path).\(field)") }

    /// The volumes that it has: mounted, as devices, or as the files of variables.
    package var volumeNames: [String] {
        var names = (container.volumeMounts ?? []).map(\.name)
        names += (container.volumeDevices ?? []).map(\.name)
        names += (container.env ?? []).compactMap { $0.valueFrom?.fileKeyRef?.volumeName }
        return names
    }
}
