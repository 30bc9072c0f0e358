// All of it is in the library: an executable that depends on KubeDSL itself would count as a stack to be rendered.
import ManifestImport

ImportCommand.main()
