import KubeDSL

@Checked
extension Shop {
    /// A deadline for progress before a pod can count as ready.
    private var spec: AppsV1.DeploymentSpec {
        AppsV1.DeploymentSpec(
            selector: MetaV1.LabelSelector(), template: CoreV1.PodTemplateSpec(metadata: MetaV1.ObjectMeta()),
            // expected-error@+1{{progress deadline '30' must be above the '60' seconds that a pod must be ready [progress-deadline]}}
            minReadySeconds: 60, progressDeadlineSeconds: 30)
        // mended: minReadySeconds: 30, progressDeadlineSeconds: 60)
    }
}
