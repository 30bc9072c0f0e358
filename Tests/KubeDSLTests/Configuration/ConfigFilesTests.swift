import KubeDSL
import TestSupport
import Testing

@Suite struct ConfigFilesTests {
    enum ProxyFile: String, ConfigKeys {
        static let configMapName = "proxy-files"
        case main = "nginx.conf"
        case site = "site.conf"
        case icon = "favicon.ico"
    }

    @Test func `are texts of several lines and files of the repository`() {
        let port = 8080
        let rendered = render {
            ConfigFiles { (file: ProxyFile) in
                switch file {
                case .main: .contents(of: "../Files/proxy.conf")
                case .site: "listen \(port);\n"
                case .icon: .contents(of: "../Files/favicon.ico")
                }
            }
        }
        #expect(rendered.problems.isEmpty)
        #expect(
            rendered.yaml("ConfigMap", at: "data") == """
                nginx.conf: |
                  server {
                      listen 8080;
                  }
                site.conf: |
                  listen 8080;

                """)
        #expect(rendered.yaml("ConfigMap", at: "binaryData") == "favicon.ico: AAABAP/+\n")
    }

    @Test func `a file that is not there is one finding where it is named`() {
        let rendered = render {
            ConfigFiles { (file: ProxyFile) in
                switch file {
                case .main: .contents(of: "ngnix.conf")
                case .site, .icon: .text("x")
                }
            }
        }
        #expect(rendered.problems.map(\.message) == ["file 'ngnix.conf' cannot be read: there is none"])
        #expect(rendered.problems.map { $0.location?.text } == [#"contents(of: "ngnix.conf")"#])
        #expect(rendered.object(CoreV1.ConfigMap.self)?.data?.keys == ["site.conf", "favicon.ico"])
    }

    @Test func `what is wrong with a file's content is found where the file is named`() throws {
        let rendered = render {
            ConfigFiles { (file: ProxyFile) in file == .main ? .contents(of: "../Files/proxy.conf") : "" }
        }
        let map = try #require(rendered.objects.first)
        #expect(map.location(of: "data[nginx.conf]").text.hasPrefix("contents(of:"))
        #expect(map.location(of: "data[site.conf]") == map.declaration)
    }

    @Test func `are mounted as a whole, by key, and one by one`() {
        let files = ConfigFiles { (_: ProxyFile) in "" }
        let rendered = render {
            Deployment.app(
                "app",
                .app.files(files, at: "/etc/nginx", mode: .everyone)
                    .files(ProxyFile.site.file("default.conf", mode: .executable), at: "/etc/site")
                    .file(ProxyFile.icon, at: "/srv/favicon.ico"))
        }
        #expect(
            rendered.yaml("Deployment", at: "spec.template.spec.volumes") == """
                - name: proxy-files
                  configMap:
                    name: proxy-files
                    defaultMode: 292
                - name: proxy-files-2
                  configMap:
                    name: proxy-files
                    items:
                    - key: site.conf
                      path: default.conf
                      mode: 365
                - name: proxy-files-3
                  configMap:
                    name: proxy-files
                    items:
                    - key: favicon.ico
                      path: favicon.ico

                """)
        #expect(
            rendered.yaml("Deployment", at: "\(containerPath).volumeMounts[2]") == """
                name: proxy-files-3
                readOnly: true
                mountPath: /srv/favicon.ico
                subPath: favicon.ico

                """)
    }
}
