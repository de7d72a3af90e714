// @generated from specs/seller/202407/get_shop_creators.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetShopCreators` and the types that only this operation uses.

use crate::__private::*;

/// Lists the official and marketing creator accounts bound to the shop.
///
/// `GET /seller/202407/shop_creators`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetShopCreatorsResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopCreators {}

impl GetShopCreators {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetShopCreators {
    type Response = GetShopCreatorsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopCreators";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/seller/202407/shop_creators";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetShopCreators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopCreatorsResponse {
    pub shop_creators: Vec<ShopCreator>,
}

impl Fields for GetShopCreatorsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("shop_creators", &mut self.shop_creators)]);
    }
}

debug_fields!(GetShopCreatorsResponse);

/// The values of `binding_status` in [`ShopCreator`].
#[derive(Clone)]
#[non_exhaustive]
pub enum BindingStatus {
    /// Invited, and yet to accept.
    WaitingToBeVerified,
    /// Until the shop has finished its onboarding.
    Stalled,
    /// The creator's permissions await approval.
    Pending,
    /// The creator's permissions were refused.
    Failed,
    Active,
    /// The creator is suspended.
    Abnormal,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for BindingStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAITING_TO_BE_VERIFIED", Self::WaitingToBeVerified),
        ("STALLED", Self::Stalled),
        ("PENDING", Self::Pending),
        ("FAILED", Self::Failed),
        ("ACTIVE", Self::Active),
        ("ABNORMAL", Self::Abnormal),
    ];

    open_enum_methods!();
}

open_enum!(BindingStatus, Read);

/// An item of `shop_creators` in [`GetShopCreatorsResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopCreator {
    pub binding_status: Option<BindingStatus>,
    /// `OFFICIAL` stands for the shop on TikTok; `MARKETING` is any other.
    pub r#type: Option<ShopCreatorType>,
}

impl Fields for ShopCreator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("binding_status", &mut self.binding_status),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(ShopCreator);

/// The values of `type` in [`ShopCreator`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ShopCreatorType {
    Official,
    Marketing,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ShopCreatorType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OFFICIAL", Self::Official),
        ("MARKETING", Self::Marketing),
    ];

    open_enum_methods!();
}

open_enum!(ShopCreatorType, Read);
