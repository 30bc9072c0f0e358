import KubeDSL
import Testing

@testable import ManifestImport

@Suite struct FlowOrderTests {
    private func flow(_ source: String, _ target: String) -> ImportedFlow {
        ImportedFlow(
            source: .workload(source), target: .workload(target), ports: [FlowPort(number: 80, transport: .tcp)])
    }

    @Test func `the order of every policy's rules is kept`() {
        let (first, second, third) = (flow("a", "b"), flow("c", "b"), flow("a", "d"))
        let order = FlowOrder.merged([[first, second], [first, third], [second], [third]])
        #expect(order == [first, third, second] || order == [first, second, third])
        #expect(FlowOrder.merged([[third, second], [second, first]]) == [third, second, first])
    }

    @Test func `policies that contradict each other have no order`() {
        let (first, second) = (flow("a", "b"), flow("c", "b"))
        #expect(FlowOrder.merged([[first, second], [second, first]]) == nil)
    }

    @Test func `no policies, no flows`() { #expect(FlowOrder.merged([])?.isEmpty == true) }
}
