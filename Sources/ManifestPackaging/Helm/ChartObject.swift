import KubernetesModel

/// One object of a chart, with its template.
struct ChartObject {
    let object: AlignedObject
    let template: TemplateNode
    let conditions: [TemplateCondition]
    /// The file's path below `templates`, without its ending.
    let stem: String
}

extension AlignedObject {
    /// The container that a workload is about: the one called like it, or else the first.
    var mainContainer: String? {
        let pod = variants.lazy.compactMap { $0 }.first?.podSpecification
        let names = pod?["containers"]?.items?.map { $0["name"]?.text }
        return names?.contains(name) == true ? name : names?.first ?? nil
    }
}
