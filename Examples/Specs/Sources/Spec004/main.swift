import KubeDSL

Spec004.main()
