// @generated from specs/product/202606/list_product_skpp_statuses.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ListProductSkppStatuses`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::ProductId;
use crate::api::product::types::{
    AdCreditClaimStatus, AffiliateProgramStatus, RewardStatus, RewardType, SkppStatus,
};

/// Lists products of the shop with their SKPP status, score and rewards.
///
/// `POST /product/202606/skpps/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`ListProductSkppStatusesResponse`]; `products` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::ListProductSkppStatuses;

 let shop = client.seller(token).shop(cipher);
 let mut products = shop.items(ListProductSkppStatuses::new());
 while let Some(product) = products.try_next().await? {
     println!("{product:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListProductSkppStatuses {
    /// Language of the texts.
    pub locale: Option<Locale>,
    /// IDs of the products to find, from [`SearchProducts`](crate::product::SearchProducts). At most 100 entries.
    pub product_ids: Option<Vec<ProductId>>,
    /// Status of the products to find; defaults to all. Accepts `QUALIFIED` or `NOT_QUALIFIED`.
    pub skpp_status: Option<SkppStatus>,
    /// Largest number of items on a page. From 1 to 100. Defaults to `50`.
    pub page_size: Option<i64>,
    /// Number of the page. At least 1. Defaults to `1`.
    pub page_no: Option<i64>,
}

impl ListProductSkppStatuses {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the texts.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// IDs of the products to find, from [`SearchProducts`](crate::product::SearchProducts). At most 100 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Status of the products to find; defaults to all. Accepts `QUALIFIED` or `NOT_QUALIFIED`.
    #[inline]
    pub fn skpp_status(mut self, skpp_status: impl Into<SkppStatus>) -> Self {
        self.skpp_status = Some(skpp_status.into());
        self
    }

    /// Largest number of items on a page. From 1 to 100. Defaults to `50`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Number of the page. At least 1. Defaults to `1`.
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }
}

impl Endpoint for ListProductSkppStatuses {
    type Response = ListProductSkppStatusesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "ListProductSkppStatuses";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202606/skpps/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.pages("products").repeatable();

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("product_ids", &within(&self.product_ids, ..=100)),
                (
                    "skpp_status",
                    &one_of(&self.skpp_status, &["QUALIFIED", "NOT_QUALIFIED"]),
                ),
                ("page_size", &within(&self.page_size, 1..=100)),
                ("page_no", &within(&self.page_no, 1..)),
            ],
        );
    }
}

impl Paged for ListProductSkppStatuses {
    type Item = ProductSkppStatus;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.number(&mut self.page_no, response.products.len());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.products
    }
}

/// The response to [`ListProductSkppStatuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductSkppStatusesResponse {
    /// Matching products.
    pub products: Vec<ProductSkppStatus>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
    /// Last second, in UTC, of the day to which the figures refer, usually yesterday and at most two days ago.
    pub update_time: Option<Timestamp>,
}

impl Fields for ListProductSkppStatusesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("products", &mut self.products),
                    ("total_count", &mut self.total_count),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(ListProductSkppStatusesResponse);

/// A product and its SKPP status.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSkppStatus {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Title of the product.
    pub title: Option<String>,
    /// Whether the product is an SKPP product: `QUALIFIED` or `NOT_QUALIFIED`.
    pub skpp_status: Option<SkppStatus>,
    /// Whether the product is in the affiliate program.
    pub affiliate_program_status: Option<AffiliateProgramStatus>,
    /// Score of the product at `update_time`.
    pub total_score: Option<i64>,
    /// Score that the product needs to qualify.
    pub target_score: Option<i64>,
    /// Rewards of the product.
    pub rewards: Vec<RewardSummary>,
}

impl Fields for ProductSkppStatus {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("title", &mut self.title),
                    ("skpp_status", &mut self.skpp_status),
                    ("affiliate_program_status", &mut self.affiliate_program_status),
                    ("total_score", &mut self.total_score),
                    ("target_score", &mut self.target_score),
                    ("rewards", &mut self.rewards),
                ],
            );
    }
}

debug_fields!(ProductSkppStatus);

/// A reward of the product, without its conditions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RewardSummary {
    /// Kind of the reward.
    pub reward_type: Option<RewardType>,
    /// Whether the reward was earned and granted.
    pub status: Option<RewardStatus>,
    /// Whether the seller claimed the ad credit, which is never claimed automatically; only for the type `ADS_CREDIT` with the status `AVAILABLE`.
    pub ad_credit_claim_status: Option<AdCreditClaimStatus>,
    /// Granted amount or quantity, only with the status `AVAILABLE`. Ad credit is an amount that starts with the currency sign, other rewards are numbers.
    pub value: Option<String>,
}

impl Fields for RewardSummary {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("reward_type", &mut self.reward_type),
                    ("status", &mut self.status),
                    ("ad_credit_claim_status", &mut self.ad_credit_claim_status),
                    ("value", &mut self.value),
                ],
            );
    }
}

debug_fields!(RewardSummary);
