package import KubernetesModel

/// A promise beside the pod of the workload that makes it.
package struct PromisingPod<Value> {
    /// What is promised.
    package let value: Value
    package let pod: PodReference
    package let promise: PromisedObjective
}

extension ResourceGraph {
    /// The promises that `read` takes, each with its pod; what the stack does not render promises nothing.
    package func promises<Value>(_ read: (Objective) -> Value?) -> [PromisingPod<Value>] {
        let read = promises.compactMap { promise in read(promise.objective).map { ($0, promise) } }
        guard !read.isEmpty else { return [] }
        return read.compactMap { value, promise in
            pod(of: promise.workload).map { PromisingPod(value: value, pod: $0, promise: promise) }
        }
    }
}

extension PromisingPod {
    /// A finding at the line of the promise, about the field that does not let it be kept.
    ///
    /// - Parameters:
    ///   - message: what is in the way, to follow "promises so-and-so, and".
    ///   - object: what has the field. Default: the workload.
    ///   - note: says of the field's line what it is. Default: nothing stands there.
    package func finding(
        _ rule: Rule, _ promised: String, _ message: String, in object: DeclaredObject? = nil, path: String,
        note: String? = nil
    ) -> Finding {
        let object = object ?? pod.declared
        return Finding(
            rule, "\(pod.workload) promises \(promised), and \(message)", in: object, path: path,
            at: promise.location, notes: note.map { [Finding.Note($0, at: object.location(of: path))] } ?? [])
    }
}
