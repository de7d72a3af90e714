// @generated from specs/affiliate_seller/202608/get_marketplace_creator_search_filters.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetMarketplaceCreatorSearchFilters`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SorterAlgorithmId;
use crate::api::affiliate_seller::types::FilterGroup;

/// Returns the values of the requested filters of the creator marketplace, and its sort orders, for [`SearchMarketplaceCreators`](crate::affiliate_seller::SearchMarketplaceCreators). They depend on the market, and TikTok adds new ones.
///
/// `POST /affiliate_seller/202608/marketplace_creators/search/filter`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetMarketplaceCreatorSearchFiltersResponse`].
/// Safe to retry.
/// Unknown: scope, error codes.
///
/// See TikTok's page for version 202601 <https://partner.tiktokshop.com/docv2/page/get-seller-search-creator-marketplace-advanced-filters-202601>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::GetMarketplaceCreatorSearchFilters;
 use tiktok_shop::affiliate_seller::get_marketplace_creator_search_filters::{FilterRequest, OptionType};

 let shop = client.seller(token).shop(cipher);
 let request = GetMarketplaceCreatorSearchFilters::new()
     .options([FilterRequest::new().option_type(OptionType::VerticalPro)]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetCreatorMarketplaceAdvancedSearchFilters")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMarketplaceCreatorSearchFilters {
    /// Filters whose values are requested; without any, both lists of the reply are empty.
    pub options: Option<Vec<FilterRequest>>,
}

impl GetMarketplaceCreatorSearchFilters {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Filters whose values are requested; without any, both lists of the reply are empty.
    #[inline]
    pub fn options(mut self, options: impl IntoIterator<Item = FilterRequest>) -> Self {
        self.options = Some(options.into_iter().collect());
        self
    }
}

impl Endpoint for GetMarketplaceCreatorSearchFilters {
    type Response = GetMarketplaceCreatorSearchFiltersResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetMarketplaceCreatorSearchFilters";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202608/marketplace_creators/search/filter";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-seller-search-creator-marketplace-advanced-filters-202601",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("options", &self.options)]);
    }
}

/// The response to [`GetMarketplaceCreatorSearchFilters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMarketplaceCreatorSearchFiltersResponse {
    /// Filters and sort orders.
    pub data: Option<SearchFilters>,
}

impl Fields for GetMarketplaceCreatorSearchFiltersResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("data", &mut self.data)]);
    }
}

debug_fields!(GetMarketplaceCreatorSearchFiltersResponse);

/// A filter whose values are requested.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterRequest {
    /// Filter whose values are requested, or `OPTION_SORTER` for the sort orders.
    pub option_type: Option<OptionType>,
}

impl FilterRequest {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Filter whose values are requested, or `OPTION_SORTER` for the sort orders.
    #[inline]
    pub fn option_type(mut self, option_type: impl Into<OptionType>) -> Self {
        self.option_type = Some(option_type.into());
        self
    }
}

impl WriteFields for FilterRequest {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("option_type", &self.option_type)]);
    }
}

debug_written!(FilterRequest);

/// A filter of the creator marketplace, or its sort orders.
#[non_exhaustive]
pub enum OptionType {
    /// Categories of the label Category Pro: those about which creators regularly post and in which they made most of their sales of the last 60 days. Sent as `OPTION_VERTICAL_PRO`.
    VerticalPro,
    /// Languages of creators. Sent as `OPTION_LANGUAGE`.
    Language,
    /// Levels of creators by GMV, which differ by market. Sent as `OPTION_CREATOR_LEVEL`.
    CreatorLevel,
    /// Sort orders, which the reply returns in `sorters`. Sent as `OPTION_SORTER`.
    Sorter,
    /// Brands of creators; not supported in Germany, France, Italy, Spain, Ireland and Japan. Sent as `OPTION_BRAND`.
    Brand,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OptionType {
    const TEXTS: &'static [&'static str] = &[
        "OPTION_VERTICAL_PRO",
        "OPTION_LANGUAGE",
        "OPTION_CREATOR_LEVEL",
        "OPTION_SORTER",
        "OPTION_BRAND",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::VerticalPro,
            Ok(1) => Self::Language,
            Ok(2) => Self::CreatorLevel,
            Ok(3) => Self::Sorter,
            Ok(_) => Self::Brand,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::VerticalPro => Ok(0),
            Self::Language => Ok(1),
            Self::CreatorLevel => Ok(2),
            Self::Sorter => Ok(3),
            Self::Brand => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OptionType, Write);

/// Filters and sort orders of the creator marketplace.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFilters {
    /// Requested filters with their values; a filter is empty if the account or the market does not support it. JSON name: `option_list`.
    pub filters: Vec<FilterGroup>,
    /// Sort orders of search results, if `OPTION_SORTER` was requested.
    pub sorters: Vec<Sorter>,
}

impl Fields for SearchFilters {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("option_list", &mut self.filters), ("sorters", &mut self.sorters)],
            );
    }
}

debug_fields!(SearchFilters);

/// A sort order of search results.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sorter {
    /// ID of the sort order, as [`SearchMarketplaceCreators`](crate::affiliate_seller::SearchMarketplaceCreators) accepts it in `sorter_algorithm_id`.
    pub algorithm_id: Option<SorterAlgorithmId>,
    /// Name of the sort order.
    pub name: Option<String>,
}

impl Fields for Sorter {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("algorithm_id", &mut self.algorithm_id), ("name", &mut self.name)],
            );
    }
}

debug_fields!(Sorter);
