// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202409 of these operations.

pub mod apply_for_opportunities;
pub mod create_manufacturer;
pub mod create_responsible_person;
pub mod partial_edit_candidate_products;
pub mod partial_edit_manufacturer;
pub mod partial_edit_responsible_person;
pub mod search_candidate_products;
pub mod search_manufacturers;
pub mod search_opportunities;
pub mod search_responsible_persons;
pub mod upload_candidate_products;

pub use apply_for_opportunities::{ApplyForOpportunities, ApplyForOpportunitiesResponse};
pub use create_manufacturer::{CreateManufacturer, CreateManufacturerResponse};
pub use create_responsible_person::{
    CreateResponsiblePerson, CreateResponsiblePersonResponse,
};
pub use partial_edit_candidate_products::{
    PartialEditCandidateProducts, PartialEditCandidateProductsResponse,
};
pub use partial_edit_manufacturer::PartialEditManufacturer;
pub use partial_edit_responsible_person::PartialEditResponsiblePerson;
pub use search_candidate_products::{
    SearchCandidateProducts, SearchCandidateProductsResponse,
};
pub use search_manufacturers::{SearchManufacturers, SearchManufacturersResponse};
pub use search_opportunities::{SearchOpportunities, SearchOpportunitiesResponse};
pub use search_responsible_persons::{
    SearchResponsiblePersons, SearchResponsiblePersonsResponse,
};
pub use upload_candidate_products::{
    UploadCandidateProducts, UploadCandidateProductsResponse,
};
