// @generated from specs/seller/202508/get_seller_status.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSellerStatus`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ShopId;

/// Returns the status of the seller account, its shops and its tax form.
///
/// `GET /seller/202508/status`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetSellerStatusResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::seller::GetSellerStatus;

 let seller = client.seller(token);
 let reply = seller.send(&GetSellerStatus::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSellerStatus {}

impl GetSellerStatus {
    /// Creates the request with no field set.
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
}

/// The response to [`GetSellerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSellerStatusResponse {
    /// Status of the seller, the shops and the tax form. JSON name: `seller_status_data`.
    pub seller_status: Option<SellerStatus>,
}

impl Fields for GetSellerStatusResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("seller_status_data", &mut self.seller_status)]);
    }
}

debug_fields!(GetSellerStatusResponse);

/// Status of a seller account or of a shop.
#[non_exhaustive]
pub enum AccountStatus {
    /// Newly created. Sent as `0`.
    NewCreate,
    /// Pending. Sent as `1`.
    Pending,
    /// Active. Sent as `2`.
    Active,
    /// Deactivated. Sent as `3`.
    Deactivated,
    /// Rejected. Sent as `4`.
    Rejected,
    /// Withdrawn. Sent as `6`.
    Withdraw,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AccountStatus {
    const TEXTS: &'static [&'static str] = &["0", "1", "2", "3", "4", "6"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::NewCreate,
            Ok(1) => Self::Pending,
            Ok(2) => Self::Active,
            Ok(3) => Self::Deactivated,
            Ok(4) => Self::Rejected,
            Ok(_) => Self::Withdraw,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::NewCreate => Ok(0),
            Self::Pending => Ok(1),
            Self::Active => Ok(2),
            Self::Deactivated => Ok(3),
            Self::Rejected => Ok(4),
            Self::Withdraw => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AccountStatus, Read);

/// Channel through which a seller joined TikTok Shop.
#[non_exhaustive]
pub enum PartnerChannel {
    /// The channel is unknown. Sent as `0`.
    Unknown,
    /// Organically, not through a partner. Sent as `1`.
    Organic,
    /// Through WooCommerce. Sent as `2`.
    Woo,
    /// Through Shopify. Sent as `3`.
    Shopify,
    /// Through Salesforce. Sent as `4`.
    Salesforce,
    /// Through a second Shopify channel. Sent as `6`.
    Shopify2,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PartnerChannel {
    const TEXTS: &'static [&'static str] = &["0", "1", "2", "3", "4", "6"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unknown,
            Ok(1) => Self::Organic,
            Ok(2) => Self::Woo,
            Ok(3) => Self::Shopify,
            Ok(4) => Self::Salesforce,
            Ok(_) => Self::Shopify2,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unknown => Ok(0),
            Self::Organic => Ok(1),
            Self::Woo => Ok(2),
            Self::Shopify => Ok(3),
            Self::Salesforce => Ok(4),
            Self::Shopify2 => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PartnerChannel, Read);

/// Status of a seller account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerStatus {
    /// Channel through which the seller joined TikTok Shop.
    pub partner_channel: Option<PartnerChannel>,
    /// Status of the seller account.
    pub seller_status: Option<AccountStatus>,
    /// Status of each shop of the seller.
    pub shop_statuses: Vec<ShopStatus>,
    /// Review status of the seller's tax form.
    pub tax_form_status: Option<TaxFormStatus>,
}

impl Fields for SellerStatus {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("partner_channel", &mut self.partner_channel),
                    ("seller_status", &mut self.seller_status),
                    ("shop_statuses", &mut self.shop_statuses),
                    ("tax_form_status", &mut self.tax_form_status),
                ],
            );
    }
}

debug_fields!(SellerStatus);

/// Status of one shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopStatus {
    /// Shop ID.
    pub shop_id: Option<ShopId>,
    /// Status of the shop.
    pub shop_status: Option<AccountStatus>,
}

impl Fields for ShopStatus {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("shop_id", &mut self.shop_id),
                    ("shop_status", &mut self.shop_status),
                ],
            );
    }
}

debug_fields!(ShopStatus);

/// Review status of a tax form.
#[non_exhaustive]
pub enum TaxFormStatus {
    /// The status is unknown. Sent as `0`.
    Unknown,
    /// Under review. Sent as `1`.
    UnderAudit,
    /// Approved. Sent as `2`.
    Approved,
    /// Rejected. Sent as `3`.
    Rejected,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TaxFormStatus {
    const TEXTS: &'static [&'static str] = &["0", "1", "2", "3"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unknown,
            Ok(1) => Self::UnderAudit,
            Ok(2) => Self::Approved,
            Ok(_) => Self::Rejected,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unknown => Ok(0),
            Self::UnderAudit => Ok(1),
            Self::Approved => Ok(2),
            Self::Rejected => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TaxFormStatus, Read);
