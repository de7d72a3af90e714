// @generated from specs/product/202502/search_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    AuditStatus, CategoryVersion, Currency, Locale, Money, Platform, Region,
};
use crate::api::ids::{ProductId, SkuId};
use crate::api::product::types::{
    ExternalListPrice, Fee, IntegratedPlatformStatus, Inventory, ListingQualityTier,
    PreSale, ProductFamily, ProductStatus, ProductTag, RecommendedCategory,
    ScheduledSale, SearchedProductAudit, SellingFormat, SkuState,
};

/// Searches the products of the shop by status, review, quality, SKU or time; fails above 10,000 results. [`GetProduct`](crate::product::GetProduct) returns the other fields of a product.
///
/// `POST /product/202502/products/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`SearchProductsResponse`]; `products` is paginated.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-products-202502>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::SearchProducts;
 use tiktok_shop::product::types::ProductStatus;

 let shop = client.seller(token).shop(cipher);
 let mut products = shop.items(SearchProducts::new(10).status(ProductStatus::Activate));
 while let Some(product) = products.try_next().await? {
     println!("{product:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019027](crate::errors#code-12019027), [12019087](crate::errors#code-12019087), [12019108](crate::errors#code-12019108), [12019109](crate::errors#code-12019109), [12019118](crate::errors#code-12019118), [12019119](crate::errors#code-12019119),
/// [12052180](crate::errors#code-12052180), [12052700](crate::errors#code-12052700), [12052704](crate::errors#code-12052704), [12052910](crate::errors#code-12052910), [36009003](crate::errors#code-36009003).
#[doc(alias = "search-products-202502")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchProducts {
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Review statuses of the products to find; the review of an edit of a live product also counts. Accepts `AUDITING`, `FAILED` or `APPROVED`.
    pub audit_status: Option<Vec<AuditStatus>>,
    /// Category tree of the products to find; by default, both.
    pub category_version: Option<CategoryVersion>,
    /// Inclusive lower bound of the creation time; defaults to the earliest time of the shop.
    pub create_time_ge: Option<Timestamp>,
    /// Inclusive upper bound of the creation time; defaults to now.
    pub create_time_le: Option<Timestamp>,
    /// Platforms, all of which must list the product; requires a `status` other than `ALL`. Only for sellers who migrated from Tokopedia.
    pub listing_platforms: Option<Vec<Platform>>,
    /// Quality tiers of the listings to find; by default, all. Only in the US.
    pub listing_quality_tiers: Option<Vec<ListingQualityTier>>,
    /// Whether to return only the drafts of products that have one. Requires the `status` `ALL`, `DRAFT`, `ACTIVATE`, `SELLER_DEACTIVATED` or `PLATFORM_DEACTIVATED`. Defaults to `false`.
    pub return_draft_version: Option<bool>,
    /// The seller's own codes of SKUs that the products contain. At most 10 entries.
    pub seller_skus: Option<Vec<String>>,
    /// IDs of SKUs that the products contain. At most 10 entries.
    pub sku_ids: Option<Vec<SkuId>>,
    /// Whether the products to find have a Subscribe and Save offer or can have one. JSON name: `sns_filter`.
    pub subscription_filter: Option<SubscriptionFilter>,
    /// Status of the products to find; drafts and edits of live products do not count. Accepts `DRAFT`, `PENDING`, `ACTIVATE`, `FAILED`, `SELLER_DEACTIVATED`, `PLATFORM_DEACTIVATED`, `FREEZE`, `DELETED` or `ALL`. Defaults to `ALL`. Example: `ACTIVATE`.
    pub status: Option<ProductStatus>,
    /// Inclusive lower bound of the time of the last change; defaults to the earliest time of the shop.
    pub update_time_ge: Option<Timestamp>,
    /// Inclusive upper bound of the time of the last change; defaults to now.
    pub update_time_le: Option<Timestamp>,
    /// Language of the names of recommended categories; defaults to that of the shop.
    pub locale: Option<Locale>,
    /// Whether to include `LIVE_QUICK` products besides normal ones. Defaults to `false`.
    pub include_live_quick_products: Option<bool>,
}

impl SearchProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: None,
            audit_status: None,
            category_version: None,
            create_time_ge: None,
            create_time_le: None,
            listing_platforms: None,
            listing_quality_tiers: None,
            return_draft_version: None,
            seller_skus: None,
            sku_ids: None,
            subscription_filter: None,
            status: None,
            update_time_ge: None,
            update_time_le: None,
            locale: None,
            include_live_quick_products: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Review statuses of the products to find; the review of an edit of a live product also counts. Accepts `AUDITING`, `FAILED` or `APPROVED`.
    #[inline]
    pub fn audit_status(
        mut self,
        audit_status: impl IntoIterator<Item = impl Into<AuditStatus>>,
    ) -> Self {
        self.audit_status = Some(audit_status.into_iter().map(Into::into).collect());
        self
    }

    /// Category tree of the products to find; by default, both.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }

    /// Inclusive lower bound of the creation time; defaults to the earliest time of the shop.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Inclusive upper bound of the creation time; defaults to now.
    #[inline]
    pub fn create_time_le(mut self, create_time_le: impl Into<Timestamp>) -> Self {
        self.create_time_le = Some(create_time_le.into());
        self
    }

    /// Platforms, all of which must list the product; requires a `status` other than `ALL`. Only for sellers who migrated from Tokopedia.
    #[inline]
    pub fn listing_platforms(
        mut self,
        listing_platforms: impl IntoIterator<Item = impl Into<Platform>>,
    ) -> Self {
        self.listing_platforms = Some(
            listing_platforms.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Quality tiers of the listings to find; by default, all. Only in the US.
    #[inline]
    pub fn listing_quality_tiers(
        mut self,
        listing_quality_tiers: impl IntoIterator<Item = impl Into<ListingQualityTier>>,
    ) -> Self {
        self.listing_quality_tiers = Some(
            listing_quality_tiers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether to return only the drafts of products that have one. Requires the `status` `ALL`, `DRAFT`, `ACTIVATE`, `SELLER_DEACTIVATED` or `PLATFORM_DEACTIVATED`. Defaults to `false`.
    #[inline]
    pub fn return_draft_version(mut self, return_draft_version: bool) -> Self {
        self.return_draft_version = Some(return_draft_version);
        self
    }

    /// The seller's own codes of SKUs that the products contain. At most 10 entries.
    #[inline]
    pub fn seller_skus(
        mut self,
        seller_skus: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.seller_skus = Some(seller_skus.into_iter().map(Into::into).collect());
        self
    }

    /// IDs of SKUs that the products contain. At most 10 entries.
    #[inline]
    pub fn sku_ids(
        mut self,
        sku_ids: impl IntoIterator<Item = impl Into<SkuId>>,
    ) -> Self {
        self.sku_ids = Some(sku_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the products to find have a Subscribe and Save offer or can have one. JSON name: `sns_filter`.
    #[inline]
    pub fn subscription_filter(
        mut self,
        subscription_filter: impl Into<SubscriptionFilter>,
    ) -> Self {
        self.subscription_filter = Some(subscription_filter.into());
        self
    }

    /// Status of the products to find; drafts and edits of live products do not count. Accepts `DRAFT`, `PENDING`, `ACTIVATE`, `FAILED`, `SELLER_DEACTIVATED`, `PLATFORM_DEACTIVATED`, `FREEZE`, `DELETED` or `ALL`. Defaults to `ALL`. Example: `ACTIVATE`.
    #[inline]
    pub fn status(mut self, status: impl Into<ProductStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Inclusive lower bound of the time of the last change; defaults to the earliest time of the shop.
    #[inline]
    pub fn update_time_ge(mut self, update_time_ge: impl Into<Timestamp>) -> Self {
        self.update_time_ge = Some(update_time_ge.into());
        self
    }

    /// Inclusive upper bound of the time of the last change; defaults to now.
    #[inline]
    pub fn update_time_le(mut self, update_time_le: impl Into<Timestamp>) -> Self {
        self.update_time_le = Some(update_time_le.into());
        self
    }

    /// Language of the names of recommended categories; defaults to that of the shop.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Whether to include `LIVE_QUICK` products besides normal ones. Defaults to `false`.
    #[inline]
    pub fn include_live_quick_products(
        mut self,
        include_live_quick_products: bool,
    ) -> Self {
        self.include_live_quick_products = Some(include_live_quick_products);
        self
    }
}

impl Endpoint for SearchProducts {
    type Response = SearchProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202502/products/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(
            &[
                12019027, 12019087, 12019108, 12019109, 12019118, 12019119, 12052180,
                12052700, 12052704, 12052910, 36009003,
            ],
        )
        .pages("products")
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/search-products-202502");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                (
                    "audit_status",
                    &one_of(&self.audit_status, &["AUDITING", "FAILED", "APPROVED"]),
                ),
                ("category_version", &self.category_version),
                ("create_time_ge", &self.create_time_ge),
                ("create_time_le", &self.create_time_le),
                ("listing_platforms", &self.listing_platforms),
                ("listing_quality_tiers", &self.listing_quality_tiers),
                ("return_draft_version", &self.return_draft_version),
                ("seller_skus", &within(&self.seller_skus, ..=10)),
                ("sku_ids", &within(&self.sku_ids, ..=10)),
                ("sns_filter", &self.subscription_filter),
                (
                    "status",
                    &one_of(
                        &self.status,
                        &[
                            "DRAFT",
                            "PENDING",
                            "ACTIVATE",
                            "FAILED",
                            "SELLER_DEACTIVATED",
                            "PLATFORM_DEACTIVATED",
                            "FREEZE",
                            "DELETED",
                            "ALL",
                        ],
                    ),
                ),
                ("update_time_ge", &self.update_time_ge),
                ("update_time_le", &self.update_time_le),
                ("locale", &self.locale),
                ("include_live_quick_products", &self.include_live_quick_products),
            ],
        );
    }
}

impl Paged for SearchProducts {
    type Item = SearchedProduct;

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

/// The response to [`SearchProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchProductsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Matching products.
    pub products: Vec<SearchedProduct>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchProductsResponse {
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

debug_fields!(SearchProductsResponse);

/// A product that the search found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedProduct {
    /// Review of the product by TikTok.
    pub audit: Option<SearchedProductAudit>,
    /// When the product was created.
    pub create_time: Option<Timestamp>,
    /// Whether the product has a draft, which [`GetProduct`](crate::product::GetProduct) returns with `return_draft_version`.
    pub has_draft: Option<bool>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// Status on Tokopedia; absent for products that are not listed there.
    pub integrated_platform_statuses: Vec<IntegratedPlatformStatus>,
    /// Whether buyers can get the product only as a promotional gift with a purchase. Searches and recommendations do not show such products.
    pub is_not_for_sale: Option<bool>,
    /// Quality of the listing. Only in the US.
    pub listing_quality_tier: Option<ListingQualityTier>,
    /// Live product families that contain the product; absent if there are none. Only for local sellers in the US.
    pub product_families: Vec<ProductFamily>,
    /// Why changes of the global product could not be applied to this product. Only for cross-border sellers.
    pub product_sync_fail_reasons: Vec<String>,
    /// Categories that TikTok recommends based on the title, description and images of the product.
    pub recommended_categories: Vec<RecommendedCategory>,
    /// Markets in which the product is sold.
    pub sales_regions: Vec<Region>,
    /// SKUs of the product.
    pub skus: Vec<SearchedProductSku>,
    /// Status of the product on TikTok Shop; absent for products that are not listed there.
    pub status: Option<ProductStatus>,
    /// Title of the product.
    pub title: Option<String>,
    /// When the product last changed.
    pub update_time: Option<Timestamp>,
    /// Whether and when the product goes on sale at a scheduled time.
    pub scheduled_sale: Option<ScheduledSale>,
    /// What is special about the product, such as a sale by auction.
    pub product_tags: Vec<ProductTag>,
    /// How the product is sold.
    pub selling_format: Option<SellingFormat>,
}

impl Fields for SearchedProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("audit", &mut self.audit),
                    ("create_time", &mut self.create_time),
                    ("has_draft", &mut self.has_draft),
                    ("id", &mut self.id),
                    (
                        "integrated_platform_statuses",
                        &mut self.integrated_platform_statuses,
                    ),
                    ("is_not_for_sale", &mut self.is_not_for_sale),
                    ("listing_quality_tier", &mut self.listing_quality_tier),
                    ("product_families", &mut self.product_families),
                    ("product_sync_fail_reasons", &mut self.product_sync_fail_reasons),
                    ("recommended_categories", &mut self.recommended_categories),
                    ("sales_regions", &mut self.sales_regions),
                    ("skus", &mut self.skus),
                    ("status", &mut self.status),
                    ("title", &mut self.title),
                    ("update_time", &mut self.update_time),
                    ("scheduled_sale", &mut self.scheduled_sale),
                    ("product_tags", &mut self.product_tags),
                    ("selling_format", &mut self.selling_format),
                ],
            );
    }
}

