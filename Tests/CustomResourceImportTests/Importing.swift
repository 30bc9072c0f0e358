import CustomResourceImport
import ManifestReading
import ModelSource

/// The Swift that comes of a file with definitions.
func types(of text: String, access: AccessLevel = .internal, prefix: String = "") throws -> ImportedTypes {
    let resources = try DefinitionReader.definitions(in: text, file: "crd.yaml")
    return try CustomResourceImporter(access: access, prefix: prefix).types(of: resources)
}

/// A definition of `Widget` whose `spec` has these properties, in YAML's flow style: `size: {type: integer}`.
func definition(
    spec properties: String = "", required: String = "", kind: String = "Widget", group: String = "example.org"
) -> String {
    """
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: {name: \(kind.lowercased())s.\(group)}
    spec:
      group: \(group)
      scope: Namespaced
      names: {kind: \(kind)}
      versions:
        - name: v1
          served: true
          storage: true
          schema:
            openAPIV3Schema:
              type: object
              properties:
                spec:
                  type: object
                  required: [\(required)]
                  properties: {\(properties)}

    """
}
