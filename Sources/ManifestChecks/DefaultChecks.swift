/// The checks that every stack must pass, in the order in which they are documented. A new check is registered here.
package let defaultChecks: [any Check] = [
    StackIsNotEmpty(),
    ObjectsHaveNamespaces(),
    NamesAreUnique(),
    NamesAreValid(),
    LabelsAreValid(),
    AnnotationsFit(),
    ConfigurationKeysAreValid(),
    ConfigurationFits(),
    ContainersAreValid(),
    ImagesArePinned(),
    RequestsWithinLimits(),
    RoutesAreValid(),
]
