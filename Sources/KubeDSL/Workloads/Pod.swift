/// The containers of a pod: one main container, and what starts before it.
public struct Pod<Main: MainContainer>: Sendable {
    package var main: Main
    package var others: [PodPart]
}

/// Containers of a pod other than its main one.
public struct PodParts: Sendable {
    package var parts: [PodPart]
}

package enum PodPart: Sendable {
    case sidecar(ContainerSettings)
    case initContainer(ContainerSettings)

    package var settings: ContainerSettings {
        switch self {
        case .sidecar(let settings), .initContainer(let settings): settings
        }
    }
}
