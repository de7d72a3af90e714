// @generated from specs/affiliate_creator/202501/search_selection_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchSelectionProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Currency;
use crate::api::ids::{CategoryId, ProductId};

/// Searches for affiliate products by title, category, price, commission rate, units sold and rating of the shop. Without filters, TikTok recommends products.
///
/// `POST /affiliate_creator/202501/selection/products/search`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`SearchSelectionProductsResponse`]; `products` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::SearchSelectionProducts;
 use tiktok_shop::affiliate_creator::search_selection_products::{ProductFilter, SelectionCommissionRateRange};

 let creator = client.creator(token);
 let request = SearchSelectionProducts::new()
     .filter_params(
         ProductFilter::new()
             .category_ids(["3412342"])
             .commission_rate_range(
                 SelectionCommissionRateRange::new().rate_ge(100).rate_le(200),
             )
             .pool_ids(["2349289"]),
     );
 let mut products = creator.items(request);
 while let Some(product) = products.try_next().await? {
     println!("{product:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "CreatorSelectAffiliateProduct")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchSelectionProducts {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 50.
    pub page_size: Option<i64>,
    /// Filters for the products. Without any, TikTok recommends products.
    pub filter_params: Option<ProductFilter>,
    /// How the products are sorted.
    pub sort_params: Option<ProductSort>,
}

impl SearchSelectionProducts {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Largest number of items on a page. From 1 to 50.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Filters for the products. Without any, TikTok recommends products.
    #[inline]
    pub fn filter_params(mut self, filter_params: ProductFilter) -> Self {
        self.filter_params = Some(filter_params);
        self
    }

    /// How the products are sorted.
    #[inline]
    pub fn sort_params(mut self, sort_params: ProductSort) -> Self {
        self.sort_params = Some(sort_params);
        self
    }
}

impl Endpoint for SearchSelectionProducts {
    type Response = SearchSelectionProductsResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchSelectionProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202501/selection/products/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.pages("products").repeatable();

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=50));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[("filter_params", &self.filter_params), ("sort_params", &self.sort_params)],
        );
    }
}

impl Paged for SearchSelectionProducts {
    type Item = SelectionProduct;

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

/// The response to [`SearchSelectionProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSelectionProductsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Products that match.
    pub products: Vec<SelectionProduct>,
    /// Number of matching products on all pages; 0 without `title_keyword`.
    pub total_count: Option<i64>,
}

impl Fields for SearchSelectionProductsResponse {
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

debug_fields!(SearchSelectionProductsResponse);

/// Sales of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketPerformance {
    /// Number of units sold over all time.
    pub historical_sold_quantity: Option<i64>,
}

impl Fields for MarketPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("historical_sold_quantity", &mut self.historical_sold_quantity)],
            );
    }
}

debug_fields!(MarketPerformance);

/// Range of a price.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceRange {
    /// Inclusive lower bound in the currency of the creator's market; decimals are cut off. Defaults to 0. At least 0.
    pub price_ge: Option<Decimal>,
    /// Inclusive upper bound in the currency of the creator's market; decimals are cut off. TikTok documents 0 as its default. At least 0.
    pub price_le: Option<Decimal>,
}

impl PriceRange {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Inclusive lower bound in the currency of the creator's market; decimals are cut off. Defaults to 0. At least 0.
    #[inline]
    pub fn price_ge(mut self, price_ge: impl Into<Decimal>) -> Self {
        self.price_ge = Some(price_ge.into());
        self
    }

    /// Inclusive upper bound in the currency of the creator's market; decimals are cut off. TikTok documents 0 as its default. At least 0.
    #[inline]
    pub fn price_le(mut self, price_le: impl Into<Decimal>) -> Self {
        self.price_le = Some(price_le.into());
        self
    }
}

impl WriteFields for PriceRange {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("price_ge", &self.price_ge), ("price_le", &self.price_le)]);
    }
}

debug_written!(PriceRange);

