extension Corrections {
    static let fields: [FieldCorrection] = requiredFields + propertyNames + elements

    private static let requiredFields: [FieldCorrection] = [
        required(
            "AdmissionregistrationV1.MutatingAdmissionPolicy.spec", because: "a policy without mutations is refused"),
        required(
            "AdmissionregistrationV1.MutatingAdmissionPolicyBinding.spec",
            because: "a binding without a policy is refused"),
        required(
            "AdmissionregistrationV1.ValidatingAdmissionPolicy.spec",
            because: "a policy without validations is refused"),
        required("ApiregistrationV1.APIService.spec", because: "a service without group and version is refused"),
        required("BatchV1.Job.spec", because: "a job without a pod template is refused"),
        required("CoreV1.LimitRange.spec", because: "the spec's own field is required"),
        required("CoreV1.PersistentVolume.spec", because: "a volume without capacity and source is refused"),
        required("CoreV1.PersistentVolumeClaim.spec", because: "a claim without access modes and a size is refused"),
        required("CoreV1.Pod.spec", because: "a pod without containers is refused"),
        required("CoreV1.PodTemplate.template", because: "a pod without containers is refused"),
        required("CoreV1.ReplicationController.spec", because: "a controller without a pod template is refused"),
        required("CoreV1.Service.spec", because: "a service without ports or an external name is refused"),
        required("NetworkingV1.Ingress.spec", because: "an ingress without rules or a default backend is refused"),
        required("NetworkingV1.IngressClass.spec", because: "a class without a controller does nothing"),
        required("NetworkingV1.NetworkPolicy.spec", because: "without it every pod is isolated, which has to be said"),
        required("NetworkingV1.ServiceCIDR.spec", because: "a range without addresses is refused"),
        required("PolicyV1.PodDisruptionBudget.spec", because: "without a selector the budget covers no pod"),
        required("ResourceV1.DeviceClass.spec", because: "the API requires it"),
        required("ResourceV1.ResourceClaim.spec", because: "the API requires it"),
        required("ResourceV1.ResourceClaimTemplate.spec", because: "the API requires it"),
        required("StoragemigrationV1.StorageVersionMigration.spec", because: "the spec's own field is required"),
    ]

    private static let propertyNames: [FieldCorrection] = [
        named("ref", "ApiextensionsV1.JSONSchemaProps.$ref"),
        named("schema", "ApiextensionsV1.JSONSchemaProps.$schema"),
        named("xKubernetesEmbeddedResource", "ApiextensionsV1.JSONSchemaProps.x-kubernetes-embedded-resource"),
        named("xKubernetesIntOrString", "ApiextensionsV1.JSONSchemaProps.x-kubernetes-int-or-string"),
        named("xKubernetesListMapKeys", "ApiextensionsV1.JSONSchemaProps.x-kubernetes-list-map-keys"),
        named("xKubernetesListType", "ApiextensionsV1.JSONSchemaProps.x-kubernetes-list-type"),
        named("xKubernetesMapType", "ApiextensionsV1.JSONSchemaProps.x-kubernetes-map-type"),
        named(
            "xKubernetesPreserveUnknownFields",
            "ApiextensionsV1.JSONSchemaProps.x-kubernetes-preserve-unknown-fields"),
        named("xKubernetesValidations", "ApiextensionsV1.JSONSchemaProps.x-kubernetes-validations"),
    ]

    private static let elements: [FieldCorrection] = [
        FieldCorrection(
            field: "AppsV1.StatefulSetSpec.volumeClaimTemplates",
            change: .holding("CoreV1.PersistentVolumeClaimTemplate"),
            because: "a claim's own apiVersion, kind and status say nothing in a template")
    ]

    private static func required(_ field: String, because reason: String) -> FieldCorrection {
        FieldCorrection(field: field, change: .required, because: reason)
    }

    private static func named(_ property: String, _ field: String) -> FieldCorrection {
        FieldCorrection(field: field, change: .named(property), because: "the field's name is no Swift identifier")
    }
}
