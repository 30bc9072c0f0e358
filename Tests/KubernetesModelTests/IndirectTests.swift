import KubernetesModel
import Testing

struct IndirectTests {
    private struct Box: Equatable {
        @Indirect var value: [Int]?
    }

    @Test func `a copy does not see later writes`() {
        var box = Box(value: [1])
        let copy = box
        box.value?.append(2)
        #expect(box.value == [1, 2])
        #expect(copy.value == [1])
    }

    @Test func `writing nil empties one copy only`() {
        var box = Box(value: [1])
        let copy = box
        box.value = nil
        #expect(box.value == nil)
        #expect(copy.value == [1])
    }

    @Test func `equality is that of the values`() {
        #expect(Box(value: [1]) == Box(value: [1]))
        #expect(Box(value: [1]) != Box(value: nil))
    }

    @Test func `the model keeps value semantics through several levels`() {
        var template = CoreV1.PodTemplateSpec(spec: CoreV1.PodSpec(containers: [CoreV1.Container(name: "a")]))
        let copy = template
        template.spec?.containers[0].securityContext = CoreV1.SecurityContext(runAsNonRoot: true)
        template.spec?.containers[0].securityContext?.privileged = false
        #expect(copy.spec?.containers[0].securityContext == nil)
        #expect(
            template.spec?.containers[0].securityContext
                == CoreV1.SecurityContext(privileged: false, runAsNonRoot: true))
    }

    @Test func `no type that is copied a lot is large`() {
        let sizes: KeyValuePairs = [
            "Container": MemoryLayout<CoreV1.Container>.size, "PodSpec": MemoryLayout<CoreV1.PodSpec>.size,
            "Pod": MemoryLayout<CoreV1.Pod>.size, "Deployment": MemoryLayout<AppsV1.Deployment>.size,
            "StatefulSet": MemoryLayout<AppsV1.StatefulSet>.size, "Service": MemoryLayout<CoreV1.Service>.size,
            "ObjectMeta": MemoryLayout<MetaV1.ObjectMeta>.size, "Job": MemoryLayout<BatchV1.Job>.size,
            "JSONSchemaProps": MemoryLayout<ApiextensionsV1.JSONSchemaProps>.size,
            "PersistentVolume": MemoryLayout<CoreV1.PersistentVolume>.size,
            "Volume": MemoryLayout<CoreV1.Volume>.size, "Ingress": MemoryLayout<NetworkingV1.Ingress>.size,
        ]
        for (type, size) in sizes { #expect(size <= 720, "\(type)") }
    }
}
