//! Idempotency keys for requests that came without one.

/// A key that no other request bears: 128 random bits in 32 hexadecimal digits, of the 128 characters that TikTok takes.
///
/// They come from the operating system and not from the generator that draws jitter: that one has a small seed, and of two requests
/// with one key TikTok would drop the second. Without randomness there is no key, and the request is not sent twice.
pub(crate) fn generate() -> Option<String> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).ok()?;
    Some(format!("{:032x}", u128::from_ne_bytes(bits)))
}
