/// The fields that objects usually have, for large types of which every stack has many values. All other optional
/// fields of these types are kept outside the struct, together, so that values are small to copy.
enum UsualFields {
    static let because = "copying a pod with all its fields inline takes longer than writing it"

    static let text = """
        AppsV1.StatefulSetSpec: replicas selector template serviceName volumeClaimTemplates
        BatchV1.JobSpec: template backoffLimit activeDeadlineSeconds ttlSecondsAfterFinished
        CoreV1.Container: name image args ports envFrom env resources volumeMounts livenessProbe readinessProbe
            startupProbe imagePullPolicy securityContext
        CoreV1.EnvVarSource: configMapKeyRef secretKeyRef
        CoreV1.PodSecurityContext: runAsUser runAsGroup runAsNonRoot fsGroup seccompProfile
        CoreV1.PodSpec: volumes initContainers containers restartPolicy terminationGracePeriodSeconds
            serviceAccountName automountServiceAccountToken securityContext
        CoreV1.Probe: exec httpGet tcpSocket initialDelaySeconds timeoutSeconds periodSeconds failureThreshold
        CoreV1.SecurityContext: capabilities runAsUser runAsNonRoot readOnlyRootFilesystem allowPrivilegeEscalation
        CoreV1.ServiceSpec: ports selector clusterIP type
        CoreV1.Volume: name configMap secret emptyDir persistentVolumeClaim
        MetaV1.ObjectMeta: name namespace labels annotations
        """
}
