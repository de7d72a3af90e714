//! Bytes as hexadecimal digits.

/// Lower-case digits.
pub(crate) fn encode(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of digits in any case. `None` for other characters or an odd number of digits.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.chars().map(|digit| u8::try_from(digit.to_digit(16)?).ok()).collect();
    digits?.chunks(2).map(|pair| <[u8; 2]>::try_from(pair).map(|[high, low]| high * 16 + low).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_and_read() {
        assert_eq!(encode(&[0, 10, 255]), "000aff");
        assert_eq!(decode("000aFf"), Some(vec![0, 10, 255]));
        assert_eq!(decode("0"), None);
        assert_eq!(decode("0g"), None);
    }
}