/// Filters for products.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductFilter {
    /// Category IDs, for example from [`SearchOpenCollaborationProducts`](crate::affiliate_creator::SearchOpenCollaborationProducts); only products of these categories are returned. At most 999 entries.
    pub category_ids: Option<Vec<CategoryId>>,
    /// Range of the commission rate.
    pub commission_rate_range: Option<SelectionCommissionRateRange>,
    /// IDs of product pools, provided by TikTok's staff. Without `title_keyword`, only the first pool counts.
    pub pool_ids: Option<Vec<String>>,
    /// Range of the price.
    pub price_range: Option<PriceRange>,
    /// Product IDs, for example from [`SearchOpenCollaborationProducts`](crate::affiliate_creator::SearchOpenCollaborationProducts). If there are any, all other filters are ignored. At most 50 entries.
    pub product_ids: Option<Vec<ProductId>>,
    /// Range of the rating of the shop.
    pub shop_rating_range: Option<ShopRatingRange>,
    /// Range of the number of units sold.
    pub sold_quantity_range: Option<SoldQuantityRange>,
    /// Text to find in the product name by fuzzy search, in any language. From 1 to 255 characters.
    pub title_keyword: Option<String>,
}

impl ProductFilter {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Category IDs, for example from [`SearchOpenCollaborationProducts`](crate::affiliate_creator::SearchOpenCollaborationProducts); only products of these categories are returned. At most 999 entries.
    #[inline]
    pub fn category_ids(
        mut self,
        category_ids: impl IntoIterator<Item = impl Into<CategoryId>>,
    ) -> Self {
        self.category_ids = Some(category_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Range of the commission rate.
    #[inline]
    pub fn commission_rate_range(
        mut self,
        commission_rate_range: SelectionCommissionRateRange,
    ) -> Self {
        self.commission_rate_range = Some(commission_rate_range);
        self
    }

    /// IDs of product pools, provided by TikTok's staff. Without `title_keyword`, only the first pool counts.
    #[inline]
    pub fn pool_ids(
        mut self,
        pool_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.pool_ids = Some(pool_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Range of the price.
    #[inline]
    pub fn price_range(mut self, price_range: PriceRange) -> Self {
        self.price_range = Some(price_range);
        self
    }

    /// Product IDs, for example from [`SearchOpenCollaborationProducts`](crate::affiliate_creator::SearchOpenCollaborationProducts). If there are any, all other filters are ignored. At most 50 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Range of the rating of the shop.
    #[inline]
    pub fn shop_rating_range(mut self, shop_rating_range: ShopRatingRange) -> Self {
        self.shop_rating_range = Some(shop_rating_range);
        self
    }

    /// Range of the number of units sold.
    #[inline]
    pub fn sold_quantity_range(
        mut self,
        sold_quantity_range: SoldQuantityRange,
    ) -> Self {
        self.sold_quantity_range = Some(sold_quantity_range);
        self
    }

    /// Text to find in the product name by fuzzy search, in any language. From 1 to 255 characters.
    #[inline]
    pub fn title_keyword(mut self, title_keyword: impl Into<String>) -> Self {
        self.title_keyword = Some(title_keyword.into());
        self
    }
}

impl WriteFields for ProductFilter {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("category_ids", &within(&self.category_ids, ..=999)),
                    ("commission_rate_range", &self.commission_rate_range),
                    ("pool_ids", &self.pool_ids),
                    ("price_range", &self.price_range),
                    ("product_ids", &within(&self.product_ids, ..=50)),
                    ("shop_rating_range", &self.shop_rating_range),
                    ("sold_quantity_range", &self.sold_quantity_range),
                    ("title_keyword", &within(&self.title_keyword, 1..=255)),
                ],
            );
    }
}

debug_written!(ProductFilter);

/// How products are sorted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSort {
    /// Order of the products; defaults to `RECOMMENDED`.
    pub sort_type: Option<ProductSortType>,
}

impl ProductSort {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Order of the products; defaults to `RECOMMENDED`.
    #[inline]
    pub fn sort_type(mut self, sort_type: impl Into<ProductSortType>) -> Self {
        self.sort_type = Some(sort_type.into());
        self
    }
}

impl WriteFields for ProductSort {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("sort_type", &self.sort_type)]);
    }
}

debug_written!(ProductSort);

