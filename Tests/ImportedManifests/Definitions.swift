import KubeDSL

/// Imported from definitions.yaml.
struct Definitions: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        cachesExampleComDefinition
    }
}

extension Definitions {
    var cachesExampleComDefinition: ApiextensionsV1.CustomResourceDefinition {
        ApiextensionsV1.CustomResourceDefinition(
            metadata: MetaV1.ObjectMeta(
                name: "caches.example.com",
                annotations: ["controller-gen.kubebuilder.io/version": "v0.16.1"]
            ),
            spec: ApiextensionsV1.CustomResourceDefinitionSpec(
                group: "example.com",
                names: ApiextensionsV1.CustomResourceDefinitionNames(
                    plural: "caches",
                    singular: "cache",
                    shortNames: ["ch"],
                    kind: "Cache",
                    listKind: "CacheList",
                    categories: ["all"]
                ),
                scope: .namespaced,
                versions: [
                    ApiextensionsV1.CustomResourceDefinitionVersion(
                        name: "v1",
                        served: true,
                        storage: true,
                        schema: ApiextensionsV1.CustomResourceValidation(
                            openAPIV3Schema: ApiextensionsV1.JSONSchemaProps(
                                type: "object",
                                required: ["spec"],
                                properties: [
                                    "spec": ApiextensionsV1.JSONSchemaProps(
                                        type: "object",
                                        properties: [
                                            "size": ApiextensionsV1.JSONSchemaProps(
                                                type: "integer",
                                                format: "int32",
                                                default: 3,
                                                maximum: 100,
                                                minimum: 1
                                            ),
                                            "ratio": ApiextensionsV1.JSONSchemaProps(
                                                type: "number",
                                                minimum: 0.5,
                                                multipleOf: 0.25
                                            ),
                                            "mode": ApiextensionsV1.JSONSchemaProps(
                                                type: "string",
                                                default: "lru",
                                                pattern: "^l[rf]u$",
                                                enum: ["lru", "lfu"]
                                            ),
                                            "port": ApiextensionsV1.JSONSchemaProps(
                                                anyOf: [
                                                    ApiextensionsV1.JSONSchemaProps(type: "integer"),
                                                    ApiextensionsV1.JSONSchemaProps(type: "string"),
                                                ],
                                                xKubernetesIntOrString: true
                                            ),
                                            "labels": ApiextensionsV1.JSONSchemaProps(
                                                type: "object",
                                                additionalProperties: .schema(
                                                    ApiextensionsV1.JSONSchemaProps(type: "string")
                                                )
                                            ),
                                            "any": ApiextensionsV1.JSONSchemaProps(
                                                type: "object",
                                                additionalProperties: .allowed(true),
                                                xKubernetesPreserveUnknownFields: true
                                            ),
                                            "list": ApiextensionsV1.JSONSchemaProps(
                                                type: "array",
                                                items: .schema(
                                                    ApiextensionsV1.JSONSchemaProps(
                                                        type: "object",
                                                        required: ["name"],
                                                        properties: [
                                                            "name": ApiextensionsV1.JSONSchemaProps(type: "string")
                                                        ]
                                                    )
                                                ),
                                                xKubernetesListMapKeys: ["name"],
                                                xKubernetesListType: "map"
                                            ),
                                            "nothing": ApiextensionsV1.JSONSchemaProps(type: "string", nullable: true),
                                        ],
                                        xKubernetesValidations: [
                                            ApiextensionsV1.ValidationRule(
                                                rule: "self.min <= self.max",
                                                message: "min is above max"
                                            )
                                        ]
                                    ),
                                    "status": ApiextensionsV1.JSONSchemaProps(
                                        description: """
                                            What is there.

                                            Seen last.
                                            """,
                                        type: "object"
                                    ),
                                ]
                            )
                        ),
                        subresources: ApiextensionsV1.CustomResourceSubresources(
                            status: ApiextensionsV1.CustomResourceSubresourceStatus(),
                            scale: ApiextensionsV1.CustomResourceSubresourceScale(
                                specReplicasPath: ".spec.replicas",
                                statusReplicasPath: ".status.replicas"
                            )
                        ),
                        additionalPrinterColumns: [
                            ApiextensionsV1.CustomResourceColumnDefinition(
                                name: "Size",
                                type: "integer",
                                priority: 0,
                                jsonPath: ".spec.size"
                            )
                        ]
                    )
                ]
            )
        )
    }
}
