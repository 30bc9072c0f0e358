import KubeDSL
import KubernetesModel

/// A workload's declaration while modifiers are added to it: its value and its source grow together.
struct WorkloadDraft {
    private(set) var workload: any Workload<ImportedPort>
    let call: SwiftExpression
    private(set) var modifiers: [SwiftExpression]
    /// The places of the objects that it stands for.
    private(set) var covered: [Int]

    /// - Parameters:
    ///   - pod: the modifiers that the pods' settings are made of.
    ///   - covered: the objects that the declaration itself and those modifiers stand for.
    init(
        _ workload: any Workload<ImportedPort>, _ call: SwiftExpression, _ pod: [PodModifier], user: PodUser,
        covered: [Int]
    ) {
        self.workload = workload
        self.workload.pod = PodModifier.settings(pod, user: user)
        self.call = call
        self.covered = covered
        modifiers = pod.map(\.spelling)
    }

    /// Adds a modifier that brings nothing along; nil adds nothing.
    mutating func add(_ modifier: WorkloadModifier?) {
        guard let modifier else { return }
        workload = modifier.apply(workload)
        modifiers.append(modifier.spelling)
    }

    /// Adds a modifier if the object that it brings along is exactly the input's.
    mutating func add(_ modifier: WorkloadModifier, for place: Int, of objects: ObjectIndex, in scope: StackScope) {
        let changed = modifier.apply(workload)
        guard Prediction(changed, in: scope).object(like: objects[place].node) == objects[place].node else { return }
        workload = changed
        modifiers.append(modifier.spelling)
        covered.append(place)
    }

    /// Adds a modifier if a few assignments make the object that it brings along the input's.
    ///
    /// The patch is for all objects of the type, so there must be none of them yet.
    mutating func add(
        _ modifier: WorkloadModifier, patchedFor place: Int, of objects: ObjectIndex, in scope: StackScope,
        _ literal: ModelLiteral
    ) {
        let (object, changed) = (objects[place], modifier.apply(workload))
        guard let type = object.type, let predicted = Prediction(changed, in: scope).object(like: object.node),
            !covered.contains(where: { objects[$0].kind == object.kind }),
            let patches = PatchStatements.modifiers(
                from: predicted, to: object.node, type: type, literal: literal, limit: 2)
        else { return }
        workload = changed
        modifiers += [modifier.spelling] + patches
        covered.append(place)
    }

    /// Whether what it renders beside the workload's own object is what the input has.
    func isExact(besides place: Int, of objects: ObjectIndex, in scope: StackScope) -> Bool {
        let prediction = Prediction(workload, in: scope)
        let others = covered.filter { $0 != place }
        return prediction.objects.count == covered.count
            && others.allSatisfy { prediction.object(like: objects[$0].node) == objects[$0].node }
    }
}
