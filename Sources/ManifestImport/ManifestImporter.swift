import KubeDSL
import KubernetesModel
import ManifestDiff
package import ManifestReading

/// Manifests → the Swift source of a stack that renders the same objects.
///
/// Each object takes the first form that renders exactly what the manifest says: a declaration of the DSL, with a
/// patch for a few fields; the model's object with every field; or the tree as it is. Secrets become contracts, since
/// a source has no place for their values.
package enum ManifestImporter {
    package static func source(
        of documents: [ManifestDocument], _ options: ImportOptions
    ) throws(ReadingError) -> ImportedSource {
        var objects: [ImportedObject] = []
        var notes: [ImportNote] = []
        for object in documents.map(ImportedObject.init) {
            if object.isLive, LiveExport.isOfCluster(object.document.node) {
                notes.append(object.note("\(object.description) is left out: the cluster makes its own"))
            } else {
                objects.append(object)
            }
        }
        var run = ImportRun(objects, options)
        run.notes = notes
        try run.refuseDuplicates()
        run.noteChecksums()
        run.noteHooks()
        run.declareConfiguration()
        run.declareSecrets()
        run.declareNamespace()
        run.declareLimitsAndStorage()
        run.declareSharedAccounts()
        run.declareWorkloads()
        run.declareAccess()
        run.declareNetworking()
        try run.declareOthers()
        return run.source
    }
}
