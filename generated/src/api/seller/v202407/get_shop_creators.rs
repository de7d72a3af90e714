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
    const TEXTS: &'static [&'static str] = &[
        "WAITING_TO_BE_VERIFIED",
        "STALLED",
        "PENDING",
        "FAILED",
        "ACTIVE",
        "ABNORMAL",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::WaitingToBeVerified,
            Ok(1) => Self::Stalled,
            Ok(2) => Self::Pending,
            Ok(3) => Self::Failed,
            Ok(4) => Self::Active,
            Ok(_) => Self::Abnormal,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::WaitingToBeVerified => Ok(0),
            Self::Stalled => Ok(1),
            Self::Pending => Ok(2),
            Self::Failed => Ok(3),
            Self::Active => Ok(4),
            Self::Abnormal => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
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
#[non_exhaustive]
pub enum ShopCreatorType {
    Official,
    Marketing,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ShopCreatorType {
    const TEXTS: &'static [&'static str] = &["OFFICIAL", "MARKETING"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Official,
            Ok(_) => Self::Marketing,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Official => Ok(0),
            Self::Marketing => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ShopCreatorType, Read);
