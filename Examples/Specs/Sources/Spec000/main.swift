import KubeDSL

Spec000.main()
