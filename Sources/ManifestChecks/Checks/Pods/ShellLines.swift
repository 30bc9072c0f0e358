import KubernetesModel
import KubernetesValues

/// A container starts the first word of its command as it is, spaces included.
package struct ShellLines: ContainerCheck {
    package let rule = Rule(
        "shell-lines", "a command is given word by word",
        why: "there is no program of that name, and the container does not start",
        remedy: "write the words one by one, or \"sh\", \"-c\", \"…\"",
        severity: .warning,
        values: ["shell-line"],
        rows: ["POD-28"],
        wrong: ".command(\"npm run start\")",
        right: ".command(\"npm\", \"run\", \"start\")")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard let line = ShellLine(in: container.container.command ?? []) else { return [] }
        return [container.flaw(line.problem, "command[0]")]
    }
}
