import KubeDSL

/// Imported from odd-texts.yaml.
struct OddTexts: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        textsConfig
    }
}

extension OddTexts {
    enum TextsConfig: String, ConfigKeys {
        static let configMapName = "texts"

        case tabsTxt = "tabs.txt"
        case trailingTxt = "trailing.txt"
        case quotesTxt = "quotes.txt"
        case unicodeTxt = "unicode.txt"
        case controlTxt = "control.txt"
        case oneLine = "one-line"
        case onlyLines = "only-lines"
        case blank
        case longTxt = "long.txt"
        case pem
        case initKey = "init"
        case selfKey = "self"
        case `default`
        case type = "Type"
        case aB = "a.b"
        case aBKey = "a-b"
        case aBKey2 = "A_B"
        case key9lives = "9lives"
        case key = "___"
    }

    var textsConfig: ConfigMap<TextsConfig> {
        ConfigMap { key in
            switch key {
            case .tabsTxt:
                """
                a\tb
                c\td

                """
            case .trailingTxt:
                """
                space\u{20}
                end \u{20}



                """
            case .quotesTxt:
                """
                say "hi" and ""\" three ""\"" four
                C:\\\\path\\n \\(not interpolated) #"raw"#

                """
            case .unicodeTxt:
                """
                grüße \u{2028} \u{200D} 😀 e\u{301} \u{FEFF}
                \u{301}x

                """
            case .controlTxt: "bell \u{7} nul \0 del \u{7F} esc \u{1B}"
            case .oneLine: "ends with a new line\n"
            case .onlyLines:
                """



                """
            case .blank: "   "
            case .longTxt:
                """
                0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012\
                3456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345\
                6789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678\
                9012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789
                """
            case .pem:
                """
                -----BEGIN CERTIFICATE-----
                QUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJ\
                DQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJD
                -----END CERTIFICATE-----

                """
            case .initKey: "keyword"
            case .selfKey: "keyword"
            case .default: "keyword"
            case .type: "keyword"
            case .aB: "one"
            case .aBKey: "two"
            case .aBKey2: "three"
            case .key9lives: "digit"
            case .key: "signs"
            }
        }
        .patch { (configMap: inout CoreV1.ConfigMap) in
            configMap.metadata.labels = nil
        }
    }
}
