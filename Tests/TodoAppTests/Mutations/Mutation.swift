import KubeDSL
import ManifestChecks
import Testing

/// One mistake, planted into the rendered flagship.
struct Mutation: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The rule that must find it.
    let rule: RuleID
    /// What the message must name.
    let offender: String
    /// What is said of the environment, or promised in it.
    var fact: @Sendable (inout RenderedEnvironment) -> Void = { _ in }
    /// Whether the finding is about another object, and a note says where the mistake is.
    var isNoted = false
    /// Where in the object the mistake is, where the finding is about another one's field. Default: all of it.
    var field = ""
    /// Plants it, and says which object it is in.
    let plant: @Sendable (inout [DeclaredObject]) throws -> Int

    /// Changes the object of this type and name.
    static func changing<Object: KubernetesObject>(
        _ type: Object.Type, _ name: String, _ title: String, _ rule: RuleID, _ offender: String,
        _ change: @escaping @Sendable (inout Object) -> Void
    ) -> Mutation {
        Mutation(testDescription: title, rule: rule, offender: offender) { objects in
            let index = try #require(
                objects.firstIndex { $0.object is Object && $0.object.metadata.name == name }, "no '\(name)'")
            var object = try #require(objects[index].object as? Object)
            change(&object)
            objects[index].object = object
            return index
        }
    }

    /// Leaves the object of this type and name as it is, and says something that it is not fit for.
    static func saying<Object: KubernetesObject>(
        _ title: String, _ rule: RuleID, _ offender: String, of type: Object.Type, _ name: String,
        _ fact: @escaping @Sendable (inout RenderedEnvironment) -> Void
    ) -> Mutation {
        var mutation = changing(type, name, title, rule, offender) { _ in }
        mutation.fact = fact
        return mutation
    }

    /// Adds an object.
    static func adding(
        _ object: some KubernetesObject, _ title: String, _ rule: RuleID, _ offender: String, line: Int = #line
    ) -> Mutation {
        Mutation(testDescription: title, rule: rule, offender: offender) { objects in
            var object = object
            if object.scope == .namespaced { object.metadata.namespace = "todo-app" }
            let declaration = SourceLocation(file: "Planted.swift", line: line, column: 1)
            objects.append(DeclaredObject(object, declaration: declaration))
            return objects.count - 1
        }
    }

    /// Changes the pod of the backend.
    static func pod(
        _ title: String, _ rule: RuleID, _ offender: String,
        _ change: @escaping @Sendable (inout CoreV1.PodSpec) -> Void
    ) -> Mutation {
        changing(AppsV1.Deployment.self, "backend", title, rule, offender) { deployment in
            guard var spec = deployment.spec.template.spec else { return }
            change(&spec)
            deployment.spec.template.spec = spec
        }
    }

    /// The same, where what is found is at another object.
    var notedElsewhere: Mutation { noted(at: "") }

    /// The same, where the mistake is in this field.
    func noted(at field: String) -> Mutation {
        var copy = self
        copy.isNoted = true
        copy.field = field
        return copy
    }

    /// Changes the container of the backend.
    static func container(
        _ title: String, _ rule: RuleID, _ offender: String,
        _ change: @escaping @Sendable (inout CoreV1.Container) -> Void
    ) -> Mutation {
        pod(title, rule, offender) { change(&$0.containers[0]) }
    }
}
