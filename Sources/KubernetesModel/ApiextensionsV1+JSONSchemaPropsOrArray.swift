extension ApiextensionsV1 {
    /// One schema for all items of an array, or one for each position.
    public indirect enum JSONSchemaPropsOrArray: ManifestStructure {
        case schema(JSONSchemaProps)
        case schemas([JSONSchemaProps])

        public func encode(into encoder: inout some ManifestEncoder) {
            switch self {
            case .schema(let schema): schema.encode(into: &encoder)
            case .schemas(let schemas):
                encoder.beginSequence()
                for schema in schemas { schema.encode(into: &encoder) }
                encoder.endSequence()
            }
        }
    }
}
