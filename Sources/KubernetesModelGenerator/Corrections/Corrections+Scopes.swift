extension Corrections {
    /// The kinds that live in no namespace; all others do.
    static let clusterScopedKinds: Set<String> = [
        "AdmissionregistrationV1.MutatingAdmissionPolicy", "AdmissionregistrationV1.MutatingAdmissionPolicyBinding",
        "AdmissionregistrationV1.MutatingWebhookConfiguration",
        "AdmissionregistrationV1.ValidatingAdmissionPolicy", "AdmissionregistrationV1.ValidatingAdmissionPolicyBinding",
        "AdmissionregistrationV1.ValidatingWebhookConfiguration",
        "ApiextensionsV1.CustomResourceDefinition",
        "ApiregistrationV1.APIService",
        "AuthenticationV1.SelfSubjectReview", "AuthenticationV1.TokenReview",
        "AuthorizationV1.SelfSubjectAccessReview", "AuthorizationV1.SelfSubjectRulesReview",
        "AuthorizationV1.SubjectAccessReview",
        "CertificatesV1.CertificateSigningRequest", "CertificatesV1.ClusterTrustBundle",
        "CoreV1.Namespace", "CoreV1.Node", "CoreV1.PersistentVolume",
        "FlowcontrolV1.FlowSchema", "FlowcontrolV1.PriorityLevelConfiguration",
        "NetworkingV1.IPAddress", "NetworkingV1.IngressClass", "NetworkingV1.ServiceCIDR",
        "NodeV1.RuntimeClass",
        "RbacV1.ClusterRole", "RbacV1.ClusterRoleBinding",
        "ResourceV1.DeviceClass", "ResourceV1.DeviceTaintRule", "ResourceV1.ResourceSlice",
        "SchedulingV1.PriorityClass",
        "StorageV1.CSIDriver", "StorageV1.CSINode", "StorageV1.StorageClass", "StorageV1.VolumeAttachment",
        "StorageV1.VolumeAttributesClass",
        "StoragemigrationV1.StorageVersionMigration",
    ]
}
