// @generated from specs/affiliate_partner/202405/get_campaign_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCampaignProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, Money, Region};
use crate::api::ids::{CampaignId, CategoryId, ProductId, SkuId};

/// Lists the products that sellers registered for a campaign. [`ReviewCampaignProduct`](crate::affiliate_partner::ReviewCampaignProduct) approves or rejects them.
///
/// `GET /affiliate_partner/202405/campaigns/{campaign_id}/products`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.read`.
/// Returns [`GetCampaignProductsResponse`]; `products` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-affiliate-partner-campaign-product-list-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_partner::GetCampaignProducts;

 let asset = client.partner(token).category_asset(cipher);
 let mut products = asset.items(GetCampaignProducts::new("7324371012170024705", 10));
 while let Some(product) = products.try_next().await? {
     println!("{product:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16032001](crate::errors#code-16032001), [16032005](crate::errors#code-16032005), [16032007](crate::errors#code-16032007), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-affiliate-partner-campaign-product-list-202405")]
#[doc(alias = "GetAffiliatePartnerCampaignProductList")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCampaignProducts {
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns).
    pub campaign_id: CampaignId,
    /// Largest number of items on a page.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Review status of the products to find.
    pub review_status: Option<CampaignProductReviewStatus>,
    /// Part of the name of the products to find.
    pub product_name: Option<String>,
    /// ID of the product to return.
    pub product_id: Option<ProductId>,
    /// Part of a shop name; only products of matching shops are returned.
    pub shop_name: Option<String>,
    /// ID of a category, as in `category` of the reply; only products in it or below it are returned.
    pub category_id: Option<CategoryId>,
}

impl GetCampaignProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(campaign_id: impl Into<CampaignId>, page_size: i64) -> Self {
        Self {
            campaign_id: campaign_id.into(),
            page_size,
            page_token: None,
            review_status: None,
            product_name: None,
            product_id: None,
            shop_name: None,
            category_id: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Review status of the products to find.
    #[inline]
    pub fn review_status(
        mut self,
        review_status: impl Into<CampaignProductReviewStatus>,
    ) -> Self {
        self.review_status = Some(review_status.into());
        self
    }

    /// Part of the name of the products to find.
    #[inline]
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }

    /// ID of the product to return.
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<ProductId>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Part of a shop name; only products of matching shops are returned.
    #[inline]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// ID of a category, as in `category` of the reply; only products in it or below it are returned.
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }
}

impl Endpoint for GetCampaignProducts {
    type Response = GetCampaignProductsResponse;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "GetCampaignProducts";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_partner/202405/campaigns/{campaign_id}/products";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["partner.tap_campaign.read"])
        .errors(&[16032001, 16032005, 16032007, 36009003])
        .pages("products")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-affiliate-partner-campaign-product-list-202405",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_partner/202405/campaigns/");
        path.id("campaign_id", &self.campaign_id);
        path.literal("/products");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.category_asset_cipher();
        query.param("category_id", &self.category_id);
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.param("product_id", &self.product_id);
        query.param("product_name", &self.product_name);
        query.param("review_status", &self.review_status);
        query.param("shop_name", &self.shop_name);
        query.timestamp();
    }
}

impl Paged for GetCampaignProducts {
    type Item = Product;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.products
    }
}

/// The response to [`GetCampaignProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCampaignProductsResponse {
    /// Token of the next page; empty or absent on the last page. It does not contain the filters: send them and `page_size` again, as for the first page.
    pub next_page_token: Option<String>,
    /// Products that sellers registered for the campaign.
    pub products: Vec<Product>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for GetCampaignProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("products", &mut self.products),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetCampaignProductsResponse);

/// Review status of a product in a campaign.
#[non_exhaustive]
pub enum CampaignProductReviewStatus {
    /// The partner has not decided yet. Sent as `PENDING`.
    Pending,
    /// The product is part of the campaign. Sent as `APPROVED`.
    Approved,
    /// The partner rejected the product. Sent as `REJECTED`.
    Rejected,
    /// Closing is pending; [`GenerateCampaignProductPromotionLink`](crate::affiliate_partner::GenerateCampaignProductPromotionLink) still accepts the product. Sent as `PENDING_CLOSED`.
    PendingClosed,
    /// Closed; [`GenerateCampaignProductPromotionLink`](crate::affiliate_partner::GenerateCampaignProductPromotionLink) does not accept the product. Sent as `CLOSED`.
    Closed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CampaignProductReviewStatus {
    const TEXTS: &'static [&'static str] = &[
        "PENDING",
        "APPROVED",
        "REJECTED",
        "PENDING_CLOSED",
        "CLOSED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Pending,
            Ok(1) => Self::Approved,
            Ok(2) => Self::Rejected,
            Ok(3) => Self::PendingClosed,
            Ok(_) => Self::Closed,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pending => Ok(0),
            Self::Approved => Ok(1),
            Self::Rejected => Ok(2),
            Self::PendingClosed => Ok(3),
            Self::Closed => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CampaignProductReviewStatus, Read, Write);

/// The leaf category of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Category {
    /// Category ID.
    pub id: Option<CategoryId>,
    /// Name of the category.
    pub name: Option<String>,
}

