import KubeDSL

@Checked
extension Shop {
    // expected-error@+2{{name 'Shop_Backup' must not contain 'S'; use lower-case letters, digits, '-' and '.' [dns-subdomain]}}
    // expected-note@+1{{write 'shop-backup'}} {{57-70="shop-backup"}}
    private var backup: ServiceAccount { ServiceAccount("Shop_Backup") }
    // mended: private var backup: ServiceAccount { ServiceAccount("shop-backup") }
}
