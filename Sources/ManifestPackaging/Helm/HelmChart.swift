import KubernetesModel

/// One chart for all environments of a stack, or of one release of it.
///
/// With the values of an environment it renders what that environment is; without any, the first one.
package struct HelmChart {
    private let metadata: ChartMetadata
    private let environments: [EnvironmentManifests]
    private let defaults: Int
    private let contents: ChartContents

    /// - Parameters:
    ///   - defaults: the environment that `values.yaml` is for. Default: the first.
    ///   - all: what the environments hold beside the chart, from which it is seen which namespace is which, and whose
    ///     policies isolate the pods. Default: nothing.
    package init(
        _ metadata: ChartMetadata, environments: [EnvironmentManifests], of all: [EnvironmentManifests]? = nil,
        defaults: String? = nil
    ) {
        self.metadata = metadata
        self.environments = environments
        self.defaults = environments.firstIndex { $0.name == defaults } ?? 0
        contents = ChartContents(environments, of: all ?? environments, chart: metadata.name)
    }

    /// All files of the chart, by path below its directory.
    package var files: [ManifestFile] {
        let values = contents.values
        let name = environments.isEmpty ? "" : environments[defaults].name
        var valuesFile = ValuesFile(values, defaults: defaults)
        var files = [
            ManifestFile("Chart.yaml", chartFile),
            ManifestFile(".helmignore", Self.ignored),
            ManifestFile("README.md", ChartReadme(metadata, environments.map(\.name), values, defaults).text),
            ManifestFile("values.schema.json", ValuesSchema(values: values).text),
            ManifestFile("values.yaml", valuesFile.all(environment: name)),
        ]
        for (index, environment) in environments.enumerated() {
            let text = valuesFile.differences(of: index, named: environment.name)
            files.append(ManifestFile("values-\(environment.name).yaml", text))
        }
        return files + templates
    }

    private var templates: [ManifestFile] {
        var writer = TemplateWriter(contents.expressions)
        var files = contents.objects.map { object in
            ManifestFile(
                path: "templates/\(object.stem).yaml", bytes: writer.file(object.template, under: object.conditions))
        }
        files += contents.tests.map { test in
            ManifestFile(
                path: "templates/tests/\(test.stem).yaml", bytes: writer.file(test.template, under: test.conditions))
        }
        files += contents.secrets.files(contents.values)
        if let helpers = contents.helpers.file(&writer) { files.append(helpers) }
        files.append(ManifestFile("templates/NOTES.txt", ChartNotes(contents).text))
        return files
    }

    private var chartFile: String {
        var version = RequiredVersion()
        for object in contents.objects { version.add(object.object) }
        var chart: OrderedMap<ManifestNode> = ["apiVersion": "v2", "name": .string(metadata.name)]
        chart["description"] = .string(metadata.description)
        chart["type"] = "application"
        chart["version"] = .string(metadata.version)
        chart["appVersion"] = metadata.appVersion.map(ManifestNode.string)
        chart["kubeVersion"] = version.constraint.map(ManifestNode.string)
        let maintainers = metadata.maintainers.map { maintainer in
            var fields: OrderedMap<ManifestNode> = ["name": .string(maintainer.name)]
            fields["email"] = maintainer.email.map(ManifestNode.string)
            fields["url"] = maintainer.url.map(ManifestNode.string)
            return ManifestNode.mapping(fields)
        }
        if !maintainers.isEmpty { chart["maintainers"] = .sequence(maintainers) }
        var yaml = YAMLText()
        return yaml.text(of: .mapping(chart))
    }

    private static let ignored = """
        # What 'helm package' leaves out.
        .git/
        .gitignore
        .DS_Store
        *.bak
        *.orig
        *.swp
        *.tmp
        *~
        index.txt

        """
}