/// Order of products.
#[non_exhaustive]
pub enum ProductSortType {
    /// As TikTok's algorithm recommends. Sent as `RECOMMENDED`.
    Recommended,
    /// By units sold, highest first. Sent as `BEST_SELLERS`.
    BestSellers,
    /// By price, lowest first. Sent as `LOW_PRICE`.
    LowPrice,
    /// By price, highest first. Sent as `HIGH_PRICE`.
    HighPrice,
    /// By the time of the last edit, newest first. Sent as `NEWLY_RELEASED`.
    NewlyReleased,
    /// By commission rate, highest first. Sent as `HIGH_COMMISSION_RATE`.
    HighCommissionRate,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductSortType {
    const TEXTS: &'static [&'static str] = &[
        "RECOMMENDED",
        "BEST_SELLERS",
        "LOW_PRICE",
        "HIGH_PRICE",
        "NEWLY_RELEASED",
        "HIGH_COMMISSION_RATE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Recommended,
            Ok(1) => Self::BestSellers,
            Ok(2) => Self::LowPrice,
            Ok(3) => Self::HighPrice,
            Ok(4) => Self::NewlyReleased,
            Ok(_) => Self::HighCommissionRate,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Recommended => Ok(0),
            Self::BestSellers => Ok(1),
            Self::LowPrice => Ok(2),
            Self::HighPrice => Ok(3),
            Self::NewlyReleased => Ok(4),
            Self::HighCommissionRate => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductSortType, Write);

/// Reviews of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Review {
    /// Number of reviews.
    pub count: Option<i64>,
    /// Average score, above 0 and up to 5.
    pub overall_score: Option<Decimal>,
}

impl Fields for Review {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("count", &mut self.count),
                    ("overall_score", &mut self.overall_score),
                ],
            );
    }
}

debug_fields!(Review);

/// Range of a commission rate.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectionCommissionRateRange {
    /// Inclusive lower bound in hundredths of a percent, rounded down to a whole percent: 1239 counts as 12%. From 100 to 8000.
    pub rate_ge: Option<i64>,
    /// Inclusive upper bound in hundredths of a percent, rounded down to a whole percent: 1239 counts as 12%. From 100 to 8000.
    pub rate_le: Option<i64>,
}

impl SelectionCommissionRateRange {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Inclusive lower bound in hundredths of a percent, rounded down to a whole percent: 1239 counts as 12%. From 100 to 8000.
    #[inline]
    pub fn rate_ge(mut self, rate_ge: i64) -> Self {
        self.rate_ge = Some(rate_ge);
        self
    }

    /// Inclusive upper bound in hundredths of a percent, rounded down to a whole percent: 1239 counts as 12%. From 100 to 8000.
    #[inline]
    pub fn rate_le(mut self, rate_le: i64) -> Self {
        self.rate_le = Some(rate_le);
        self
    }
}

impl WriteFields for SelectionCommissionRateRange {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("rate_ge", &within(&self.rate_ge, 100..=8_000)),
                    ("rate_le", &within(&self.rate_le, 100..=8_000)),
                ],
            );
    }
}

debug_written!(SelectionCommissionRateRange);

/// A product that creators may promote.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectionProduct {
    /// Name of the brand.
    pub brand_name: Option<String>,
    /// Amount and rate of the commission.
    pub commission: Option<SelectionProductCommission>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// URL of the main image of the product.
    pub main_image_url: Option<String>,
    /// Sales of the product.
    pub market_performance: Option<MarketPerformance>,
    /// Price range of the product.
    pub price: Option<SelectionProductPrice>,
    /// Number and average score of the reviews.
    pub review: Option<Review>,
    /// Shop that sells the product.
    pub shop: Option<Shop>,
    /// Stock of the product.
    pub stock: Option<Stock>,
    /// Title of the product.
    pub title: Option<String>,
}

impl Fields for SelectionProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("brand_name", &mut self.brand_name),
                    ("commission", &mut self.commission),
                    ("id", &mut self.id),
                    ("main_image_url", &mut self.main_image_url),
                    ("market_performance", &mut self.market_performance),
                    ("price", &mut self.price),
                    ("review", &mut self.review),
                    ("shop", &mut self.shop),
                    ("stock", &mut self.stock),
                    ("title", &mut self.title),
                ],
            );
    }
}

