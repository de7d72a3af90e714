use super::Secrets;

const SECRET: &str = "ROW_a+b/c=d&e f\"0123456789";

fn redacted(text: &str) -> String {
    Secrets::new(&[SECRET]).redact(text).unwrap_or_else(|| text.to_owned())
}

#[test]
fn escaped_secret_is_redacted() {
    let escaped_forms = [
        SECRET,
        "ROW_a%2Bb%2Fc%3Dd%26e%20f%220123456789",
        "ROW_a%2bb%2fc%3dd%26e+f%220123456789",
        "ROW%5Fa%252Bb%252Fc%253Dd%2526e%2520f%25220123456789",
        "ROW_a+b\\/c=d\\u0026e f\\\"0123456789",
        "\\u0052OW_a\\\\u002bb\\\\/c=d&e f\\\\\\\"0123456789",
        "ROW_a+b/c=d&amp;e f&quot;0123456789",
        "ROW_a&#43;b&#x2F;c&#x3d;d&#38;e f&#34;0123456789",
    ];
    for escaped in escaped_forms {
        assert_eq!(redacted(&format!("é{escaped}é, {escaped}.")), "é…é, ….", "{escaped}");
    }
}

#[test]
fn long_prefix_is_redacted_and_other_text_is_kept() {
    assert_eq!(redacted("cut: ROW_a+b/c=d&e"), "cut: …");
    assert_eq!(redacted("cut: ROW_a%2Bb%2Fc%3Dd%26 here"), "cut: … here");
    for word in ["ROW_a+b/c=", "cipher ROW_", "100% & \\ + é", "%", "&", "&amp;", "\\", "%2", "+++++++++"] {
        assert_eq!(Secrets::new(&[SECRET]).redact(word), None, "{word}");
    }
}

#[test]
fn short_text_is_not_a_secret() {
    assert_eq!(Secrets::new(&["secret", "key", ""]).redact("the secret key"), None);
}

/// The search examines a bounded part of the text at each position, so it takes linear time.
#[test]
fn escape_of_one_character_has_a_maximum_length() {
    let (letter, rest) = SECRET.split_at(1);
    assert_eq!(redacted(&format!("{}{SECRET}", "\\".repeat(1000))), format!("{}…", "\\".repeat(1000 - 64)));
    let reference = |zeros: usize| format!("&#{}{};{rest}", "0".repeat(zeros), letter.as_bytes()[0]);
    assert_eq!(redacted(&reference(4)), "…");
    assert_eq!(redacted(&reference(1000)), reference(1000));
}
