extension ApiextensionsV1 {
    /// A schema for further fields or items, or whether there may be any.
    public indirect enum JSONSchemaPropsOrBool: ManifestStructure {
        case schema(JSONSchemaProps)
        case allowed(Bool)

        public func encode(into encoder: inout some ManifestEncoder) {
            switch self {
            case .schema(let schema): schema.encode(into: &encoder)
            case .allowed(let isAllowed): encoder.boolean(isAllowed)
            }
        }
    }
}
