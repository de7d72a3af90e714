// @generated from specs/product/202309/check_listing_prerequisites.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CheckListingPrerequisites`] and the types that only this operation uses.

use crate::__private::*;

/// Checks whether the shop meets the requirements for listing products, such as a bank account, tax data and warehouses.
///
/// `GET /product/202309/prerequisites`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CheckListingPrerequisitesResponse`].
/// Superseded by a newer version: [`v202312`](crate::product::v202312::check_listing_prerequisites::CheckListingPrerequisites).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::v202309::CheckListingPrerequisites;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&CheckListingPrerequisites::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
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
    const PATH: &'static str = "/product/202309/prerequisites";
    const META: OperationMeta = OperationMeta::NONE.newer("v202312");
}

/// The response to [`CheckListingPrerequisites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckListingPrerequisitesResponse {
    /// Results of the checks of the shop.
    pub shop: Option<ShopPrerequisites>,
}

impl Fields for CheckListingPrerequisitesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("shop", &mut self.shop)]);
    }
}

debug_fields!(CheckListingPrerequisitesResponse);

/// Whether the shop meets TikTok's governance and experience rules.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernancePrerequisites {
    /// Result of the check of the registration numbers for extended producer responsibility, as JSON text. Without the numbers, products cannot be listed.
    pub epr: Option<String>,
    /// Result of checking whether the shop exceeds the limit of listed products, as JSON text.
    pub product_quantity_limit: Option<String>,
}

impl Fields for GovernancePrerequisites {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("epr", &mut self.epr),
                    ("product_quantity_limit", &mut self.product_quantity_limit),
                ],
            );
    }
}

debug_fields!(GovernancePrerequisites);

/// Whether warehouses and shipping of the shop are set up.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogisticsPrerequisites {
    /// Result of checking whether the warehouses have delivery options, as JSON text. A warehouse without one cannot be used for new products.
    pub delivery_option: Option<String>,
    /// Result of checking whether the shop has a pickup warehouse, as JSON text. Without one, products cannot be created.
    pub pickup_warehouse: Option<String>,
    /// Result of checking whether the return warehouse meets the requirements, as JSON text.
    pub return_warehouse: Option<String>,
    /// Result of checking whether the shipping template meets the requirements, as JSON text. The check never fails with TikTok Shipping.
    pub shipping_template: Option<String>,
}

impl Fields for LogisticsPrerequisites {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("delivery_option", &mut self.delivery_option),
                    ("pickup_warehouse", &mut self.pickup_warehouse),
                    ("return_warehouse", &mut self.return_warehouse),
                    ("shipping_template", &mut self.shipping_template),
                ],
            );
    }
}

debug_fields!(LogisticsPrerequisites);

/// Whether the shop meets the requirements for listing products. The text of each check is a JSON object whose `check_result` contains `is_failed` and, if it is `true`, `fail_reasons`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopPrerequisites {
    /// Result of the check of the bank account, as JSON text. Without an account, products are not reviewed.
    pub bank_account: Option<String>,
    /// Result of the check of the contact data, as JSON text. Without the data, products cannot be created.
    pub contact_info: Option<String>,
    /// Results of the checks of TikTok's governance and experience rules.
    pub gne: Option<GovernancePrerequisites>,
    /// Results of the checks of logistics.
    pub logistics: Option<LogisticsPrerequisites>,
    /// Result of checking whether the status of the shop allows listings, as JSON text.
    pub status: Option<String>,
    /// Result of the check of the tax data, as JSON text. Without the data, products cannot be listed in some markets, and are not reviewed in the US.
    pub tax_info: Option<String>,
}

impl Fields for ShopPrerequisites {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("bank_account", &mut self.bank_account),
                    ("contact_info", &mut self.contact_info),
                    ("gne", &mut self.gne),
                    ("logistics", &mut self.logistics),
                    ("status", &mut self.status),
                    ("tax_info", &mut self.tax_info),
                ],
            );
    }
}

debug_fields!(ShopPrerequisites);
