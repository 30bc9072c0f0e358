/// Takes one main container, and sidecars and init containers around it in any order.
@resultBuilder
public enum PodBuilder {
    public static func buildExpression<Main: MainContainer>(_ container: Main) -> Pod<Main> {
        Pod(main: container, others: [])
    }

    public static func buildExpression(_ sidecar: Sidecar<some ContainerPort>) -> PodParts {
        PodParts(parts: [.sidecar(sidecar.settings)])
    }

    public static func buildExpression(_ container: InitContainer) -> PodParts {
        PodParts(parts: [.initContainer(container.settings)])
    }

    public static func buildPartialBlock<Main>(first: Pod<Main>) -> Pod<Main> { first }
    public static func buildPartialBlock(first: PodParts) -> PodParts { first }

    public static func buildPartialBlock<Main>(accumulated: Pod<Main>, next: PodParts) -> Pod<Main> {
        Pod(main: accumulated.main, others: accumulated.others + next.parts)
    }

    public static func buildPartialBlock<Main>(accumulated: PodParts, next: Pod<Main>) -> Pod<Main> {
        Pod(main: next.main, others: accumulated.parts + next.others)
    }

    public static func buildPartialBlock(accumulated: PodParts, next: PodParts) -> PodParts {
        PodParts(parts: accumulated.parts + next.parts)
    }

    public static func buildOptional(_ parts: PodParts?) -> PodParts { parts ?? PodParts(parts: []) }
    public static func buildEither(first: PodParts) -> PodParts { first }
    public static func buildEither(second: PodParts) -> PodParts { second }
    public static func buildEither<Main>(first: Pod<Main>) -> Pod<Main> { first }
    public static func buildEither<Main>(second: Pod<Main>) -> Pod<Main> { second }
    public static func buildArray(_ parts: [PodParts]) -> PodParts { PodParts(parts: parts.flatMap(\.parts)) }

    @available(*, unavailable, message: "a pod needs a main container")
    public static func buildBlock<Main>() -> Pod<Main> { preconditionFailure() }

    @available(*, unavailable, message: "a pod needs a main container")
    public static func buildFinalResult<Main>(_ parts: PodParts) -> Pod<Main> { preconditionFailure() }

    public static func buildFinalResult<Main>(_ pod: Pod<Main>) -> Pod<Main> { pod }

    @available(*, unavailable, message: "a pod has one main container; make the other one a Sidecar")
    public static func buildPartialBlock<First, Second>(
        accumulated: Pod<First>, next: Pod<Second>
    ) -> Pod<First> { accumulated }
}
