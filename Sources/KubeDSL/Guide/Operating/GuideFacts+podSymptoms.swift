internal import KubernetesModel
internal import ManifestChecks

extension GuideFacts {
    /// What pods suffer from.
    var podSymptoms: [Symptom] {
        guard !pods.isEmpty else { return [] }
        return [pending, crashing, unpulled] + [unconfigured, outOfMemory, unready].compactMap(\.self)
    }

    private var podNamespaces: [String?] {
        namespaces.filter { namespace in pods.contains { $0.namespace == namespace } }
    }

    /// One line for each workload, with `{}` for how its pods are named: `-l` and their labels.
    private func perWorkload(_ arguments: String, _ pods: [PodReference]) -> [String] {
        pods.map { pod in
            let selected = pod.labelSelector.map { "-l \($0.shellWord)" } ?? pod.workload.name
            return Kubectl.command(arguments.replacing("{}", with: selected), in: pod.namespace)
        }
    }

    private var pending: Symptom {
        let look = podNamespaces.map { Kubectl.command("get pods --field-selector=status.phase=Pending", in: $0) }
        let claims = StoredData.all(in: self).map { Kubectl.command("describe {}", $0.claim) }.distinct
        let nodes = ["kubectl describe nodes"]
        return Symptom(
            title: "Pending", meaning: "no node has room, or a volume is not there",
            remedy: "more room or smaller requests; a storage class" + (local == nil ? "" : "; a larger Minikube"),
            blocks: [.commands(look + perWorkload("describe pods {}", services) + claims + nodes)])
    }

    private var crashing: Symptom {
        Symptom(
            title: "CrashLoopBackOff", meaning: "the process ends again and again, or its liveness probe fails",
            remedy: "what the log of the run before says",
            blocks: [
                .paragraph("The log of the run before is there for containers that have ended at least once."),
                .commands(
                    podNamespaces.map { Kubectl.command("get pods", in: $0) }
                        + pods.map { logs(of: $0, "--previous --ignore-errors --tail=50") }),
            ])
    }

    private var unpulled: Symptom {
        let images = StackImage.all(in: self)
        let credentials = pods.flatMap { pod in
            (pod.spec.imagePullSecrets ?? []).compactMap(\.name).map {
                Kubectl.command("get secret/\($0)", in: pod.namespace)
            }
        }
        let loads = local == nil ? [] : ["minikube image ls"]
        return Symptom(
            title: "ImagePullBackOff", meaning: "the node cannot get the image",
            remedy: local == nil
                ? "push the image, or mend the credentials" : "load the image, or mend the credentials",
            blocks: [
                .table(["image", "used by"], images.map { [$0.name.code, $0.users.codeList] }),
                .commands(
                    podNamespaces.map { Kubectl.command("get events --field-selector=reason=Failed", in: $0) }
                        + credentials.distinct + loads),
            ])
    }

    private var unconfigured: Symptom? {
        let uses = pods.flatMap { pod in
            pod.configurationUses.compactMap { use in
                let needed = use.places.filter { !$0.isOptional }
                return needed.isEmpty ? nil : (pod: pod, source: use.source, keys: needed.compactMap(\.key))
            }
        }
        guard !uses.isEmpty else { return nil }
        let look = uses.map { pod, source, _ in
            Kubectl.command("describe \(source.kind.kind.lowercased())/\(source.name)", in: pod.namespace)
        }
        // Workloads of several namespaces can have one name.
        var keysByRow = OrderedMap<[String]>()
        for (pod, source, keys) in uses where !keys.isEmpty {
            let row = "\(pod.workload.argument.code)\n\(source.kind.kind) \(source.name.code)"
            keysByRow[row] = (keysByRow[row] ?? []) + keys.map(\.code)
        }
        let table = keysByRow.map { row, keys in
            row.split(separator: "\n").map(String.init) + [keys.distinct.joined(separator: ", ")]
        }
        let files = pods.contains { pod in
            pod.spec.volumes?.contains { $0.secret != nil || $0.configMap != nil } ?? false
        }
        return Symptom(
            title: "CreateContainerConfigError",
            meaning: "a ConfigMap, a Secret or one of its keys is missing"
                + (files ? "; for files the pod stays at ContainerCreating" : ""),
            remedy: "make the Secret with all of its keys; apply the ConfigMap",
            blocks: (table.isEmpty ? [] : [.table(["workload", "reads", "keys"], table)]) + [.commands(look.distinct)])
    }

    private var outOfMemory: Symptom? {
        let limits = pods.flatMap { pod in
            pod.containers.compactMap { container in
                container.container.resources?.limits?["memory"].map {
                    [pod.workload.argument.code, container.name.code, $0.text, pod.sourceFile.code]
                }
            }
        }
        guard !limits.isEmpty else { return nil }
        let columns =
            "NAME:.metadata.name,REASON:.status.containerStatuses[*].lastState.terminated.reason,"
            + "EXIT:.status.containerStatuses[*].lastState.terminated.exitCode"
        return Symptom(
            title: "OOMKilled", meaning: "a container took more memory than its limit, and ended with status 137",
            remedy: "a higher limit in the Swift source, or a process that takes less",
            blocks: [
                .commands(
                    podNamespaces.map { Kubectl.command("get pods -o custom-columns='\(columns)'", in: $0) }
                        + (usesMetrics ? podNamespaces.map { Kubectl.command("top pods --containers", in: $0) } : [])),
                .table(["workload", "container", "memory limit", "declared in"], limits),
            ])
    }

    private var unready: Symptom? {
        let probes = pods.flatMap { pod in
            pod.containers.flatMap { container in
                container.probes.map { field, probe in
                    [
                        pod.workload.argument.code, container.name.code, String(field.dropLast("Probe".count)),
                        probe.words(in: pod),
                        "every \(probe.periodSeconds ?? 10) s, \(probe.failureThreshold ?? 3) times",
                    ]
                }
            }
        }
        guard !probes.isEmpty else { return nil }
        return Symptom(
            title: "Probes fail", meaning: "pods run and are not ready, or restart",
            remedy: "what the probe is told; more time for a slow start",
            blocks: [
                .commands(
                    podNamespaces.map { Kubectl.command("get events --field-selector=reason=Unhealthy", in: $0) }),
                .table(["workload", "container", "probe", "asks", "fails after"], probes),
            ])
    }
}

extension CoreV1.Probe {
    /// What it does: `GET :8080/health`.
    fileprivate func words(in pod: PodReference) -> String {
        func number(_ port: IntOrString) -> String {
            let declared = pod.ports(at: port).first.map { "\($0.containerPort)" }
            return declared ?? port.quotedName.replacing("'", with: "")
        }
        if let request = httpGet { return "GET :\(number(request.port))\(request.path ?? "/")".code }
        if let socket = tcpSocket { return "TCP :\(number(socket.port))".code }
        if let call = grpc { return "gRPC :\(call.port)".code }
        return (exec?.command ?? []).joined(separator: " ").code
    }
}
