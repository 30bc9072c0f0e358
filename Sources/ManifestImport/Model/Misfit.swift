/// Why a tree is no value of a type of the model.
struct Misfit: Error, Equatable {
    let path: String
    let reason: String

    init(_ reason: String, at path: String) {
        self.reason = reason
        self.path = path
    }
}
