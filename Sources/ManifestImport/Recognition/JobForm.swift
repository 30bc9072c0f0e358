import KubeDSL
import KubernetesModel

/// A Job or a CronJob, and the account that its pods act as → one declaration.
struct JobForm {
    let declaration: ImportedDeclaration
    let controller: any PodController
    /// The objects that it stands for, by their place in the input.
    let covered: [Int]

    private typealias Fitting = (
        value: any PodController, predicted: ManifestNode, modifiers: [SwiftExpression], covered: [Int]
    )

    /// Nil without a deadline or a number of retries, which the declaration wants, or with more than a few fields that
    /// it has no word for.
    init?(_ place: Int, among objects: ObjectIndex, property: String, typeName: String, in context: PodContext) {
        let object = objects[place]
        let isRepeated = object.kind == BatchV1.CronJob.groupVersionKind
        let spec = isRepeated ? object.node.at("spec", "jobTemplate", "spec") : object.node["spec"]
        guard let spec, let type = object.type, let template = spec["template"],
            let pod = PodForm(template["spec"], typeName: typeName, in: context), !pod.main.isStateful,
            let run = JobRunForm(spec),
            let controller = isRepeated
                ? Self.cronJob(object, pod, run) : Self.job(object, pod, run, spec["ttlSecondsAfterFinished"])
        else { return nil }
        let accounts = AccountForms(of: object, template["spec"] ?? .null, among: objects, in: context)
        let fitting = accounts.candidates.lazy.compactMap { account -> Fitting? in
            let modifiers = PodModifiers.all(template, of: object.name, account, in: context)
            var declared = controller.value
            declared.pod = PodModifier.settings(modifiers, user: pod.user)
            let prediction = Prediction(declared, in: context.scope)
            let isExact = account.covered.allSatisfy { prediction.object(like: objects[$0].node) == objects[$0].node }
            guard isExact, prediction.objects.count == account.covered.count + 1,
                let predicted = prediction.object(like: object.node)
            else { return nil }
            return (declared, predicted, modifiers.map(\.spelling), [place] + account.covered)
        }.first
        guard let fitting,
            let patches = PatchStatements.modifiers(
                from: fitting.predicted, to: object.node, type: type, literal: ModelLiteral(keys: context.keys))
        else { return nil }
        self.controller = fitting.value
        covered = fitting.covered
        declaration = ImportedDeclaration(
            property, object.kind.kind,
            .chain(
                .closure(controller.call, parameters: nil, pod.statements),
                controller.modifiers + fitting.modifiers + patches),
            types: pod.enumerations.map(\.lines), in: typeName)
    }

    private typealias Controller = (
        value: any PodController, call: SwiftExpression, modifiers: [SwiftExpression]
    )

    private static func job(
        _ object: ImportedObject, _ pod: PodForm, _ run: JobRunForm, _ delay: ManifestNode?
    ) -> Controller? {
        guard let delay = delay?.seconds else { return nil }
        let built = pod.pod(pod.main.container)
        let job = Job(
            object.name, user: pod.user, retries: run.retries, deadline: run.deadline, restart: run.restart,
            runs: run.runs, cleanUpAfter: Seconds(delay)
        ) { return built }
        let arguments =
            [SwiftArgument(nil, .text(object.name)), SwiftArgument("user", pod.userSpelling)] + run.arguments
            + [SwiftArgument("cleanUpAfter", .seconds(delay))]
        return (job, .call("Job", arguments), [])
    }

    private static func cronJob(_ object: ImportedObject, _ pod: PodForm, _ run: JobRunForm) -> Controller? {
        guard let spec = object.node["spec"], let schedule = spec["schedule"]?.text, let zone = spec["timeZone"]?.text,
            let overlap = spec["concurrencyPolicy"]?.text.flatMap(BatchV1.ConcurrencyPolicy.init),
            let limit = spec["startingDeadlineSeconds"]?.seconds
        else { return nil }
        let built = pod.pod(pod.main.container)
        var job = CronJob(
            object.name, schedule: schedule, timeZone: zone, overlap: overlap, startWithin: Seconds(limit),
            user: pod.user, retries: run.retries, deadline: run.deadline, restart: run.restart, runs: run.runs
        ) { return built }
        var modifiers: [SwiftExpression] = []
        if let successful = spec["successfulJobsHistoryLimit"]?.integer.flatMap({ UInt(exactly: $0) }),
            let failed = spec["failedJobsHistoryLimit"]?.integer.flatMap({ UInt(exactly: $0) })
        {
            job = job.history(successful: successful, failed: failed)
            modifiers.append(
                .call(
                    "history", SwiftArgument("successful", .token("\(successful)")),
                    SwiftArgument("failed", .token("\(failed)"))))
        }
        if case .boolean(let isSuspended) = spec["suspend"] {
            job = job.suspended(isSuspended)
            modifiers.append(.call("suspended", isSuspended ? [] : [SwiftArgument(nil, .token("false"))]))
        }
        let arguments =
            [
                SwiftArgument(nil, .text(object.name)), SwiftArgument("schedule", .text(schedule)),
                SwiftArgument("timeZone", .text(zone)), SwiftArgument("overlap", .token(".\(overlap)")),
                SwiftArgument("startWithin", .seconds(limit)), SwiftArgument("user", pod.userSpelling),
            ] + run.arguments
        return (job, .call("CronJob", arguments), modifiers)
    }
}
