// @generated from specs/seller/202407/get_shop_creators.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopCreators`] and the types that only this operation uses.

use crate::__private::*;

/// Lists the creator accounts that are bound to the shop, with the status of the binding.
///
/// `GET /seller/202407/shop_creators`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetShopCreatorsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::seller::GetShopCreators;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetShopCreators::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
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
    /// Creator accounts that are bound to the shop. At present, TikTok reports the status of the official account only.
    pub shop_creators: Vec<ShopCreator>,
}

impl Fields for GetShopCreatorsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("shop_creators", &mut self.shop_creators)]);
    }
}

debug_fields!(GetShopCreatorsResponse);

/// Status of the binding of a creator account to a shop.
#[non_exhaustive]
pub enum BindingStatus {
    /// The creator was invited to be a marketing account and has not accepted yet. Sent as `WAITING_TO_BE_VERIFIED`.
    WaitingToBeVerified,
    /// The shop has not finished its onboarding; afterwards, the binding completes automatically. Sent as `STALLED`.
    Stalled,
    /// Permissions of the creator, such as those for TikTok Shop or TikTok LIVE, await approval. Sent as `PENDING`.
    Pending,
    /// The creator did not get the permissions. Sent as `FAILED`.
    Failed,
    /// The account is bound to the shop. Sent as `ACTIVE`.
    Active,
    /// The TikTok Shop permission of the creator is suspended because of violations. Sent as `ABNORMAL`.
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

/// A creator account that is bound to the shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopCreator {
    /// Status of the binding of the account to the shop.
    pub binding_status: Option<BindingStatus>,
    /// Relation of the account to the shop.
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

/// Relation of a creator account to the shop.
#[non_exhaustive]
pub enum ShopCreatorType {
    /// The one account that represents the shop on TikTok. Sent as `OFFICIAL`.
    Official,
    /// Another account that is bound to the shop. Sent as `MARKETING`.
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
