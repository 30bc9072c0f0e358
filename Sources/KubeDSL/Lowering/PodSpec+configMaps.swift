package import KubernetesModel

extension CoreV1.PodSpec {
    /// Changes every name of a ConfigMap that the pod takes variables or files from.
    package mutating func editConfigMapNames(_ edit: (inout String) -> Void) {
        for index in containers.indices {
            containers[index].env?.editConfigMapNames(edit)
            containers[index].envFrom?.editConfigMapNames(edit)
        }
        for index in (initContainers ?? []).indices {
            initContainers?[index].env?.editConfigMapNames(edit)
            initContainers?[index].envFrom?.editConfigMapNames(edit)
        }
        for index in (ephemeralContainers ?? []).indices {
            ephemeralContainers?[index].env?.editConfigMapNames(edit)
            ephemeralContainers?[index].envFrom?.editConfigMapNames(edit)
        }
        for index in (volumes ?? []).indices {
            if volumes?[index].configMap != nil { volumes?[index].configMap?.name.edit(edit) }
            for place in (volumes?[index].projected?.sources ?? []).indices
            where volumes?[index].projected?.sources?[place].configMap != nil {
                volumes?[index].projected?.sources?[place].configMap?.name.edit(edit)
            }
        }
    }
}

extension [CoreV1.EnvVar] {
    fileprivate mutating func editConfigMapNames(_ edit: (inout String) -> Void) {
        for index in indices where self[index].valueFrom?.configMapKeyRef != nil {
            self[index].valueFrom?.configMapKeyRef?.name.edit(edit)
        }
    }
}

extension [CoreV1.EnvFromSource] {
    fileprivate mutating func editConfigMapNames(_ edit: (inout String) -> Void) {
        for index in indices where self[index].configMapRef != nil {
            self[index].configMapRef?.name.edit(edit)
        }
    }
}

extension String? {
    fileprivate mutating func edit(_ edit: (inout String) -> Void) {
        guard var text = self else { return }
        edit(&text)
        self = text
    }
}
