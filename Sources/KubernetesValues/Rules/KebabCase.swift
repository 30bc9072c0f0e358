/// A Swift name as Kubernetes spells names: `grpcWeb` → `grpc-web`, `TodoApp` → `todo-app`, `HTTPServer` → `http-server`.
package func kebabCase(_ name: String) -> String {
    guard name.utf8.contains(where: { (65...90).contains($0) || $0 == UInt8(ascii: "_") }) else { return name }
    let characters = Array(name.utf8)
    var result: [UInt8] = []
    for (index, character) in characters.enumerated() {
        if character == UInt8(ascii: "_") {
            result.append(UInt8(ascii: "-"))
            continue
        }
        let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(character)
        guard isUpper else {
            result.append(character)
            continue
        }
        let previousIsUpper = index > 0 && (65...90).contains(characters[index - 1])
        // The plural of an acronym is one word: `IDs` → `ids`.
        let endsPlural =
            index + 1 < characters.count && characters[index + 1] == UInt8(ascii: "s")
            && (index + 2 == characters.count || (65...90).contains(characters[index + 2]))
        let nextIsLower =
            index + 1 < characters.count && (97...122).contains(characters[index + 1]) && !endsPlural
        let followsHyphen = result.last == UInt8(ascii: "-")
        if index > 0, !followsHyphen, !previousIsUpper || nextIsLower { result.append(UInt8(ascii: "-")) }
        result.append(character | 0x20)
    }
    return String(decoding: result, as: UTF8.self)
}
