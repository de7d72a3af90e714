// @generated from specs/product/202309/search_inventory.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchInventory` and the types that only this operation uses.

use crate::__private::*;

/// Returns the stock of up to 100 products or 600 SKUs by warehouse, with what orders, campaigns and creators hold of it.
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
/// Documented error codes: [12019008](crate::errors#code-12019008), [12019015](crate::errors#code-12019015), [12019022](crate::errors#code-12019022), [12019112](crate::errors#code-12019112), [12019114](crate::errors#code-12019114), [12019120](crate::errors#code-12019120),
/// [36009003](crate::errors#code-36009003).
#[doc(alias = "inventory-search-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchInventory {
    /// With all their SKUs; ignored beside `sku_ids`. At most 100 entries.
    pub product_ids: Option<Vec<String>>,
    /// Wins over `product_ids`. At most 600 entries.
    pub sku_ids: Option<Vec<String>>,
}

impl SearchInventory {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// With all their SKUs; ignored beside `sku_ids`. At most 100 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Wins over `product_ids`. At most 600 entries.
    #[inline]
    pub fn sku_ids(
        mut self,
        sku_ids: impl IntoIterator<Item = impl Into<String>>,
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
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("product_ids", &within(&self.product_ids, ..=100));
        body.field("sku_ids", &within(&self.sku_ids, ..=600));
    }
}

/// The response to [`SearchInventory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchInventoryResponse {
    pub inventory: Vec<ProductInventory>,
}

impl Fields for SearchInventoryResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "inventory" => read(map, &mut self.inventory),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CampaignInventory {
    pub campaign_name: Option<String>,
    /// Units set aside.
    pub quantity: Option<i64>,
}

impl Fields for CampaignInventory {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "campaign_name" => read(map, &mut self.campaign_name),
            "quantity" => read(map, &mut self.quantity),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatorInventory {
    pub creator_name: Option<String>,
    /// Units set aside.
    pub quantity: Option<i64>,
}

impl Fields for CreatorInventory {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "creator_name" => read(map, &mut self.creator_name),
            "quantity" => read(map, &mut self.quantity),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InShopInventory {
    pub quantity: Option<i64>,
}

impl Fields for InShopInventory {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "quantity" => read(map, &mut self.quantity),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InventoryDistribution {
    /// Set aside for campaigns.
    pub campaign_inventory: Vec<CampaignInventory>,
    /// Set aside for creators.
    pub creator_inventory: Vec<CreatorInventory>,
    /// What campaigns and creators leave.
    pub in_shop_inventory: Option<InShopInventory>,
}

impl Fields for InventoryDistribution {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "campaign_inventory" => read(map, &mut self.campaign_inventory),
            "creator_inventory" => read(map, &mut self.creator_inventory),
            "in_shop_inventory" => read(map, &mut self.in_shop_inventory),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductInventory {
    pub product_id: Option<String>,
    pub skus: Vec<SkuInventory>,
}

impl Fields for ProductInventory {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "product_id" => read(map, &mut self.product_id),
            "skus" => read(map, &mut self.skus),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SkuInventory {
    pub id: Option<String>,
    /// The seller's own code; buyers do not see it.
    pub seller_sku: Option<String>,
    /// How campaigns, creators and the shop share what is for sale.
    pub total_available_inventory_distribution: Option<InventoryDistribution>,
    /// For sale, in all warehouses.
    pub total_available_quantity: Option<i64>,
    /// Held by orders, in all warehouses.
    pub total_committed_quantity: Option<i64>,
    /// By warehouse.
    pub warehouse_inventory: Vec<WarehouseInventory>,
}

impl Fields for SkuInventory {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "seller_sku" => read(map, &mut self.seller_sku),
            "total_available_inventory_distribution" => {
                read(map, &mut self.total_available_inventory_distribution)
            }
            "total_available_quantity" => read(map, &mut self.total_available_quantity),
            "total_committed_quantity" => read(map, &mut self.total_committed_quantity),
            "warehouse_inventory" => read(map, &mut self.warehouse_inventory),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WarehouseInventory {
    /// For sale.
    pub available_quantity: Option<i64>,
    /// Held by orders.
    pub committed_quantity: Option<i64>,
    /// From `GetWarehouses`.
    pub warehouse_id: Option<String>,
}

impl Fields for WarehouseInventory {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "available_quantity" => read(map, &mut self.available_quantity),
            "committed_quantity" => read(map, &mut self.committed_quantity),
            "warehouse_id" => read(map, &mut self.warehouse_id),
            _ => skip(map),
        }
    }
}
