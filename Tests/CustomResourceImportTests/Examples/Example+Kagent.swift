import CustomResources
import KubernetesModel

extension Example {
    static let agent = Example(
        object: KagentV1alpha2.Agent(
            metadata: MetaV1.ObjectMeta(name: "todo"),
            spec: KagentV1alpha2.AgentSpec(
                declarative: .init(
                    deployment: .init(
                        replicas: 1, resources: .init(limits: ["memory": "256Mi"], requests: ["cpu": "100m"])),
                    modelConfig: "openai",
                    runtime: .python,
                    systemMessageFrom: .init(name: "prompts", key: "todo", type: .configMap),
                    tools: [.init(mcpServer: .init(name: "todo-mcp", toolNames: ["add_task"]), type: .mcpServer)]),
                type: .declarative)),
        manifest: """
            apiVersion: kagent.dev/v1alpha2
            kind: Agent
            metadata: {name: todo}
            spec:
              declarative:
                deployment:
                  replicas: 1
                  resources: {limits: {memory: 256Mi}, requests: {cpu: 100m}}
                modelConfig: openai
                runtime: python
                systemMessageFrom: {name: prompts, key: todo, type: ConfigMap}
                tools:
                  - mcpServer: {name: todo-mcp, toolNames: [add_task]}
                    type: McpServer
              type: Declarative
            """)
}
