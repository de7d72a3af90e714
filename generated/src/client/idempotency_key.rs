//! Idempotency keys for requests without a key from the caller.

/// Generates a unique key: 128 random bits as 32 hexadecimal digits. TikTok accepts up to 128 characters.
///
/// The bits come from the operating system, not from the jitter generator, which has a small seed: TikTok drops the second of two
/// requests with the same key. Returns `None` if no randomness is available; the request is then not retried.
pub(crate) fn generate() -> Option<String> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).ok()?;
    Some(format!("{:032x}", u128::from_ne_bytes(bits)))
}
