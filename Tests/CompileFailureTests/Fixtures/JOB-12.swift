import KubeDSL

@Checked
extension Shop {
    /// A migration that is retried for ever.
    private var migration: Job {
        // expected-error@+1{{missing arguments for parameters 'retries', 'deadline' in call}}
        Job(
            "web-migrate", migrating: web, with: "alembic", "upgrade", "head", env: ShopSecret.databasePassword,
            // mended: "web-migrate", migrating: web, with: "alembic", "upgrade", "head",
            // mended: env: ShopSecret.databasePassword, retries: 2, deadline: 600,
            cleanUpAfter: 3600)
    }
}
