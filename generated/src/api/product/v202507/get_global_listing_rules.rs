// @generated from specs/product/202507/get_global_listing_rules.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetGlobalListingRules`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{ListingMethod, Region};
use crate::api::ids::WarehouseId;

/// Returns how products can be listed in a local shop, and how the stock of the shop's warehouses is divided among markets. Only for global sellers.
///
/// `GET /product/202507/global_listing_rules`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`GetGlobalListingRulesResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-global-listing-rules-202507>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetGlobalListingRules;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetGlobalListingRules::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-global-listing-rules-202507")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGlobalListingRules {}

impl GetGlobalListingRules {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetGlobalListingRules {
    type Response = GetGlobalListingRulesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetGlobalListingRules";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202507/global_listing_rules";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-global-listing-rules-202507",
        );
}

/// The response to [`GetGlobalListingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalListingRulesResponse {
    /// Rules for dividing stock among markets, one for each warehouse of the shop.
    pub inventory_rules: Vec<InventoryRule>,
    /// How the seller can list products in the shop.
    pub listing_methods: Vec<ListingMethod>,
}

impl Fields for GetGlobalListingRulesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("inventory_rules", &mut self.inventory_rules),
                    ("listing_methods", &mut self.listing_methods),
                ],
            );
    }
}

debug_fields!(GetGlobalListingRulesResponse);

/// How the stock of a warehouse is divided among markets.
#[non_exhaustive]
pub enum AllocationMode {
    /// The markets share one stock: a sale in one market reduces it for all. Sent as `SHARED`.
    Shared,
    /// The stock is divided proportionally among the markets. A sale reduces only the stock of its market. Sent as `DYNAMIC`.
    Dynamic,
    /// The seller sets the stock of each market. A sale reduces only the stock of its market. Sent as `MANUAL`.
    Manual,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AllocationMode {
    const TEXTS: &'static [&'static str] = &["SHARED", "DYNAMIC", "MANUAL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Shared,
            Ok(1) => Self::Dynamic,
            Ok(_) => Self::Manual,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Shared => Ok(0),
            Self::Dynamic => Ok(1),
            Self::Manual => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AllocationMode, Read);

/// A warehouse that shares the stock of a warehouse of the shop, or gets a part of it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociatedWarehouse {
    /// Country where the warehouse is located.
    pub region: Option<Region>,
    /// Warehouse ID.
    pub warehouse_id: Option<WarehouseId>,
}

impl Fields for AssociatedWarehouse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("region", &mut self.region),
                    ("warehouse_id", &mut self.warehouse_id),
                ],
            );
    }
}

debug_fields!(AssociatedWarehouse);

/// How one warehouse shares its stock with warehouses of other markets.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryRule {
    /// How the stock of the warehouse is divided among markets.
    pub allocation_mode: Option<AllocationMode>,
    /// Warehouses that share the stock of this warehouse or get a part of it; only with the modes `SHARED` and `DYNAMIC`.
    pub associated_warehouses: Vec<AssociatedWarehouse>,
    /// ID of the shop's warehouse to which the rule applies.
    pub local_warehouse_id: Option<WarehouseId>,
}

impl Fields for InventoryRule {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("allocation_mode", &mut self.allocation_mode),
                    ("associated_warehouses", &mut self.associated_warehouses),
                    ("local_warehouse_id", &mut self.local_warehouse_id),
                ],
            );
    }
}

debug_fields!(InventoryRule);