debug_fields!(SearchedProduct);

/// A SKU of a product that the search found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedProductSku {
    /// List prices of the SKU on other platforms, which buyers may see struck through if TikTok approves them. Only for selected sellers in the US.
    pub external_list_prices: Vec<ExternalListPrice>,
    /// Fees on top of the price, such as a bottle deposit, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules).
    pub fees: Vec<Fee>,
    /// SKU ID.
    pub id: Option<SkuId>,
    /// Stock by warehouse; always that of the live version, even with `return_draft_version`.
    pub inventory: Vec<Inventory>,
    /// Recommended retail price that TikTok verified, which buyers may see struck through; empty, or the one verified before, if TikTok rejected the submitted one. Only in the US.
    pub list_price: Option<Money>,
    /// Pre-sale of the SKU; absent for regular products.
    pub pre_sale: Option<PreSale>,
    /// Price of the SKU.
    pub price: Option<SearchedSkuPrice>,
    /// The seller's own code of the SKU; buyers do not see it.
    pub seller_sku: Option<String>,
    /// Whether the SKU can be sold, and if not, who deactivated it. JSON name: `status_info`.
    pub state: Option<SkuState>,
}

impl Fields for SearchedProductSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("external_list_prices", &mut self.external_list_prices),
                    ("fees", &mut self.fees),
                    ("id", &mut self.id),
                    ("inventory", &mut self.inventory),
                    ("list_price", &mut self.list_price),
                    ("pre_sale", &mut self.pre_sale),
                    ("price", &mut self.price),
                    ("seller_sku", &mut self.seller_sku),
                    ("status_info", &mut self.state),
                ],
            );
    }
}

