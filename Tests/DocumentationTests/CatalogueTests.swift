import Foundation
import TestSupport
import Testing

/// The pages of the documentation and the links between them.
@Suite struct CatalogueTests {
    @Test func `links only pages that exist`() throws {
        let articles = try Catalogue.articles()
        let names = Set(articles.map(\.name))
        for article in articles {
            #expect(article.links.filter { !names.contains($0) } == [], "\(article.name)")
        }
    }

    @Test func `every page is reached from the landing page`() throws {
        let articles = Dictionary(uniqueKeysWithValues: try Catalogue.articles().map { ($0.name, $0) })
        var reached: Set<String> = []
        var next = [Catalogue.landingPage]
        while let name = next.popLast() {
            guard reached.insert(name).inserted else { continue }
            next += articles[name]?.links ?? []
        }
        #expect(articles.keys.filter { !reached.contains($0) }.sorted() == [])
    }

    @Test func `the landing page has every public type under a topic`() throws {
        let landing = try #require(try Catalogue.articles().first { $0.name == Catalogue.landingPage })
        let topics = landing.text.split(separator: "## Topics").last ?? ""
        let types = try PublicDeclaration.all(in: "Sources/KubeDSL").filter(\.isTopLevel).map(\.name)
        #expect(types.count > 50)
        #expect(types.filter { !topics.contains("``\($0)``") && !topics.contains("``\($0)(") } == [])
    }

    @Test func `links to other sites are encrypted, and those to Kubernetes lead to its documentation`() throws {
        let pages = try Catalogue.articles().map { (name: $0.name, addresses: $0.addresses) }
        let sources = try SourceFile.all(in: "Sources").map {
            (name: $0.path, addresses: Article.addresses(in: $0.text))
        }
        #expect(sources.contains { !$0.addresses.isEmpty })
        for (name, addresses) in pages + sources {
            for address in addresses {
                #expect(address.hasPrefix("https://"), "\(name)")
                guard address.contains("//kubernetes.io") || address.contains(".kubernetes.io") else { continue }
                #expect(address.hasPrefix("https://kubernetes.io/docs/"), "\(name)")
            }
        }
    }
}
