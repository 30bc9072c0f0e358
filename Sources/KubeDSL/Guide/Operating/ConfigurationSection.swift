internal import KubernetesModel
internal import ManifestChecks

/// What a change of a ConfigMap does, and to whom.
struct ConfigurationSection: GuideSection {
    let facts: GuideFacts

    let title = "Change configuration"

    var blocks: [MarkdownBlock] {
        let maps = facts.graph.all(CoreV1.ConfigMap.self).map(\.object)
        guard !maps.isEmpty else { return [] }
        let changes = maps.map(change)
        let restarts = changes.flatMap(\.restarted).map { facts.restart($0.workload) }.distinct
        let last = restarts.isEmpty ? "" : " Last come the pods that would not notice."
        return [.paragraph("Change the value in the Swift source and release it.\(last)")]
            + facts.release(then: restarts) + [
                .table(
                    ["ConfigMap", "declared in", "read by", "when it changes"],
                    zip(maps, changes).map { map, change in
                        [
                            (map.metadata.name ?? "").code, change.file.code,
                            change.readers.map(\.workload.argument).codeList, change.effect,
                        ]
                    })
            ]
    }

    private struct Change {
        let file: String
        let readers: [PodReference]
        let effect: String
        /// Those that are to be replaced by hand.
        let restarted: [PodReference]
    }

    private func change(of map: CoreV1.ConfigMap) -> Change {
        let reference = ObjectReference(map)
        let location = facts.graph[reference]?.declaration.file ?? ""
        let readers = facts.pods.filter { pod in
            pod.namespace == reference.namespace
                && pod.configurationUses.contains { $0.source == reference }
        }
        let replaced = readers.filter(\.declared.replacesItsPods)
        let restarted = map.immutable == true ? [] : replaced.filter { $0.annotations[checksum(reference.name)] == nil }
        let effect =
            if readers.isEmpty {
                "no pod reads it"
            } else if map.immutable == true {
                "it gets a new name, and the apply replaces the pods"
            } else if restarted.isEmpty {
                replaced.isEmpty ? "the next pods have it" : "the apply replaces the pods"
            } else {
                "variables stay as they are until the pods are replaced; files follow within a minute or two"
            }
        let waiting = replaced.filter(\.replacesByHand).map(\.workload.argument)
        let remark = waiting.isEmpty ? "" : "; pods of \(waiting.codeList) are replaced as they are deleted"
        return Change(
            file: String(location.split(separator: "/").last ?? ""), readers: readers, effect: effect + remark,
            restarted: restarted)
    }

    private func checksum(_ name: String) -> String { "checksum/\(name)" }
}
