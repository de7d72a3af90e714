// @generated from specs/product/202312/check_listing_prerequisites.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CheckListingPrerequisites`] and the types that only this operation uses.

use crate::__private::*;

/// Checks whether the shop meets each of the requirements for listing products, and returns the reasons for those that it does not meet.
///
/// `GET /product/202312/prerequisites`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`CheckListingPrerequisitesResponse`].
/// The reply can report failures in `check_results`; [`Reply::failures`](crate::Reply::failures) lists them.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/check-listing-prerequisites-202312>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::CheckListingPrerequisites;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&CheckListingPrerequisites::new()).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [33001002](crate::errors#code-33001002), [36009003](crate::errors#code-36009003).
#[doc(alias = "check-listing-prerequisites-202312")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckListingPrerequisites {}

impl CheckListingPrerequisites {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for CheckListingPrerequisites {
    type Response = CheckListingPrerequisitesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CheckListingPrerequisites";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202312/prerequisites";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(&[33001002, 36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/check-listing-prerequisites-202312",
        );
}

/// The response to [`CheckListingPrerequisites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckListingPrerequisitesResponse {
    /// Results of the checks, one for each requirement.
    pub check_results: Vec<PrerequisiteCheck>,
}

impl Fields for CheckListingPrerequisitesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("check_results", &mut self.check_results)]);
    }
}

debug_fields!(CheckListingPrerequisitesResponse);

impl CollectFailures for CheckListingPrerequisitesResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_within(&self.check_results);
    }
}

impl PartialFailures for CheckListingPrerequisitesResponse {}

/// A requirement that a shop must meet to list products.
#[non_exhaustive]
pub enum Prerequisite {
    /// The shop may list products. Sent as `SHOP_STATUS`.
    ShopStatus,
    /// The shop has entered its tax data. Sent as `SHOP_TAX`.
    ShopTax,
    /// The shop has a pickup warehouse. Sent as `PICKUP_WAREHOUSE`.
    PickupWarehouse,
    /// The shop has a return warehouse. Sent as `RETURN_WAREHOUSE`.
    ReturnWarehouse,
    /// The warehouses have delivery options. Sent as `DELIVERY_OPTION`.
    DeliveryOption,
    /// The shop has a shipping template. Sent as `SHIPPING_TEMPLATE`.
    ShippingTemplate,
    /// The shop does not exceed the limit of listed products. Sent as `PRODUCT_QUANTITY_LIMIT`.
    ProductQuantityLimit,
    /// The shop has the registration numbers for extended producer responsibility. Sent as `EXTENDED_PRODUCER_RESPONSIBILITY`.
    ExtendedProducerResponsibility,
    /// The shop has a bank account. Sent as `BANk_ACCOUNT`.
    BankAccount,
    /// The shop has entered its contact data. Sent as `CONTACT_INFO`.
    ContactInfo,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Prerequisite {
    const TEXTS: &'static [&'static str] = &[
        "SHOP_STATUS",
        "SHOP_TAX",
        "PICKUP_WAREHOUSE",
        "RETURN_WAREHOUSE",
        "DELIVERY_OPTION",
        "SHIPPING_TEMPLATE",
        "PRODUCT_QUANTITY_LIMIT",
        "EXTENDED_PRODUCER_RESPONSIBILITY",
        "BANk_ACCOUNT",
        "CONTACT_INFO",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ShopStatus,
            Ok(1) => Self::ShopTax,
            Ok(2) => Self::PickupWarehouse,
            Ok(3) => Self::ReturnWarehouse,
            Ok(4) => Self::DeliveryOption,
            Ok(5) => Self::ShippingTemplate,
            Ok(6) => Self::ProductQuantityLimit,
            Ok(7) => Self::ExtendedProducerResponsibility,
            Ok(8) => Self::BankAccount,
            Ok(_) => Self::ContactInfo,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ShopStatus => Ok(0),
            Self::ShopTax => Ok(1),
            Self::PickupWarehouse => Ok(2),
            Self::ReturnWarehouse => Ok(3),
            Self::DeliveryOption => Ok(4),
            Self::ShippingTemplate => Ok(5),
            Self::ProductQuantityLimit => Ok(6),
            Self::ExtendedProducerResponsibility => Ok(7),
            Self::BankAccount => Ok(8),
            Self::ContactInfo => Ok(9),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Prerequisite, Read);

/// Whether the shop meets one requirement for listing products.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrerequisiteCheck {
    /// Requirement that was checked.
    pub check_item: Option<Prerequisite>,
    /// Why the shop does not meet the requirement.
    pub fail_reasons: Vec<String>,
    /// Whether the shop does not meet the requirement.
    pub is_failed: Option<bool>,
}

impl Fields for PrerequisiteCheck {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("check_item", &mut self.check_item),
                    ("fail_reasons", &mut self.fail_reasons),
                    ("is_failed", &mut self.is_failed),
                ],
            );
    }
}

debug_fields!(PrerequisiteCheck);

impl CollectFailures for PrerequisiteCheck {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("check_item", &self.check_item);
        failure.add_causes(&self.fail_reasons);
    }
}
