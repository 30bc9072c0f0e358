import KubeDSL

@main
@Checked
struct Shop: Stack {
    @Environments enum Environment: String { case dev, prod }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("shop")
    }
}
