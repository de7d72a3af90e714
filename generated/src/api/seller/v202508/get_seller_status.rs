// @generated from specs/seller/202508/get_seller_status.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetSellerStatus` and the types that only this operation uses.

use crate::__private::*;

/// Reports the state of the seller account, its shops and its tax form.
///
/// `GET /seller/202508/status`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetSellerStatusResponse`].
/// Unknown: scope, error codes, TikTok's page.
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
    /// JSON name: `seller_status_data`.
    pub seller_status: Option<SellerStatus>,
}

impl Fields for GetSellerStatusResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("seller_status_data", &mut self.seller_status)]);
    }
}

debug_fields!(GetSellerStatusResponse);

#[non_exhaustive]
pub enum AccountStatus {
    NewCreate,
    Pending,
    Active,
    Deactivated,
    Rejected,
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

/// The values of `partner_channel` in [`SellerStatus`].
#[non_exhaustive]
pub enum PartnerChannel {
    Unknown,
    Organic,
    Woo,
    Shopify,
    Salesforce,
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

/// The `seller_status_data` of [`GetSellerStatusResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerStatus {
    /// Where the seller came from: 1 none, 2 WooCommerce, 3 and 6 Shopify, 4 Salesforce.
    pub partner_channel: Option<PartnerChannel>,
    /// 2 is active; 0 and 1 are yet to be, 3 deactivated, 4 rejected, 6 withdrawn.
    pub seller_status: Option<AccountStatus>,
    pub shop_statuses: Vec<ShopStatus>,
    /// 0 unknown, 1 under audit, 2 approved, 3 rejected.
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

/// An item of `shop_statuses` in [`SellerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopStatus {
    pub shop_id: Option<String>,
    /// 2 is active; 0 and 1 are yet to be, 3 deactivated, 4 rejected, 6 withdrawn.
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

/// The values of `tax_form_status` in [`SellerStatus`].
#[non_exhaustive]
pub enum TaxFormStatus {
    Unknown,
    UnderAudit,
    Approved,
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
