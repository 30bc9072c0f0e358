package import KubernetesModel

/// What must be true of a node.
public struct NodeCondition: Sendable {
    package let lowered: CoreV1.NodeSelectorRequirement

    /// The label has one of the values.
    public static func label(_ label: NodeLabel, in value: String, _ others: String...) -> NodeCondition {
        NodeCondition(label, .in, [value] + others)
    }

    /// The label has none of the values, or is not there.
    public static func label(_ label: NodeLabel, notIn value: String, _ others: String...) -> NodeCondition {
        NodeCondition(label, .notIn, [value] + others)
    }

    /// The label's value is a number above this one.
    public static func label(_ label: NodeLabel, above number: Int) -> NodeCondition {
        NodeCondition(label, .gt, ["\(number)"])
    }

    /// The label's value is a number below this one.
    public static func label(_ label: NodeLabel, below number: Int) -> NodeCondition {
        NodeCondition(label, .lt, ["\(number)"])
    }

    /// The label is there.
    public static func has(_ label: NodeLabel) -> NodeCondition { NodeCondition(label, .exists) }

    /// The label is not there.
    public static func lacks(_ label: NodeLabel) -> NodeCondition { NodeCondition(label, .doesNotExist) }

    package init(_ label: NodeLabel, _ comparison: CoreV1.NodeSelectorOperator, _ values: [String]? = nil) {
        lowered = CoreV1.NodeSelectorRequirement(key: label.key, operator: comparison, values: values)
    }
}
