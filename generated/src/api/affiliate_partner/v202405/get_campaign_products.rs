// @generated from specs/affiliate_partner/202405/get_campaign_products.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetCampaignProducts` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, Money, Region};

/// Lists the products that sellers submitted to a campaign.
///
/// `GET /affiliate_partner/202405/campaigns/{campaign_id}/products`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.read`.
/// Returns [`GetCampaignProductsResponse`]; `products` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-affiliate-partner-campaign-product-list-202405>.
///
/// Documented error codes: [16032001](crate::errors#code-16032001), [16032005](crate::errors#code-16032005), [16032007](crate::errors#code-16032007), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-affiliate-partner-campaign-product-list-202405")]
#[doc(alias = "GetAffiliatePartnerCampaignProductList")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCampaignProducts {
    /// From `GetCampaigns`.
    pub campaign_id: String,
    /// Largest number of items on a page.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    pub review_status: Option<CampaignProductReviewStatus>,
    /// Part of the name.
    pub product_name: Option<String>,
    /// Product ID.
    pub product_id: Option<String>,
    /// Part of the name.
    pub shop_name: Option<String>,
    /// A category or one above it.
    pub category_id: Option<String>,
}

impl GetCampaignProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(campaign_id: impl Into<String>, page_size: i64) -> Self {
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

    #[inline]
    pub fn review_status(
        mut self,
        review_status: impl Into<CampaignProductReviewStatus>,
    ) -> Self {
        self.review_status = Some(review_status.into());
        self
    }

    /// Part of the name.
    #[inline]
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }

    /// Product ID.
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Part of the name.
    #[inline]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// A category or one above it.
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
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
    fn path(&self, path: &mut PathWriter) {
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
    /// Holds no filters; send those of the first page again.
    pub next_page_token: Option<String>,
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

#[non_exhaustive]
pub enum CampaignProductReviewStatus {
    Pending,
    Approved,
    Rejected,
    PendingClosed,
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

/// The `category` of [`Product`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Category {
    /// Of a leaf.
    pub id: Option<String>,
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

/// The `inventory` of [`Sku`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inventory {
    /// In the warehouse.
    pub available_quantity: Option<Decimal>,
}

impl Fields for Inventory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("available_quantity", &mut self.available_quantity)]);
    }
}

debug_fields!(Inventory);

/// An item of `products` in [`GetCampaignProductsResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    /// A leaf category.
    pub category: Option<Category>,
    /// In hundredths of a percent.
    pub creator_commission_rate: Option<i64>,
    /// Before discounts, of the dearest SKU.
    pub highest_price: Option<Money>,
    /// Product ID.
    pub id: Option<String>,
    /// Units of all SKUs together.
    pub inventory: Option<i64>,
    /// Whether the product has a page.
    pub is_available: Option<bool>,
    /// Before discounts, of the cheapest SKU.
    pub lowest_price: Option<Money>,
    /// URL of the main image of the product.
    pub main_image_url: Option<String>,
    /// Name of the product.
    pub name: Option<String>,
    /// In hundredths of a percent.
    pub open_collaboration_commission_rate: Option<i64>,
    /// In hundredths of a percent.
    pub partner_commission_rate: Option<i64>,
    pub product_description: Option<String>,
    /// Units sold in this campaign.
    pub product_sales: Option<i64>,
    pub review_status: Option<CampaignProductReviewStatus>,
    /// Samples that the seller sets aside for creators.
    pub sample_quota: Option<i64>,
    /// Name of the shop.
    pub shop_name: Option<String>,
    /// JSON name: `sku_information_list`.
    pub skus: Vec<Sku>,
    /// In hundredths of a percent.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionPrice {
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// The price that the maker recommends, once TikTok has verified it.
    pub list_price: Option<Decimal>,
    pub localized_dutiable_price: Option<Decimal>,
    pub region_code: Option<Region>,
    /// With tax; only of cross-border sellers from China.
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

/// An item of `sku_information_list` in [`Product`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sku {
    pub base_price: Option<RegionPrice>,
    pub inventory: Option<Inventory>,
    pub properties: Vec<SkuProperty>,
    pub region_prices: Vec<RegionPrice>,
    /// SKU ID.
    pub sku_id: Option<String>,
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

/// An item of `properties` in [`Sku`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuProperty {
    pub name: Option<String>,
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
