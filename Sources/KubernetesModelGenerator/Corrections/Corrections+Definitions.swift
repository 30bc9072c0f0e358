import ModelSource

extension Corrections {
    static let definitions: [DefinitionCorrection] = kindsThatCannotBeCreated + replacedTypes

    private static let kindsThatCannotBeCreated: [DefinitionCorrection] = [
        omitted("io.k8s.api.core.v1.ComponentStatus", because: "it can only be read"),
        omitted("io.k8s.api.autoscaling.v1.Scale", because: "it is a subresource of workloads and only updated"),
        omitted("io.k8s.api.policy.v1.Eviction", because: "it is a subresource of a running pod"),
        omitted("io.k8s.api.authentication.v1.TokenRequest", because: "it is a subresource of a service account"),
    ]

    private static let replacedTypes: [DefinitionCorrection] = [
        replaced(
            "io.k8s.apimachinery.pkg.api.resource.Quantity", by: .quantity,
            because: "the schema has text or a number; the text is canonical"),
        replaced(
            "io.k8s.apimachinery.pkg.util.intstr.IntOrString", by: .intOrString,
            because: "Swift has no union of a number and text"),
        replaced(
            "io.k8s.apimachinery.pkg.apis.meta.v1.Time", by: .string,
            because: "a point in time is written as RFC 3339 text"),
        replaced(
            "io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime", by: .string,
            because: "a point in time is written as RFC 3339 text"),
        replaced(
            "io.k8s.apimachinery.pkg.runtime.RawExtension", by: .node,
            because: "any object may stand there"),
        replaced(
            "io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1", by: .node,
            because: "its fields are the paths of other objects"),
        replaced(
            "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON", by: .node,
            because: "any JSON value may stand there"),
        replaced(
            "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray",
            by: .handWritten("ApiextensionsV1.JSONSchemaPropsOrArray"),
            because: "the schema does not say what may stand there"),
        replaced(
            "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool",
            by: .handWritten("ApiextensionsV1.JSONSchemaPropsOrBool"),
            because: "the schema does not say what may stand there"),
        replaced(
            "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray",
            by: .handWritten("ApiextensionsV1.JSONSchemaPropsOrStringArray"),
            because: "the schema does not say what may stand there"),
    ]

    private static func omitted(_ definition: String, because reason: String) -> DefinitionCorrection {
        DefinitionCorrection(definition: definition, change: .omitted, because: reason)
    }

    private static func replaced(
        _ definition: String, by type: FieldType, because reason: String
    ) -> DefinitionCorrection {
        DefinitionCorrection(definition: definition, change: .replaced(by: type), because: reason)
    }
}
