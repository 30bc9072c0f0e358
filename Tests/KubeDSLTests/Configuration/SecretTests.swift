import KubeDSL
import TestSupport
import Testing

@Suite struct SecretTests {
    @Test func `an external Secret renders nothing and is remembered with its keys, namespace and place`() {
        let rendered = render {
            Secret(external: AppSecret.self)
            Deployment.app()
        }
        #expect(rendered.objects.map(\.object.groupVersionKind.kind) == ["Deployment"])
        let secret = rendered.secrets.first
        #expect(rendered.secrets.count == 1)
        #expect(secret?.name == "app-secrets")
        #expect(secret?.namespace == "test")
        #expect(secret?.keys == ["PASSWORD", "TOKEN"])
        #expect(secret?.location.text == "Secret(external: AppSecret.self)")
    }

    @Test func `an external Secret stands in the namespace around it`() {
        let rendered = render {
            Namespace("other") { Secret(external: AppSecret.self) }
        }
        #expect(rendered.secrets.map(\.namespace) == ["other"])
    }
}
