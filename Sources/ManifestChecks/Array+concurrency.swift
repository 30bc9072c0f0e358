import Dispatch

extension Array where Element: Sendable {
    /// Changes each element, all by themselves and on all cores.
    package mutating func updateConcurrently(_ update: @Sendable (Int, inout Element) -> Void) {
        withUnsafeMutableBufferPointer { elements in
            guard let start = elements.baseAddress else { return }
            // Each is one thread's, and away from its neighbours while it changes: they would be in one line of a cache.
            nonisolated(unsafe) let first = start
            DispatchQueue.concurrentPerform(iterations: elements.count) { index in
                var element = (first + index).move()
                update(index, &element)
                (first + index).initialize(to: element)
            }
        }
    }

    /// What `transform` makes of the elements, in their order and on all cores.
    ///
    /// - Parameter size: how many one core takes at a time. So few or fewer are no work for two.
    package func concurrentMap<Transformed: Sendable>(
        atATime size: Int, _ transform: @Sendable (Element) -> Transformed
    ) -> [Transformed] {
        guard count > size else { return map(transform) }
        var parts = Array<[Transformed]>(repeating: [], count: (count + size - 1) / size)
        parts.updateConcurrently { index, part in
            part = self[(index * size)..<Swift.min((index + 1) * size, count)].map(transform)
        }
        return Array<Transformed>(parts.joined())
    }
}
