import KubernetesModel

/// The templates of a chart and the values that fill them.
struct ChartContents {
    let objects: [ChartObject]
    /// Pods for `helm test`.
    let tests: [ChartObject]
    let secrets: SecretTemplates
    let helpers: TemplateHelpers
    let expressions: TemplateExpressions
    let values: ValueTree

    /// - Parameter all: what the environments hold beside the chart.
    init(_ environments: [EnvironmentManifests], of all: [EnvironmentManifests], chart: String) {
        let roles = NamespaceRoles(all)
        let aligned = AlignedObject.align(environments, roles)
        let partOf = environments.lazy.compactMap { $0.commonLabels["app.kubernetes.io/part-of"]?.text }.first
        let application: Set = [chart, partOf ?? chart]
        var fileNames = ManifestFileNames(aligned)
        let drafts = Self.drafts(aligned, application, &fileNames)
        let pods = AlignedObject.align(zip(environments, all).map { TestPods.pods(for: $0, of: $1) }, roles)
        let testDrafts = Self.drafts(pods, application, &fileNames)

        secrets = SecretTemplates(environments, roles)
        var merger = TemplateMerger(
            images: SharedImages(drafts.map { ($0.object, $0.prefix) }),
            checksums: ConfigMapChecksums(drafts.map { ($0.object, $0.stem) }), namespaces: roles,
            secrets: secrets.sections)
        secrets.addValues(to: &merger.values)
        let merged = drafts.map { $0.chartObject(&merger, prefix: $0.prefix) }
        let replicas = ScaledReplicas(merged)
        let objects = merged.map { replicas.left(in: $0) }

        var condition: [TemplateCondition] = []
        if !pods.isEmpty {
            let isTested = merger.values.add(
                ChartValue(constant: false, in: environments.count), target: "whether there are pods for 'helm test'",
                own: [["tests", "enabled"]])
            condition = [.isTrue(isTested)]
        }
        let tests = testDrafts.map { $0.chartObject(&merger, prefix: ["tests"] + $0.prefix, under: condition) }

        let values = merger.values
        let helpers = TemplateHelpers(chart: chart, objects, hasChecksums: merger.hasChecksums)
        self.objects = objects.map { $0.sharingLabels(helpers) }
        self.tests = tests.map { $0.sharingLabels(helpers) }
        self.helpers = helpers
        expressions = TemplateExpressions(values, helpers)
        self.values = values
    }

    /// An object before its template.
    private struct Draft {
        let object: AlignedObject
        /// The first components of the names of its values.
        let prefix: [String]
        let stem: String

        func chartObject(
            _ merger: inout TemplateMerger, prefix: [String], under conditions: [TemplateCondition] = []
        ) -> ChartObject {
            let entry = merger.template(of: object, prefix: prefix)
            return ChartObject(
                object: object, template: entry.node, conditions: conditions + [entry.condition].compactMap { $0 },
                stem: stem)
        }
    }

    private static func drafts(
        _ objects: [AlignedObject], _ application: Set<String>, _ fileNames: inout ManifestFileNames
    ) -> [Draft] {
        let names = ObjectNames(objects, of: application)
        return objects.map { Draft(object: $0, prefix: names.prefix(of: $0), stem: $0.stem(&fileNames)) }
    }
}

extension ChartObject {
    fileprivate func sharingLabels(_ helpers: TemplateHelpers) -> ChartObject {
        ChartObject(
            object: object, template: helpers.sharingLabels(template), conditions: conditions, stem: stem)
    }
}
