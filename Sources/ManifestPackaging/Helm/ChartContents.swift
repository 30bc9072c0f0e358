import KubernetesModel

/// The templates of a chart and the values that fill them.
struct ChartContents {
    let objects: [ChartObject]
    /// Pods for `helm test`.
    let tests: [ChartObject]
    let secrets: SecretTemplates
    let values: ValueTree

    init(_ environments: [EnvironmentManifests], chart: String, _ roles: NamespaceRoles) {
        let aligned = AlignedObject.align(environments, roles)
        let partOf = environments.lazy.compactMap { $0.commonLabels["app.kubernetes.io/part-of"]?.text }.first
        let application: Set = [chart, partOf ?? chart]
        let names = ObjectNames(aligned, of: application)
        secrets = SecretTemplates(environments)
        var assembly = Assembly(
            namespaces: roles.changing, secrets: secrets.names,
            fileNames: ManifestFileNames(aligned))
        for value in secrets.values { _ = assembly.merger.add(value) }
        objects = aligned.map { assembly.add($0, prefix: names.prefix(of: $0)) }

        let pods = AlignedObject.align(environments.map(TestPods.pods), roles)
        let isTested = ChartValue(
            constant: false, in: environments.count, target: "whether there are pods for 'helm test'",
            name: ValueName(path: ["tests", "enabled"]))
        let condition = pods.isEmpty ? [] : [TemplateCondition.isTrue(assembly.merger.add(isTested))]
        let podNames = ObjectNames(pods, of: application)
        tests = pods.map { assembly.add($0, prefix: ["tests"] + podNames.prefix(of: $0), under: condition) }
        values = ValueTree(assembly.merger.values)
    }

    /// Makes templates one after the other.
    private struct Assembly {
        let namespaces: [NamespaceRoles.Changing]
        let secrets: Set<String>
        var fileNames: ManifestFileNames
        var merger = TemplateMerger()

        mutating func add(
            _ object: AlignedObject, prefix: [String], under conditions: [TemplateCondition] = []
        ) -> ChartObject {
            let names = ValueNames(
                prefix: prefix, mainContainer: object.mainContainer, namespaces: namespaces, secrets: secrets)
            let entry = merger.template(of: object, names: names, isSwitched: object.kind == "Namespace")
            return ChartObject(
                object: object, template: entry.node, conditions: conditions + [entry.condition].compactMap { $0 },
                stem: object.stem(&fileNames))
        }
    }
}
