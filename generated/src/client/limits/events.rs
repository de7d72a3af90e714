//! Events of `tracing`. Without the feature, they do nothing.

#[cfg(feature = "tracing")]
pub(super) fn quota_nearly_used(used: u32, limit: u32) {
    tracing::warn!(
        tiktok_shop.quota.used = used,
        tiktok_shop.quota.limit = limit,
        "80 percent of the daily quota of a shop is used"
    );
}

#[cfg(not(feature = "tracing"))]
pub(super) fn quota_nearly_used(_used: u32, _limit: u32) {}

/// The error contains no secret.
#[cfg(all(feature = "redis", feature = "tracing"))]
pub(super) fn redis_failed(error: &crate::redis_conn::RedisConnError) {
    tracing::warn!(error = %error, "the shared rate limits are unavailable; this process limits its own calls until Redis responds");
}

#[cfg(all(feature = "redis", not(feature = "tracing")))]
pub(super) fn redis_failed(_error: &crate::redis_conn::RedisConnError) {}

#[cfg(all(feature = "redis", feature = "tracing"))]
pub(super) fn redis_recovered() {
    tracing::info!("the shared rate limits are available again");
}

#[cfg(all(feature = "redis", not(feature = "tracing")))]
pub(super) fn redis_recovered() {}