impl Fields for Category {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(Category);

/// Stock of a SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inventory {
    /// Number of units available in the warehouse.
    pub available_quantity: Option<Decimal>,
}

impl Fields for Inventory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("available_quantity", &mut self.available_quantity)]);
    }
}

debug_fields!(Inventory);

/// A product that a seller registered for a campaign.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    /// Leaf category of the product.
    pub category: Option<Category>,
    /// Commission rate of creators in hundredths of a percent.
    pub creator_commission_rate: Option<i64>,
    /// Highest price of a SKU before discounts.
    pub highest_price: Option<Money>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// Number of units of all SKUs in stock.
    pub inventory: Option<i64>,
    /// Whether a URL of the product is available.
    pub is_available: Option<bool>,
    /// Lowest price of a SKU before discounts.
    pub lowest_price: Option<Money>,
    /// URL of the main image of the product.
    pub main_image_url: Option<String>,
    /// Name of the product.
    pub name: Option<String>,
    /// Commission rate of the open collaboration, in hundredths of a percent.
    pub open_collaboration_commission_rate: Option<i64>,
    /// Commission rate of the partner in hundredths of a percent.
    pub partner_commission_rate: Option<i64>,
    /// Description of the product, in HTML.
    pub product_description: Option<String>,
    /// Number of units sold in this campaign.
    pub product_sales: Option<i64>,
    /// Review status of the product in the campaign.
    pub review_status: Option<CampaignProductReviewStatus>,
    /// Number of samples that the seller provides for creators.
    pub sample_quota: Option<i64>,
    /// Name of the shop that sells the product.
    pub shop_name: Option<String>,
    /// SKUs of the product. JSON name: `sku_information_list`.
    pub skus: Vec<Sku>,
    /// Commission rate of creators and partner together, in hundredths of a percent.
    pub total_commission_rate: Option<i64>,
}

impl Fields for Product {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("category", &mut self.category),
                    ("creator_commission_rate", &mut self.creator_commission_rate),
                    ("highest_price", &mut self.highest_price),
                    ("id", &mut self.id),
                    ("inventory", &mut self.inventory),
                    ("is_available", &mut self.is_available),
                    ("lowest_price", &mut self.lowest_price),
                    ("main_image_url", &mut self.main_image_url),
                    ("name", &mut self.name),
                    (
                        "open_collaboration_commission_rate",
                        &mut self.open_collaboration_commission_rate,
                    ),
                    ("partner_commission_rate", &mut self.partner_commission_rate),
                    ("product_description", &mut self.product_description),
                    ("product_sales", &mut self.product_sales),
                    ("review_status", &mut self.review_status),
                    ("sample_quota", &mut self.sample_quota),
                    ("shop_name", &mut self.shop_name),
                    ("sku_information_list", &mut self.skus),
                    ("total_commission_rate", &mut self.total_commission_rate),
                ],
            );
    }
}

debug_fields!(Product);

/// Price of a SKU in one region.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionPrice {
    /// Currency of the prices.
    pub currency: Option<Currency>,
    /// Price that the manufacturer recommends, verified by TikTok.
    pub list_price: Option<Decimal>,
    /// Dutiable price in the local currency.
    pub localized_dutiable_price: Option<Decimal>,
    /// Region of the price.
    pub region_code: Option<Region>,
    /// Selling price with tax; only for cross-border sellers from China.
    pub sale_price: Option<Decimal>,
}

impl Fields for RegionPrice {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("list_price", &mut self.list_price),
                    ("localized_dutiable_price", &mut self.localized_dutiable_price),
                    ("region_code", &mut self.region_code),
                    ("sale_price", &mut self.sale_price),
                ],
            );
    }
}

debug_fields!(RegionPrice);

/// A SKU of a campaign product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sku {
    /// Base price of the SKU.
    pub base_price: Option<RegionPrice>,
    /// Stock of the SKU.
    pub inventory: Option<Inventory>,
    /// Sales attributes of the SKU.
    pub properties: Vec<SkuProperty>,
    /// Prices of the SKU by region.
    pub region_prices: Vec<RegionPrice>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Name of the SKU.
    pub sku_name: Option<String>,
}

impl Fields for Sku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("base_price", &mut self.base_price),
                    ("inventory", &mut self.inventory),
                    ("properties", &mut self.properties),
                    ("region_prices", &mut self.region_prices),
                    ("sku_id", &mut self.sku_id),
                    ("sku_name", &mut self.sku_name),
                ],
            );
    }
}

debug_fields!(Sku);

/// A sales attribute of a SKU with its value.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuProperty {
    /// Name of the sales attribute.
    pub name: Option<String>,
    /// Name of the value.
    pub value_name: Option<String>,
}

impl Fields for SkuProperty {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("name", &mut self.name), ("value_name", &mut self.value_name)],
            );
    }
}

debug_fields!(SkuProperty);
