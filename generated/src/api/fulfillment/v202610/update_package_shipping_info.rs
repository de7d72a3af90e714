// @generated from specs/fulfillment/202610/update_package_shipping_info.yaml by `cargo xtask generate`; edit the spec instead.

//! `UpdatePackageShippingInfo` and what only it uses.

use crate::glue::*;
use crate::api::fulfillment::types::ShippingInfo;

/// Replaces the carrier and tracking number of a seller-shipped package.
///
/// `POST /fulfillment/202610/packages/{package_id}/shipping_info/update`
///
/// Takes a seller's token and a shop cipher.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdatePackageShippingInfo {
    pub package_id: String,
    pub shipping_info_list: Vec<ShippingInfo>,
}

impl UpdatePackageShippingInfo {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        package_id: impl Into<String>,
        shipping_info_list: impl IntoIterator<Item = ShippingInfo>,
    ) -> Self {
        Self {
            package_id: package_id.into(),
            shipping_info_list: shipping_info_list.into_iter().collect(),
        }
    }
}

impl Endpoint for UpdatePackageShippingInfo {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "UpdatePackageShippingInfo";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202610/packages/{package_id}/shipping_info/update";
    const BODY: BodyKind = BodyKind::Json;
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/fulfillment/202610/packages/");
        path.id("package_id", &self.package_id);
        path.literal("/shipping_info/update");
    }
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("shipping_info_list", &self.shipping_info_list);
    }
}
