import BenchmarkedStack
import KubeDSL

PeersStack.main()
