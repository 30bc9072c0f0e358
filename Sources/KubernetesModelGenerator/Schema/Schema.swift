import Foundation

/// All definitions of one Kubernetes version.
struct Schema {
    let definitions: [String: Definition]

    private struct File: Decodable {
        let definitions: [String: Definition]

        private enum CodingKeys: String, CodingKey { case definitions = "$defs" }
    }

    /// Reads the definitions of Kubernetes 1.`minor` below the folder of all schemas.
    init(minor: Int, folder: URL) throws {
        let path = folder.appendingPathComponent(SchemaRelease.folder(minor: minor))
            .appendingPathComponent("_definitions.json")
        guard let data = try? Data(contentsOf: path) else { throw GeneratorError.noSchema(path.path) }
        definitions = try JSONDecoder().decode(File.self, from: data).definitions
    }
}
