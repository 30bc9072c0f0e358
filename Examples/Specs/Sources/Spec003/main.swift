import KubeDSL

Spec003.main()
