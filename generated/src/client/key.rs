//! Idempotency keys for requests without one.

/// Returns a unique key: 128 random bits as 32 hexadecimal digits. TikTok accepts up to 128 characters.
///
/// The bits come from the operating system. The random number generator for jitter has a small seed and could repeat a key, and TikTok
/// drops a second request with the same key. If the operating system returns no random bits, there is no key and the request is not
/// retried.
pub(crate) fn generate() -> Option<String> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).ok()?;
    Some(format!("{:032x}", u128::from_ne_bytes(bits)))
}
