import Foundation
import ManifestPackaging
import TestSupport
import Testing

@testable import KubeDSL

@Suite struct ManifestTreeTests {
    private func file(_ path: String, _ text: String = "a") -> ManifestFile {
        ManifestFile(path: path, bytes: Array(text.utf8))
    }

    private func contents(_ directory: URL) throws -> [String: String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: directory.path)
        let files = names.filter { !directory.appendingPathComponent($0).hasDirectoryPath }
        return try Dictionary(
            uniqueKeysWithValues: files.map {
                ($0, try String(contentsOf: directory.appendingPathComponent($0), encoding: .utf8))
            })
    }

    @Test func `writes the files and an index of them`() throws {
        try withTemporaryDirectory { directory in
            let tree = ManifestTree(directory: directory.appendingPathComponent("new/prod").path, stack: "shop")
            let summary = try tree.replace(with: [file("service-a.yaml", "1"), file("configmap-b.yaml", "2")])
            let found = try contents(directory.appendingPathComponent("new/prod"))
            #expect(found["service-a.yaml"] == "1")
            #expect(found["configmap-b.yaml"] == "2")
            #expect(found["index.txt"]?.hasSuffix("\n# Stack: shop\nconfigmap-b.yaml\nservice-a.yaml\n") == true)
            #expect(found.count == 3)
            #expect(summary.hasSuffix("2 files, 2 written, 0 removed"))
        }
    }

    @Test func `removes what it wrote before and no longer renders, and nothing else`() throws {
        try withTemporaryDirectory { directory in
            let tree = ManifestTree(directory: directory.path, stack: "shop")
            _ = try tree.replace(with: [file("a.yaml"), file("b.yaml")])
            try Data("mine".utf8).write(to: directory.appendingPathComponent("notes.yaml"))
            let summary = try tree.replace(with: [file("b.yaml", "new")])
            let found = try contents(directory)
            #expect(Set(found.keys) == ["b.yaml", "notes.yaml", "index.txt"])
            #expect(found["b.yaml"] == "new")
            #expect(summary.hasSuffix("1 file, 1 written, 1 removed"))
        }
    }

    @Test func `does not rewrite what has not changed`() throws {
        try withTemporaryDirectory { directory in
            let tree = ManifestTree(directory: directory.path, stack: "shop")
            _ = try tree.replace(with: [file("a.yaml")])
            let summary = try tree.replace(with: [file("a.yaml")])
            #expect(summary.hasSuffix("1 file, 0 written, 0 removed"))
        }
    }

    @Test func `refuses to replace a file that it did not write`() throws {
        try withTemporaryDirectory { directory in
            try Data("mine".utf8).write(to: directory.appendingPathComponent("a.yaml"))
            let failure = #expect(throws: CommandFailure.self) {
                try ManifestTree(directory: directory.path, stack: "shop").replace(with: [
                    file("b.yaml"), file("a.yaml"),
                ])
            }
            #expect(failure?.message.contains("a.yaml' is not one of the rendered files, so it is left alone") == true)
            #expect(try contents(directory) == ["a.yaml": "mine"])
        }
    }

    @Test func `refuses two files of one path before it writes any`() throws {
        try withTemporaryDirectory { directory in
            let failure = #expect(throws: CommandFailure.self) {
                try ManifestTree(directory: directory.path, stack: "shop").replace(with: [
                    file("a.yaml", "1"), file("a.yaml", "2"),
                ])
            }
            #expect(
                failure?.message == "error: '\(directory.path)/a.yaml' would be two files; "
                    + "give two objects or releases different names")
            let left = try contents(directory)
            #expect(left.isEmpty)
        }
    }

    @Test func `leaves the old tree whole when writing fails half-way`() throws {
        try withTemporaryDirectory { directory in
            let tree = ManifestTree(directory: directory.path, stack: "shop")
            _ = try tree.replace(with: [file("a.yaml", "old"), file("z.yaml", "old")])
            let before = try contents(directory)
            // A name that no file system takes: the second file cannot be written.
            let impossible = file(String(repeating: "n", count: 300) + ".yaml")
            let failure = #expect(throws: CommandFailure.self) {
                try tree.replace(with: [file("a.yaml", "new"), impossible])
            }
            #expect(failure?.message.contains("file name too long") == true)
            #expect(try contents(directory) == before)
        }
    }

    @Test func `says so when the directory is a file`() throws {
        try withTemporaryDirectory { directory in
            let path = directory.appendingPathComponent("file").path
            try Data().write(to: URL(fileURLWithPath: path))
            let failure = #expect(throws: CommandFailure.self) {
                try ManifestTree(directory: "\(path)/prod", stack: "shop").replace(with: [file("a.yaml")])
            }
            #expect(failure?.message == "error: cannot write below '\(path)': it is a file; choose another directory")
        }
    }

    @Test func `takes no other index for its own`() throws {
        try withTemporaryDirectory { directory in
            for (name, text) in [("index.txt", "notes.md\n"), ("notes.md", "mine")] {
                try Data(text.utf8).write(to: directory.appendingPathComponent(name))
            }
            let failure = #expect(throws: CommandFailure.self) {
                try ManifestTree(directory: directory.path, stack: "shop").replace(with: [file("a.yaml")])
            }
            #expect(
                failure?.message == "error: '\(directory.path)/index.txt' is no index of rendered files, so it is left "
                    + "alone; move it away or choose another directory")
            #expect(try contents(directory) == ["index.txt": "notes.md\n", "notes.md": "mine"])
        }
    }

    @Test func `leaves the tree of another stack alone`() throws {
        try withTemporaryDirectory { directory in
            _ = try ManifestTree(directory: directory.path, stack: "depot").replace(with: [file("depot.yaml")])
            let before = try contents(directory)
            let tree = ManifestTree(directory: directory.path, stack: "shop")
            #expect(!tree.isEnvironment)
            for attempt in [{ _ = try tree.replace(with: [file("a.yaml")]) }, { _ = try tree.differences(from: []) }] {
                let failure = #expect(throws: CommandFailure.self, performing: attempt)
                #expect(
                    failure?.message == "error: '\(directory.path)' is rendered from the stack 'depot', not from "
                        + "'shop', so it is left alone; choose another directory, or remove this one where there is "
                        + "no 'depot' any longer")
            }
            #expect(try contents(directory) == before)
        }
    }

    @Test func `leaves what is rendered for an agent to a rendering for that agent`() throws {
        try withTemporaryDirectory { directory in
            let plain = ManifestTree(directory: directory.path, stack: "shop")
            let delivered = ManifestTree(directory: directory.path, stack: "shop", agent: .argocd)
            _ = try plain.replace(with: [file("a.yaml")])
            _ = try delivered.replace(with: [file("a.yaml", "in waves")])
            #expect(try delivered.differences(from: [file("a.yaml", "in waves")]) == [])
            for attempt in [{ _ = try plain.replace(with: [file("a.yaml")]) }, { _ = try plain.differences(from: []) }]
            {
                let failure = #expect(throws: CommandFailure.self, performing: attempt)
                #expect(
                    failure?.message
                        == "error: '\(directory.path)' is rendered for argocd, whose order of things would be "
                        + "lost; render it with --gitops argocd, choose another directory, or remove this one where argocd "
                        + "reads it no longer")
            }
            #expect(try contents(directory)["a.yaml"] == "in waves")
            #expect(plain.isEnvironment)
            #expect(plain.storedAgent == .argocd)
        }
    }

    @Test func `leaves a tree alone that is for an agent of a later version`() throws {
        try withTemporaryDirectory { directory in
            let tree = ManifestTree(directory: directory.path, stack: "shop", agent: .flux)
            _ = try tree.replace(with: [file("a.yaml")])
            let index = directory.appendingPathComponent("index.txt")
            let text = try String(contentsOf: index, encoding: .utf8)
            try Data(text.replacing("# Agent: flux", with: "# Agent: fleet").utf8).write(to: index)
            let failure = #expect(throws: CommandFailure.self) { try tree.replace(with: [file("b.yaml")]) }
            #expect(failure?.message.contains("/index.txt' is for the agent 'fleet', which this version") == true)
        }
    }

    @Test func `an interruption between the files leaves none that is nobody's`() throws {
        try withTemporaryDirectory { directory in
            let tree = ManifestTree(directory: directory.path, stack: "shop")
            _ = try tree.replace(with: [file("a.yaml"), file("b.yaml")])
            let staged = try tree.stage([file("c.yaml"), file("b.yaml", "new")])
            // A directory in the place of the second one, which comes after the first is in its place.
            let b = directory.appendingPathComponent("b.yaml")
            try FileManager.default.removeItem(at: b)
            try FileManager.default.createDirectory(
                at: b.appendingPathComponent("mine"), withIntermediateDirectories: true)
            #expect(throws: CommandFailure.self) { try staged.settle() }
            staged.discard()
            #expect(try contents(directory)["c.yaml"] == "a")
            try FileManager.default.removeItem(at: b)
            #expect(try tree.replace(with: [file("c.yaml", "newer")]).hasSuffix("1 file, 1 written, 1 removed"))
            #expect(Set(try contents(directory).keys) == ["c.yaml", "index.txt"])
        }
    }

    @Test func `goes through no link out of the tree, and replaces none that leads nowhere`() throws {
        try withTemporaryDirectory { directory in
            let tree = ManifestTree(directory: directory.appendingPathComponent("tree").path, stack: "shop")
            _ = try tree.replace(with: [file("base/b.yaml")])
            let base = directory.appendingPathComponent("tree/base")
            try FileManager.default.moveItem(at: base, to: directory.appendingPathComponent("elsewhere"))
            try FileManager.default.createSymbolicLink(
                at: base, withDestinationURL: directory.appendingPathComponent("elsewhere"))
            let failure = #expect(throws: CommandFailure.self) { try tree.replace(with: [file("a.yaml")]) }
            #expect(failure?.message == "error: '\(base.path)' is a link, and leads out of the tree; remove it")
            #expect(FileManager.default.fileExists(atPath: "\(directory.path)/elsewhere/b.yaml"))

            let other = ManifestTree(directory: directory.appendingPathComponent("other").path, stack: "shop")
            _ = try other.replace(with: [file("a.yaml")])
            try FileManager.default.createSymbolicLink(
                atPath: "\(directory.path)/other/b.yaml", withDestinationPath: "/nowhere")
            let refusal = #expect(throws: CommandFailure.self) { try other.replace(with: [file("b.yaml")]) }
            #expect(refusal?.message.contains("b.yaml' is not one of the rendered files, so it is left alone") == true)
        }
    }

    @Test func `reads an index that was checked out with the line ends of Windows`() throws {
        try withTemporaryDirectory { directory in
            let tree = ManifestTree(directory: directory.path, stack: "shop")
            _ = try tree.replace(with: [file("a.yaml"), file("b.yaml")])
            let place = directory.appendingPathComponent("index.txt")
            let index = try String(contentsOf: place, encoding: .utf8)
            try Data(index.replacing("\n", with: "\r\n").utf8).write(to: place)
            #expect(try tree.replace(with: [file("a.yaml")]).hasSuffix("1 file, 0 written, 1 removed"))
        }
    }

    @Test func `takes a tree of an older rendering, whose index does not name the stack`() throws {
        try withTemporaryDirectory { directory in
            let tree = ManifestTree(directory: directory.path, stack: "shop")
            _ = try tree.replace(with: [file("a.yaml"), file("b.yaml")])
            let place = directory.appendingPathComponent("index.txt")
            let index = try String(contentsOf: place, encoding: .utf8)
            try Data(index.replacingOccurrences(of: "# Stack: shop\n", with: "").utf8).write(to: place)
            #expect(tree.isEnvironment)
            #expect(try tree.replace(with: [file("a.yaml")]).hasSuffix("1 file, 0 written, 1 removed"))
            #expect(try contents(directory) == ["a.yaml": "a", "index.txt": index.replacing("b.yaml\n", with: "")])
        }
    }

    @Test func `changes nothing where a directory cannot be made`() throws {
        try withTemporaryDirectory { directory in
            let tree = ManifestTree(directory: directory.path, stack: "shop")
            _ = try tree.replace(with: [file("a.yaml", "old")])
            try Data("mine".utf8).write(to: directory.appendingPathComponent("base"))
            #expect(throws: CommandFailure.self) {
                try tree.replace(with: [file("a.yaml", "new"), file("base/b.yaml")])
            }
            let found = try contents(directory)
            #expect(found["a.yaml"] == "old" && found["base"] == "mine" && found.count == 3, "\(found)")
        }
    }

    @Test func `does not follow an index that names files outside the tree`() throws {
        try withTemporaryDirectory { directory in
            let victim = directory.appendingPathComponent("victim.yaml")
            try Data("mine".utf8).write(to: victim)
            let tree = directory.appendingPathComponent("tree")
            try FileManager.default.createDirectory(at: tree, withIntermediateDirectories: true)
            let index = "# Files rendered from the stack; removed when they are no longer rendered.\n../victim.yaml\n"
            try Data(index.utf8).write(to: tree.appendingPathComponent("index.txt"))
            #expect(throws: CommandFailure.self) {
                try ManifestTree(directory: tree.path, stack: "shop").replace(with: [file("a.yaml")])
            }
            #expect(FileManager.default.fileExists(atPath: victim.path))
        }
    }
}
