/// The checks that every stack must pass, in the order in which they are documented. A new check is registered here.
package let defaultChecks: [any Check] = [
    EmptyStack(),
    MissingNamespaces(),
    DuplicateObjects(),
    InvalidNames(),
    InvalidLabels(),
    OversizedAnnotations(),
    InvalidConfigurationKeys(),
    OversizedConfiguration(),
    InvalidContainerFields(),
    UnpinnedImages(),
    RequestsAboveLimits(),
    InvalidRoutes(),
]
