// @generated from specs/seller/202508/get_seller_status.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetSellerStatus` and what only it uses.

use crate::glue::*;

/// Reports the state of the seller account, its shops and its tax form.
///
/// `GET /seller/202508/status`
///
/// Takes a seller's token.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSellerStatus {}

impl GetSellerStatus {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetSellerStatus {
    type Response = GetSellerStatusResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;
    const NAME: &'static str = "GetSellerStatus";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/seller/202508/status";
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

/// What [`GetSellerStatus`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSellerStatusResponse {
    pub seller_status_data: Option<SellerStatus>,
}

impl Fields for GetSellerStatusResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "seller_status_data" => read(map, &mut self.seller_status_data),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SellerStatus {
    pub partner_channel: Option<String>,
    pub seller_status: Option<String>,
    pub shop_statuses: Vec<ShopStatus>,
    pub tax_form_status: Option<String>,
}

impl Fields for SellerStatus {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "partner_channel" => read(map, &mut self.partner_channel),
            "seller_status" => read(map, &mut self.seller_status),
            "shop_statuses" => read(map, &mut self.shop_statuses),
            "tax_form_status" => read(map, &mut self.tax_form_status),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopStatus {
    pub shop_id: Option<String>,
    pub shop_status: Option<String>,
}

impl Fields for ShopStatus {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "shop_id" => read(map, &mut self.shop_id),
            "shop_status" => read(map, &mut self.shop_status),
            _ => skip(map),
        }
    }
}
