import KubeDSL

Spec002.main()
