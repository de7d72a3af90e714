// @generated from specs/webhooks/fbt_merchant_onboarding.yaml by `cargo xtask generate`; edit the spec instead.

//! The `FbtMerchantOnboarding` event.

use crate::__private::*;
use crate::api::types::OnboardedRegion;

/// A merchant may use Fulfilled by TikTok in a further region.
///
/// Sent with `type` 22.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FbtMerchantOnboarding {
    /// Every region, the earlier ones too.
    pub onboarded_regions: Vec<OnboardedRegion>,
    pub update_time: Option<Timestamp>,
}

impl Fields for FbtMerchantOnboarding {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "onboarded_regions" => read(map, &mut self.onboarded_regions),
            "update_time" => read(map, &mut self.update_time),
            _ => skip(map),
        }
    }
}

impl Webhook for FbtMerchantOnboarding {
    const TYPE: i64 = 22;
    const NAME: &'static str = "FbtMerchantOnboarding";
}
