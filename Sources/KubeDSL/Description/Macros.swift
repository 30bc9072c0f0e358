/// Makes an enum the list of a stack's environments: `CaseIterable`, `Sendable`, and callable with a value for each case.
///
/// ```swift
/// @Environments enum Environment: String { case dev, staging, prod }
///
/// environment(dev: 1, staging: 2, prod: 5)
/// ```
/// The labels are the enum's own cases, so a value that is missing for one of them does not compile; only the value of
/// the environment at hand is worked out. The function can be seen wherever the enum can.
///
/// It is an error where the enum has no cases, where one carries values, and on anything but an enum.
@attached(member, names: named(callAsFunction), named(allCases))
@attached(extension, conformances: CaseIterable, Sendable)
public macro Environments() = #externalMacro(module: "KubeDSLMacros", type: "EnvironmentsMacro")

/// Checks the literals in a type or an extension as they are typed: names, images, ports, paths, hosts, amounts and more.
///
/// ```swift
/// @Checked
/// extension TodoApp {
///     var backend: Deployment<BackendPort> {
///         Deployment("Backend", …)  // error: name 'Backend' must not contain 'B' … [dns-label]
///     }
/// }
/// ```
/// It adds no code. What is computed or interpolated is checked by the same rules when the stack is rendered. A type in
/// the braces that is itself `@Checked` is left to its own check.
///
/// Rules read the source alone: they go by the names of calls and of their arguments, and by the protocols after an
/// enum's colon. It is an error on a protocol, and on anything that has no braces of its own.
// A peer, not a member, though it adds neither: the compiler may never ask for the members of an extension, and then
// nothing in it would be checked; a peer is always expanded, and only where its own file is compiled.
@attached(peer)
public macro Checked() = #externalMacro(module: "KubeDSLMacros", type: "CheckedMacro")
