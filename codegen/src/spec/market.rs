//! Markets: the countries that specs can name, and groups of them.

/// The countries of a group, by the name that TikTok uses for it.
pub const MARKET_GROUPS: [(&str, &[&str]); 2] = [
    (
        "EU",
        &[
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT",
            "NL", "PL", "PT", "RO", "SE", "SI", "SK",
        ],
    ),
    ("SEA", &["ID", "MY", "PH", "SG", "TH", "VN"]),
];

/// Countries where TikTok Shop sells, as replies name them.
pub const COUNTRIES: [&str; 24] = [
    "AT", "BE", "BR", "CZ", "DE", "ES", "FR", "GB", "GR", "HU", "ID", "IE", "IT", "JP", "MX", "MY", "NL", "PH", "PL", "PT", "SG",
    "TH", "US", "VN",
];
