import KubernetesValues
import SwiftDiagnostics

/// Objects of the API that stand in a stack as they are. Only what the API server refuses: the rest may be on purpose here.
enum ModelLiterals {
    static let calls: [CallRule] = [
        .text("ObjectMeta", argument: "namespace", DNSLabel.refusal),
        .text("Container", "Volume", "VolumeMount", argument: "name", DNSLabel.refusal),
        // Whether the pod is one of Windows, the call does not say.
        .text("VolumeMount", argument: "mountPath") { AbsolutePath.hasDrive($0) ? nil : AbsolutePath.refusal(of: $0) },
        .text("VolumeMount", argument: "subPath", SubPath.refusal),
        .text("EnvVar", argument: "name", EnvironmentVariableName.refusal),
        .text("HTTPHeader", argument: "name", HTTPHeaderName.refusal),
        .text("HTTPIngressPath", argument: "path", HTTPPath.refusal),
        .text("ContainerPort", argument: "name", PortName.refusal),
        .text("ServicePort", argument: "name", DNSLabel.refusal),
        .number("ContainerPort", argument: "containerPort", portRefusal),
        .number("ContainerPort", argument: "hostPort", portRefusal),
        .number("ServicePort", argument: "port", portRefusal),
        .number("ServicePort", argument: "nodePort") { NodePort.refusal(of: String($0)) },
        .number("HPAScalingRules", argument: "stabilizationWindowSeconds", InvalidValue.stabilizationWindow),
        .number("HPAScalingPolicy", argument: "periodSeconds", InvalidValue.scalingPeriod),
        .number("HPAScalingPolicy", argument: "value", InvalidValue.scalingStep),
        CallRule(callees: ["HorizontalPodAutoscalerSpec"]) { call, findings in
            guard let min = call.number("minReplicas"), let max = call.number("maxReplicas") else { return }
            findings.add(InvalidValue.replicaRange(min: min.value, max: max.value), at: min.node)
        },
        CallRule(callees: ["DeploymentSpec"]) { call, findings in
            guard let ready = call.number("minReadySeconds"), let deadline = call.number("progressDeadlineSeconds")
            else { return }
            let refusal = InvalidValue.progressDeadline(deadline.value, minReady: ready.value)
            findings.add(refusal, at: deadline.node)
        },
    ]

    private static func portRefusal(of number: Int) -> InvalidValue? { PortNumber.refusal(of: String(number)) }
}
