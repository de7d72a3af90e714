// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202501 of these operations.

pub mod create_attribute_recommendation_request;
pub mod search_manufacturers;
pub mod search_responsible_persons;

pub use create_attribute_recommendation_request::CreateAttributeRecommendationRequest;
pub use search_manufacturers::{SearchManufacturers, SearchManufacturersResponse};
pub use search_responsible_persons::{
    SearchResponsiblePersons, SearchResponsiblePersonsResponse,
};
