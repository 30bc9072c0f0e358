extension ApiextensionsV1 {
    /// What must hold when a field is there: a schema for the object, or the names of fields that must be there, too.
    public indirect enum JSONSchemaPropsOrStringArray: ManifestStructure {
        case schema(JSONSchemaProps)
        case fields([String])

        public func encode(into encoder: inout some ManifestEncoder) {
            switch self {
            case .schema(let schema): schema.encode(into: &encoder)
            case .fields(let names):
                encoder.beginSequence()
                for name in names { encoder.string(name) }
                encoder.endSequence()
            }
        }
    }
}