debug_fields!(SelectionProduct);

/// Commission that the creator earns on one unit of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectionProductCommission {
    /// Commission on one unit at `floor_price`, multiplied by 1,000.
    pub amount: Option<Decimal>,
    /// Commission rate in hundredths of a percent: 3587 is 35.87%.
    pub rate: Option<i64>,
}

impl Fields for SelectionProductCommission {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("amount", &mut self.amount), ("rate", &mut self.rate)]);
    }
}

debug_fields!(SelectionProductCommission);

/// Price range of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectionProductPrice {
    /// Price of the most expensive SKU.
    pub ceiling_price: Option<Decimal>,
    /// Currency of the prices.
    pub currency: Option<Currency>,
    /// Price of the cheapest SKU.
    pub floor_price: Option<Decimal>,
}

impl Fields for SelectionProductPrice {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("ceiling_price", &mut self.ceiling_price),
                    ("currency", &mut self.currency),
                    ("floor_price", &mut self.floor_price),
                ],
            );
    }
}

debug_fields!(SelectionProductPrice);

/// The shop that sells a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shop {
    /// URL of the logo of the shop.
    pub logo_url: Option<String>,
    /// Name of the shop.
    pub name: Option<String>,
    /// Rating of the shop, above 0 and up to 5.
    pub rating: Option<Decimal>,
}

impl Fields for Shop {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("logo_url", &mut self.logo_url),
                    ("name", &mut self.name),
                    ("rating", &mut self.rating),
                ],
            );
    }
}

debug_fields!(Shop);

/// Range of the rating of a shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopRatingRange {
    /// Inclusive lower bound, multiplied by ten: 35 is 3.5. From 0 to 50.
    pub rating_ge: Option<i64>,
    /// Inclusive upper bound, multiplied by ten: 35 is 3.5. From 0 to 50.
    pub rating_le: Option<i64>,
}

impl ShopRatingRange {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Inclusive lower bound, multiplied by ten: 35 is 3.5. From 0 to 50.
    #[inline]
    pub fn rating_ge(mut self, rating_ge: i64) -> Self {
        self.rating_ge = Some(rating_ge);
        self
    }

    /// Inclusive upper bound, multiplied by ten: 35 is 3.5. From 0 to 50.
    #[inline]
    pub fn rating_le(mut self, rating_le: i64) -> Self {
        self.rating_le = Some(rating_le);
        self
    }
}

impl WriteFields for ShopRatingRange {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("rating_ge", &within(&self.rating_ge, 0..=50)),
                    ("rating_le", &within(&self.rating_le, 0..=50)),
                ],
            );
    }
}

debug_written!(ShopRatingRange);

/// Range of the number of units sold.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoldQuantityRange {
    /// Inclusive lower bound; defaults to 0. At least 0.
    pub quantity_ge: Option<i64>,
    /// Inclusive upper bound; 0, like no value, means no bound. At least 0.
    pub quantity_le: Option<i64>,
}

impl SoldQuantityRange {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Inclusive lower bound; defaults to 0. At least 0.
    #[inline]
    pub fn quantity_ge(mut self, quantity_ge: i64) -> Self {
        self.quantity_ge = Some(quantity_ge);
        self
    }

    /// Inclusive upper bound; 0, like no value, means no bound. At least 0.
    #[inline]
    pub fn quantity_le(mut self, quantity_le: i64) -> Self {
        self.quantity_le = Some(quantity_le);
        self
    }
}

impl WriteFields for SoldQuantityRange {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("quantity_ge", &within(&self.quantity_ge, 0..)),
                    ("quantity_le", &within(&self.quantity_le, 0..)),
                ],
            );
    }
}

debug_written!(SoldQuantityRange);

/// Stock of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Stock {
    /// Number of units in stock.
    pub quantity: Option<i64>,
}

impl Fields for Stock {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("quantity", &mut self.quantity)]);
    }
}

debug_fields!(Stock);
