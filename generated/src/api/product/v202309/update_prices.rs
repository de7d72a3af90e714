// @generated from specs/product/202309/update_prices.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdatePrices`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{ProductId, SkuId};
use crate::api::product::types::{ExternalListPriceInput, ListPriceInput, SkuPriceInput};

/// Sets the prices of SKUs of one live product immediately, without a review. TikTok rejects the change while the product is in a running promotion.
///
/// `POST /product/202309/products/{product_id}/prices/update`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.write`.
/// Returns no data.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/update-price-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Decimal;
 use tiktok_shop::product::UpdatePrices;
 use tiktok_shop::product::types::SkuPriceInput;
 use tiktok_shop::product::update_prices::UpdatePricesSku;
 use tiktok_shop::types::Currency;

 let shop = client.seller(token).shop(cipher);
 let request = UpdatePrices::new(
     "1729592969712207008",
     [
         UpdatePricesSku::new(
             "1729592969712207013",
             SkuPriceInput::new(Currency::Usd).amount(Decimal::new("1.32")?),
         ),
     ],
 );
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019022](crate::errors#code-12019022), [12019045](crate::errors#code-12019045), [12019059](crate::errors#code-12019059), [12019113](crate::errors#code-12019113), [12052012](crate::errors#code-12052012), [12052023](crate::errors#code-12052023),
/// [12052032](crate::errors#code-12052032), [12052038](crate::errors#code-12052038), [12052048](crate::errors#code-12052048), [12052073](crate::errors#code-12052073), [12052084](crate::errors#code-12052084), [12052092](crate::errors#code-12052092),
/// [12052096](crate::errors#code-12052096), [12052097](crate::errors#code-12052097), [12052163](crate::errors#code-12052163), [12052260](crate::errors#code-12052260), [12052308](crate::errors#code-12052308), [12052371](crate::errors#code-12052371),
/// [12052376](crate::errors#code-12052376), [12052383](crate::errors#code-12052383), [12052424](crate::errors#code-12052424), [12052531](crate::errors#code-12052531), [12052553](crate::errors#code-12052553), [12052557](crate::errors#code-12052557),
/// [12052570](crate::errors#code-12052570), [12052572](crate::errors#code-12052572), [12052700](crate::errors#code-12052700), [12052703](crate::errors#code-12052703), [12052704](crate::errors#code-12052704), [12052861](crate::errors#code-12052861),
/// [12052881](crate::errors#code-12052881), [12052901](crate::errors#code-12052901), [12052902](crate::errors#code-12052902), [12052910](crate::errors#code-12052910), [36009003](crate::errors#code-36009003).
#[doc(alias = "update-price-202309")]
#[doc(alias = "UpdatePrice")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdatePrices {
    /// Product ID, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: ProductId,
    /// SKUs and their new prices. TikTok documents no effect on other SKUs, nor whether omitted list prices are kept.
    pub skus: Vec<UpdatePricesSku>,
}

impl UpdatePrices {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        product_id: impl Into<ProductId>,
        skus: impl IntoIterator<Item = UpdatePricesSku>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            skus: skus.into_iter().collect(),
        }
    }
}

impl Endpoint for UpdatePrices {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdatePrices";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/products/{product_id}/prices/update";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.write"])
        .errors(
            &[
                12019022, 12019045, 12019059, 12019113, 12052012, 12052023, 12052032,
                12052038, 12052048, 12052073, 12052084, 12052092, 12052096, 12052097,
                12052163, 12052260, 12052308, 12052371, 12052376, 12052383, 12052424,
                12052531, 12052553, 12052557, 12052570, 12052572, 12052700, 12052703,
                12052704, 12052861, 12052881, 12052901, 12052902, 12052910, 36009003,
            ],
        )
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/update-price-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202309/products/");
        path.id("product_id", &self.product_id);
        path.literal("/prices/update");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("skus", &self.skus)]);
    }
}

/// A SKU and its new prices. TikTok does not document whether it rejects the other SKUs too if it rejects one.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatePricesSku {
    /// List prices of the SKU on other platforms, which buyers may see struck through if TikTok approves them. Only for selected sellers in the US.
    pub external_list_prices: Option<Vec<ExternalListPriceInput>>,
    /// SKU ID, from [`GetProduct`](crate::product::GetProduct). All SKUs must belong to the product, which must be live.
    pub id: SkuId,
    /// Recommended retail price, which buyers may see struck through if TikTok approves it. Only in the US.
    pub list_price: Option<ListPriceInput>,
    /// New price of the SKU. Local and intra-EU sellers send as `amount` what [`GetProduct`](crate::product::GetProduct) returns as `sale_price`; only global sellers send `sale_price`.
    pub price: SkuPriceInput,
}

impl UpdatePricesSku {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<SkuId>, price: SkuPriceInput) -> Self {
        Self {
            external_list_prices: None,
            id: id.into(),
            list_price: None,
            price,
        }
    }

    /// List prices of the SKU on other platforms, which buyers may see struck through if TikTok approves them. Only for selected sellers in the US.
    #[inline]
    pub fn external_list_prices(
        mut self,
        external_list_prices: impl IntoIterator<Item = ExternalListPriceInput>,
    ) -> Self {
        self.external_list_prices = Some(external_list_prices.into_iter().collect());
        self
    }

    /// Recommended retail price, which buyers may see struck through if TikTok approves it. Only in the US.
    #[inline]
    pub fn list_price(mut self, list_price: ListPriceInput) -> Self {
        self.list_price = Some(list_price);
        self
    }
}

impl WriteFields for UpdatePricesSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("external_list_prices", &self.external_list_prices),
                    ("id", &self.id),
                    ("list_price", &self.list_price),
                    ("price", &self.price),
                ],
            );
    }
}

debug_written!(UpdatePricesSku);
