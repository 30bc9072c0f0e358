internal import KubernetesModel
internal import KubernetesValues
internal import ManifestChecks

/// What the nodes need of images before pods can start.
struct ImagesSection: GuideSection {
    let facts: GuideFacts

    let title = "Images"

    var blocks: [MarkdownBlock] {
        let images = StackImage.all(in: facts)
        guard !images.isEmpty else { return [] }
        let table = MarkdownBlock.table(
            ["image", "pulled", "used by"],
            images.map {
                [
                    $0.name.code, $0.isPulledAlways ? "always" : $0.isNeverPulled ? "never" : "when missing",
                    $0.users.codeList,
                ]
            })
        return [table] + (facts.local == nil ? pulled(images) : loaded(images))
    }

    private func loaded(_ images: [StackImage]) -> [MarkdownBlock] {
        let own = images.filter(\.isLoadable)
        let others = images.filter { !$0.isLoadable }
        let rest = others.isEmpty ? [] : pulled(others)
        guard !own.isEmpty else { return rest }
        let built = own.filter { $0.directory != nil }
        let pulled = own.filter { $0.directory == nil }
        var sentences = ["Minikube gets \(own.map(\.name).codeList) from Docker on this machine."]
        if !built.isEmpty {
            let places = built.map { "\($0.name.code) from \(($0.directory ?? "").code)" }
            sentences.append("It builds \(places.joined(separator: ", ")).")
        }
        if !pulled.isEmpty {
            sentences.append(
                "It must have built or pulled \(built.isEmpty ? "them" : pulled.map(\.name).codeList). "
                    + "What Docker Hub serves may be left out: the node pulls it.")
        }
        return rest + [
            .paragraph(sentences.joined(separator: " ")),
            .commands(
                built.map { "docker build -t \($0.name.shellWord) \(($0.directory ?? "").shellWord)" }
                    + pulled.map { "docker image inspect --format '{{.Id}}' \($0.name.shellWord)" }
                    + own.map { "minikube image load \($0.name.shellWord)" } + ["minikube image ls"]),
        ]
    }

    private func pulled(_ images: [StackImage]) -> [MarkdownBlock] {
        let unnamed = images.filter { $0.registry == nil && !$0.isNeverPulled }.map(\.name)
        let registries = images.compactMap(\.registry).distinct
        var items: [String] = []
        if !registries.isEmpty { items.append("The nodes pull from \(registries.codeList).") }
        if !unnamed.isEmpty {
            items.append(
                "Without a registry, the nodes' default serves \(unnamed.codeList): Docker Hub, unless they say "
                    + "otherwise."
            )
        }
        let present = images.filter(\.isNeverPulled).map(\.name)
        if !present.isEmpty { items.append("On every node already there must be \(present.codeList).") }
        return [.bullets(items)]
    }
}