debug_fields!(SearchedProductSku);

/// The price of a SKU that the search found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedSkuPrice {
    /// Currency of the market.
    pub currency: Option<Currency>,
    /// Price that buyers see before discounts. TikTok documents it here only for global sellers; for others, see `tax_exclusive_price`.
    pub sale_price: Option<Decimal>,
    /// For global sellers, the price before taxes, cross-border shipping and other fees; equal to `sale_price` for shops in Japan and the US with warehouses in China. For other sellers, the price that buyers see before discounts.
    pub tax_exclusive_price: Option<Decimal>,
    /// Starting bid if the product is sold by auction in LIVE sessions.
    pub starting_bid_price: Option<Decimal>,
}

impl Fields for SearchedSkuPrice {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("sale_price", &mut self.sale_price),
                    ("tax_exclusive_price", &mut self.tax_exclusive_price),
                    ("starting_bid_price", &mut self.starting_bid_price),
                ],
            );
    }
}

debug_fields!(SearchedSkuPrice);

/// Whether products have a Subscribe and Save offer or can have one.
#[non_exhaustive]
pub enum SubscriptionFilter {
    /// Products with an offer. Sent as `CONFIGURED`.
    Configured,
    /// Products that can have an offer. Sent as `ELIGIBLE`.
    Eligible,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SubscriptionFilter {
    const TEXTS: &'static [&'static str] = &["CONFIGURED", "ELIGIBLE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Configured,
            Ok(_) => Self::Eligible,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Configured => Ok(0),
            Self::Eligible => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SubscriptionFilter, Write);
