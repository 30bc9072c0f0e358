// What a user's source spells without importing more than KubeDSL.

@_exported public import KubernetesModel
@_exported public import KubernetesValues
@_exported public import ManifestChecks
@_exported public import ManifestPackaging
