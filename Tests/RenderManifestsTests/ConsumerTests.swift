import Testing

/// One after the other: they share a build folder.
@Suite(.serialized) struct ConsumerTests {}
