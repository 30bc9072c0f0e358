// Does nothing: the plugin `CheckManifests` finds the directory of built executables by this one.
