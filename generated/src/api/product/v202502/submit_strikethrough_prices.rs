// @generated from specs/product/202502/submit_strikethrough_prices.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SubmitStrikethroughPrices`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, Money};
use crate::api::ids::{ProductId, SkuId};
use crate::api::product::types::{ImageUri, StrikethroughPriceErrorDetail};

/// Submits the prices of a product on other platforms; once TikTok has verified its list price, that price may be shown struck through while a discount applies. The submitted prices expire after 90 days, which the webhook `StrikethroughPriceExpired` reports, and must then be submitted again.
///
/// `POST /product/202502/products/{product_id}/strikethrough_prices/enable`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SubmitStrikethroughPricesResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Superseded by a newer version: [`v202609`](crate::product::v202609::submit_strikethrough_prices::SubmitStrikethroughPrices).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Decimal;
 use tiktok_shop::product::v202502::SubmitStrikethroughPrices;
 use tiktok_shop::product::v202502::submit_strikethrough_prices::StrikethroughPriceSku;
 use tiktok_shop::types::{Currency, Money};

 let shop = client.seller(token).shop(cipher);
 let request = SubmitStrikethroughPrices::new("1729592969712207008")
     .external_product_id("000059296971220002")
     .skus([
         StrikethroughPriceSku::new()
             .external_retail_price(
                 Money::new().amount(Decimal::new("1")?).currency(Currency::Usd),
             )
             .external_sku_id("0000592969712207012"),
     ]);
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "EnableStrikethroughPrices")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubmitStrikethroughPrices {
    /// Product ID, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: ProductId,
    /// ID of the product on another platform, as given to [`CreateProduct`](crate::product::CreateProduct); [`GetProduct`](crate::product::GetProduct) returns it. At most 999 characters.
    pub external_product_id: Option<String>,
    /// SKUs of the product and their prices on another platform.
    pub skus: Option<Vec<StrikethroughPriceSku>>,
}

impl SubmitStrikethroughPrices {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        Self {
            product_id: product_id.into(),
            external_product_id: None,
            skus: None,
        }
    }

    /// ID of the product on another platform, as given to [`CreateProduct`](crate::product::CreateProduct); [`GetProduct`](crate::product::GetProduct) returns it. At most 999 characters.
    #[inline]
    pub fn external_product_id(
        mut self,
        external_product_id: impl Into<String>,
    ) -> Self {
        self.external_product_id = Some(external_product_id.into());
        self
    }

    /// SKUs of the product and their prices on another platform.
    #[inline]
    pub fn skus(
        mut self,
        skus: impl IntoIterator<Item = StrikethroughPriceSku>,
    ) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }
}

impl Endpoint for SubmitStrikethroughPrices {
    type Response = SubmitStrikethroughPricesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SubmitStrikethroughPrices";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202502/products/{product_id}/strikethrough_prices/enable";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.newer("v202609");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202502/products/");
        path.id("product_id", &self.product_id);
        path.literal("/strikethrough_prices/enable");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("external_product_id", &within(&self.external_product_id, ..=999)),
                ("skus", &self.skus),
            ],
        );
    }
}

/// The response to [`SubmitStrikethroughPrices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitStrikethroughPricesResponse {
    /// SKUs that were not submitted; empty or absent if there are none.
    pub errors: Vec<StrikethroughPriceError>,
}

impl Fields for SubmitStrikethroughPricesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(SubmitStrikethroughPricesResponse);

impl CollectFailures for SubmitStrikethroughPricesResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for SubmitStrikethroughPricesResponse {}

/// The highest price at which the SKU was sold on another platform, with the proof.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalTransactionPrice {
    /// Amount, from 0.01 to 7,600 and at least the list price of the SKU on TikTok Shop.
    pub amount: Option<Decimal>,
    /// Currency of `amount`, always `USD`.
    pub currency: Option<Currency>,
    /// Image of the order or invoice, without customer data, uploaded with the use case `CERTIFICATION_IMAGE`.
    pub image: Option<ImageUri>,
    /// When the sale took place, within the last 90 days.
    pub transaction_time: Option<Timestamp>,
}

impl ExternalTransactionPrice {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Amount, from 0.01 to 7,600 and at least the list price of the SKU on TikTok Shop.
    #[inline]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Currency of `amount`, always `USD`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Image of the order or invoice, without customer data, uploaded with the use case `CERTIFICATION_IMAGE`.
    #[inline]
    pub fn image(mut self, image: ImageUri) -> Self {
        self.image = Some(image);
        self
    }

    /// When the sale took place, within the last 90 days.
    #[inline]
    pub fn transaction_time(mut self, transaction_time: impl Into<Timestamp>) -> Self {
        self.transaction_time = Some(transaction_time.into());
        self
    }
}

impl WriteFields for ExternalTransactionPrice {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("amount", &self.amount),
                    ("currency", &self.currency),
                    ("image", &self.image),
                    ("transaction_time", &self.transaction_time),
                ],
            );
    }
}

debug_written!(ExternalTransactionPrice);

/// Why the prices of a SKU were not submitted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrikethroughPriceError {
    /// Code of the error.
    pub code: Option<String>,
    /// SKU that failed.
    pub detail: Option<StrikethroughPriceErrorDetail>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for StrikethroughPriceError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("detail", &mut self.detail),
                    ("message", &mut self.message),
                ],
            );
    }
}

debug_fields!(StrikethroughPriceError);

impl CollectFailures for StrikethroughPriceError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// A SKU and its prices on another platform.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrikethroughPriceSku {
    /// Retail price of the SKU on another platform, in US dollars, from 0.01 to 7,600.
    pub external_retail_price: Option<Money>,
    /// ID of the SKU on another platform, as given to [`CreateProduct`](crate::product::CreateProduct); [`GetProduct`](crate::product::GetProduct) returns it. At most 999 characters.
    pub external_sku_id: Option<String>,
    /// Highest price paid on another platform in the last 90 days.
    pub external_transaction_price: Option<ExternalTransactionPrice>,
    /// SKU ID, from [`GetProduct`](crate::product::GetProduct). All SKUs must belong to the product.
    pub id: Option<SkuId>,
}

impl StrikethroughPriceSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Retail price of the SKU on another platform, in US dollars, from 0.01 to 7,600.
    #[inline]
    pub fn external_retail_price(mut self, external_retail_price: Money) -> Self {
        self.external_retail_price = Some(external_retail_price);
        self
    }

    /// ID of the SKU on another platform, as given to [`CreateProduct`](crate::product::CreateProduct); [`GetProduct`](crate::product::GetProduct) returns it. At most 999 characters.
    #[inline]
    pub fn external_sku_id(mut self, external_sku_id: impl Into<String>) -> Self {
        self.external_sku_id = Some(external_sku_id.into());
        self
    }

    /// Highest price paid on another platform in the last 90 days.
    #[inline]
    pub fn external_transaction_price(
        mut self,
        external_transaction_price: ExternalTransactionPrice,
    ) -> Self {
        self.external_transaction_price = Some(external_transaction_price);
        self
    }

    /// SKU ID, from [`GetProduct`](crate::product::GetProduct). All SKUs must belong to the product.
    #[inline]
    pub fn id(mut self, id: impl Into<SkuId>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl WriteFields for StrikethroughPriceSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("external_retail_price", &self.external_retail_price),
                    ("external_sku_id", &within(&self.external_sku_id, ..=999)),
                    ("external_transaction_price", &self.external_transaction_price),
                    ("id", &self.id),
                ],
            );
    }
}

debug_written!(StrikethroughPriceSku);
