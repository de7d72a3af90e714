// @generated from specs/product/202309/check_listing_prerequisites.yaml by `cargo xtask generate`; edit the spec instead.

//! `CheckListingPrerequisites` and the types that only this operation uses.

use crate::__private::*;

/// Tells whether the shop meets what listing products takes, from its bank account and tax details to its warehouses.
///
/// `GET /product/202309/prerequisites`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CheckListingPrerequisitesResponse`].
/// Superseded by a newer version: [`v202312`](crate::product::v202312::check_listing_prerequisites::CheckListingPrerequisites).
/// Unknown: scope, error codes, TikTok's page.
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
    pub shop: Option<ShopPrerequisites>,
}

impl Fields for CheckListingPrerequisitesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("shop", &mut self.shop)]);
    }
}

debug_fields!(CheckListingPrerequisitesResponse);

/// The `gne` of [`ShopPrerequisites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovernancePrerequisites {
    /// JSON text on the numbers of extended producer responsibility; without them nothing is listed.
    pub epr: Option<String>,
    /// JSON text that says whether the shop has as many products as it may.
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

/// The `logistics` of [`ShopPrerequisites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogisticsPrerequisites {
    /// JSON text; a warehouse without carriers serves no new product.
    pub delivery_option: Option<String>,
    /// JSON text; a shop without such a warehouse creates no products.
    pub pickup_warehouse: Option<String>,
    /// JSON text on whether returns have a fitting warehouse.
    pub return_warehouse: Option<String>,
    /// JSON text; with TikTok Shipping it never fails.
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

/// The `shop` of [`CheckListingPrerequisitesResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopPrerequisites {
    /// JSON text with the result of the check; without an account nothing goes to the audit.
    pub bank_account: Option<String>,
    /// JSON text with the result of the check; without it no product can be created.
    pub contact_info: Option<String>,
    pub gne: Option<GovernancePrerequisites>,
    pub logistics: Option<LogisticsPrerequisites>,
    /// JSON text that says whether the shop may list products.
    pub status: Option<String>,
    /// JSON text; without tax data some markets refuse listings, and the US does not audit them.
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
