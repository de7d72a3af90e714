// @generated from specs/product/202309/search_inventory.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchInventory`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{ProductId, SkuId, WarehouseId};

/// Returns the stock of up to 100 products or 600 SKUs by warehouse, and how much of it is reserved for orders, campaigns and creators.
///
/// `POST /product/202309/inventory/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`SearchInventoryResponse`].
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/inventory-search-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::SearchInventory;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&SearchInventory::new().product_ids(["1729592969712207008"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019008](crate::errors#code-12019008), [12019015](crate::errors#code-12019015), [12019022](crate::errors#code-12019022), [12019112](crate::errors#code-12019112), [12019114](crate::errors#code-12019114), [12019120](crate::errors#code-12019120),
/// [36009003](crate::errors#code-36009003).
#[doc(alias = "inventory-search-202309")]
#[doc(alias = "InventorySearch")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchInventory {
    /// Product IDs, from [`SearchProducts`](crate::product::SearchProducts); the stock of all their SKUs is returned. Ignored if `sku_ids` is set. At most 100 entries.
    pub product_ids: Option<Vec<ProductId>>,
    /// SKU IDs, from [`SearchProducts`](crate::product::SearchProducts). They take precedence over `product_ids`. At most 600 entries.
    pub sku_ids: Option<Vec<SkuId>>,
}

impl SearchInventory {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Product IDs, from [`SearchProducts`](crate::product::SearchProducts); the stock of all their SKUs is returned. Ignored if `sku_ids` is set. At most 100 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// SKU IDs, from [`SearchProducts`](crate::product::SearchProducts). They take precedence over `product_ids`. At most 600 entries.
    #[inline]
    pub fn sku_ids(
        mut self,
        sku_ids: impl IntoIterator<Item = impl Into<SkuId>>,
    ) -> Self {
        self.sku_ids = Some(sku_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for SearchInventory {
    type Response = SearchInventoryResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchInventory";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/inventory/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(&[12019008, 12019015, 12019022, 12019112, 12019114, 12019120, 36009003])
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/inventory-search-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("product_ids", &within(&self.product_ids, ..=100)),
                ("sku_ids", &within(&self.sku_ids, ..=600)),
            ],
        );
    }
}

/// The response to [`SearchInventory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInventoryResponse {
    /// Stock of the requested products or SKUs, by product.
    pub inventory: Vec<ProductInventory>,
}

impl Fields for SearchInventoryResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("inventory", &mut self.inventory)]);
    }
}

debug_fields!(SearchInventoryResponse);

/// Units of the SKU that are reserved for one campaign.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CampaignInventory {
    /// Name of the campaign.
    pub campaign_name: Option<String>,
    /// Number of reserved units.
    pub quantity: Option<i64>,
}

impl Fields for CampaignInventory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("campaign_name", &mut self.campaign_name),
                    ("quantity", &mut self.quantity),
                ],
            );
    }
}

debug_fields!(CampaignInventory);

/// Units of the SKU that are reserved for one creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorInventory {
    /// Name of the creator.
    pub creator_name: Option<String>,
    /// Number of reserved units.
    pub quantity: Option<i64>,
}

impl Fields for CreatorInventory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("creator_name", &mut self.creator_name),
                    ("quantity", &mut self.quantity),
                ],
            );
    }
}

debug_fields!(CreatorInventory);

/// Units of the SKU that are not reserved for campaigns or creators.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InShopInventory {
    /// Number of units that are not reserved.
    pub quantity: Option<i64>,
}

impl Fields for InShopInventory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("quantity", &mut self.quantity)]);
    }
}

debug_fields!(InShopInventory);

/// How the stock that can be sold is divided among campaigns, creators and the shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryDistribution {
    /// Stock that is reserved for campaigns.
    pub campaign_inventory: Vec<CampaignInventory>,
    /// Stock that is reserved for creators.
    pub creator_inventory: Vec<CreatorInventory>,
    /// Stock that is not reserved for campaigns or creators.
    pub in_shop_inventory: Option<InShopInventory>,
}

impl Fields for InventoryDistribution {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("campaign_inventory", &mut self.campaign_inventory),
                    ("creator_inventory", &mut self.creator_inventory),
                    ("in_shop_inventory", &mut self.in_shop_inventory),
                ],
            );
    }
}

debug_fields!(InventoryDistribution);

/// The stock of one product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInventory {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Stock of the requested SKUs of the product.
    pub skus: Vec<SkuInventory>,
}

impl Fields for ProductInventory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("product_id", &mut self.product_id), ("skus", &mut self.skus)],
            );
    }
}

debug_fields!(ProductInventory);

/// The stock of one SKU, in total and by warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuInventory {
    /// SKU ID.
    pub id: Option<SkuId>,
    /// The seller's own code of the SKU; buyers do not see it.
    pub seller_sku: Option<String>,
    /// How the available stock in all warehouses is divided among campaigns, creators and the shop.
    pub total_available_inventory_distribution: Option<InventoryDistribution>,
    /// Stock that can be sold, excluding units reserved for orders: the sum of `available_quantity` in all warehouses.
    pub total_available_quantity: Option<i64>,
    /// Stock that is reserved for orders, and so cannot be sold: the sum of `committed_quantity` in all warehouses.
    pub total_committed_quantity: Option<i64>,
    /// Stock of the SKU by warehouse.
    pub warehouse_inventory: Vec<WarehouseInventory>,
}

impl Fields for SkuInventory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("seller_sku", &mut self.seller_sku),
                    (
                        "total_available_inventory_distribution",
                        &mut self.total_available_inventory_distribution,
                    ),
                    ("total_available_quantity", &mut self.total_available_quantity),
                    ("total_committed_quantity", &mut self.total_committed_quantity),
                    ("warehouse_inventory", &mut self.warehouse_inventory),
                ],
            );
    }
}

debug_fields!(SkuInventory);

/// The stock of the SKU in one warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarehouseInventory {
    /// Stock that can be sold, excluding units reserved for orders; the same as `quantity` in [`GetProduct`](crate::product::GetProduct).
    pub available_quantity: Option<i64>,
    /// Stock that is reserved for orders, and so cannot be sold.
    pub committed_quantity: Option<i64>,
    /// Warehouse ID, from `logistics::GetWarehouses`.
    pub warehouse_id: Option<WarehouseId>,
}

impl Fields for WarehouseInventory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("available_quantity", &mut self.available_quantity),
                    ("committed_quantity", &mut self.committed_quantity),
                    ("warehouse_id", &mut self.warehouse_id),
                ],
            );
    }
}

debug_fields!(WarehouseInventory);
