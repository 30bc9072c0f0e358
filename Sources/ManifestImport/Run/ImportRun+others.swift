import KubernetesModel
import ManifestReading

extension ImportRun {
    func refuseDuplicates() throws(ReadingError) {
        struct Identity: Hashable {
            let kind: GroupVersionKind
            let namespace: String?
            let name: String
        }
        var known: [Identity: ImportedObject] = [:]
        for object in objects.objects {
            let identity = Identity(kind: object.kind, namespace: object.namespace, name: object.name)
            if let first = known.updateValue(object, forKey: identity) {
                throw object.error(
                    "\(object.description) is there twice; the other one is at "
                        + "\(first.document.file):\(first.document.line)")
            }
        }
    }

    /// Charts replace pods by the checksum of a template, which is a constant in a source.
    mutating func noteChecksums() {
        for object in objects.objects {
            guard let template = Components.template(of: object) else { continue }
            let annotations = template.node.at("metadata", "annotations")?.fields ?? [:]
            for key in annotations.keys where key.hasPrefix("checksum/") {
                notes.append(
                    object.note(
                        "annotation '\(key)' of \(object.description) changes with nothing any more; "
                            + "'.onChange(.restart)' of the ConfigMap replaces the pods",
                        at: (template.path + ["metadata", "annotations[\(key)]"]).joined(separator: ".")))
            }
        }
    }

    /// Helm runs hooks around a release and for its tests; whoever applies the rendering has them run for good.
    mutating func noteHooks() {
        for object in objects.objects {
            guard let hook = object.node.at("metadata", "annotations")?.fields?["helm.sh/hook"]?.text else { continue }
            notes.append(
                object.note(
                    "\(object.description) is a hook of Helm ('\(hook)') and now a part of the stack; "
                        + "'helm template --no-hooks --skip-tests' leaves it out",
                    at: "metadata.annotations[helm.sh/hook]"))
        }
    }

    /// What no declaration fits, with every field.
    mutating func declareOthers() throws(ReadingError) {
        for (place, object) in undeclared {
            let literal = ModelLiteral(keys: isAtHome(object) ? keys : KeyNames())
            do throws(Misfit) {
                let form = try ObjectForm(object, in: scope, literal: literal)
                if let misfit = form.misfit {
                    notes.append(
                        object.note(
                            "\(object.description) becomes a raw object: \(misfit.reason)", at: misfit.path))
                }
                let declaration = ImportedDeclaration(
                    properties[place], form.type, form.value, in: components.name(of: object))
                declare(declaration, for: [place])
            } catch {
                throw object.error("\(object.description) cannot be imported: \(error.reason)", at: error.path)
            }
        }
    }
}
