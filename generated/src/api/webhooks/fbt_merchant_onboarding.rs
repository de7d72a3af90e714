// @generated from specs/webhooks/fbt_merchant_onboarding.yaml by `cargo xtask generate`; edit the spec instead.

//! The `FbtMerchantOnboarding` event.

use crate::__private::*;
use crate::api::types::OnboardedRegion;

/// A merchant can now use Fulfilled by TikTok in a market.
///
/// Sent with `type` 22.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FbtMerchantOnboarding {
    /// All markets in which the merchant can use Fulfilled by TikTok, including earlier ones.
    pub onboarded_regions: Vec<OnboardedRegion>,
    /// When the onboarding of the merchant was last updated.
    pub update_time: Option<Timestamp>,
}

impl Fields for FbtMerchantOnboarding {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("onboarded_regions", &mut self.onboarded_regions),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(FbtMerchantOnboarding);

impl Webhook for FbtMerchantOnboarding {
    const TYPE: i64 = 22;
    const NAME: &'static str = "FbtMerchantOnboarding";
}
