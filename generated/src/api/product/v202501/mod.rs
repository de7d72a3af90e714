// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202501 of these operations.

pub mod request_attribute_recommendations;
pub mod search_manufacturers;
pub mod search_responsible_persons;

pub use request_attribute_recommendations::RequestAttributeRecommendations;
pub use search_manufacturers::{SearchManufacturers, SearchManufacturersResponse};
pub use search_responsible_persons::{
    SearchResponsiblePersons, SearchResponsiblePersonsResponse,
};
