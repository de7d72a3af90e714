// @generated from specs/affiliate_seller/202608/get_creator_marketplace_advanced_search_filters.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetCreatorMarketplaceAdvancedSearchFilters` and what only it uses.

use crate::glue::*;
use crate::api::affiliate_seller::types::OptionChild;

/// `POST /affiliate_seller/202608/marketplace_creators/search/filter`
///
/// Takes a seller's token and a shop cipher.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCreatorMarketplaceAdvancedSearchFilters {
    pub options: Option<Vec<FilterOption>>,
}

impl GetCreatorMarketplaceAdvancedSearchFilters {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn options(mut self, options: impl IntoIterator<Item = FilterOption>) -> Self {
        self.options = Some(options.into_iter().collect());
        self
    }
}

impl Endpoint for GetCreatorMarketplaceAdvancedSearchFilters {
    type Response = GetCreatorMarketplaceAdvancedSearchFiltersResponse;
    const NAME: &'static str = "GetCreatorMarketplaceAdvancedSearchFilters";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202608/marketplace_creators/search/filter";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("options", &self.options);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FilterData {
    pub option_list: Vec<GetCreatorMarketplaceAdvancedSearchFiltersOption>,
    pub sorters: Vec<Sorter>,
}

impl Fields for FilterData {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "option_list" => read(map, &mut self.option_list),
            "sorters" => read(map, &mut self.sorters),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FilterDataOption {
    pub id: Option<String>,
    pub name: Option<String>,
    pub option_children: Vec<OptionChild>,
}

impl Fields for FilterDataOption {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "option_children" => read(map, &mut self.option_children),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FilterOption {
    pub option_type: Option<OptionType>,
}

impl FilterOption {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn option_type(mut self, option_type: impl Into<OptionType>) -> Self {
        self.option_type = Some(option_type.into());
        self
    }
}

impl Body for FilterOption {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("option_type", &self.option_type);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCreatorMarketplaceAdvancedSearchFiltersOption {
    pub option_type: Option<String>,
    pub options: Vec<FilterDataOption>,
}

impl Fields for GetCreatorMarketplaceAdvancedSearchFiltersOption {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "option_type" => read(map, &mut self.option_type),
            "options" => read(map, &mut self.options),
            _ => skip(map),
        }
    }
}

/// What [`GetCreatorMarketplaceAdvancedSearchFilters`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCreatorMarketplaceAdvancedSearchFiltersResponse {
    pub data: Option<FilterData>,
}

impl Fields for GetCreatorMarketplaceAdvancedSearchFiltersResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "data" => read(map, &mut self.data),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum OptionType {
    OptionVerticalPro,
    OptionLanguage,
    OptionCreatorLevel,
    OptionSorter,
    OptionBrand,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OptionType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OPTION_VERTICAL_PRO", Self::OptionVerticalPro),
        ("OPTION_LANGUAGE", Self::OptionLanguage),
        ("OPTION_CREATOR_LEVEL", Self::OptionCreatorLevel),
        ("OPTION_SORTER", Self::OptionSorter),
        ("OPTION_BRAND", Self::OptionBrand),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(OptionType, Write);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sorter {
    pub algorithm_id: Option<String>,
    pub name: Option<String>,
}

impl Fields for Sorter {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "algorithm_id" => read(map, &mut self.algorithm_id),
            "name" => read(map, &mut self.name),
            _ => skip(map),
        }
    }
}
