import KubeDSL

Spec001.main()
