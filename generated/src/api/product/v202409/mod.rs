// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202409.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ApplyForOpportunities`] | Enters a product for several opportunities; TikTok Shop decides on each. | 202409, `PUT /product/202409/products/{product_id}/opportunities` |
//! | [`CreateManufacturer`] | Registers a manufacturer for products sold in the EU, and has its details translated into the languages there. | 202409, `POST /product/202409/compliance/manufacturers` |
//! | [`CreateResponsiblePerson`] | Registers an EU responsible person for products sold there, and has the details translated into the languages there. | 202409, `POST /product/202409/compliance/responsible_persons` |
//! | [`PartialEditCandidateProducts`] | Changes the given fields of up to 10 candidate products; a given object or list is replaced whole. | 202409, `POST /product/202409/candidate_products/partial_edit/batch` |
//! | [`PartialEditManufacturer`] | Changes the given details of a manufacturer in one language; a given object is replaced whole. | 202409, `POST /product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit` |
//! | [`PartialEditResponsiblePerson`] | Changes the given details of a responsible person in one language; a given object is replaced whole. | 202409, `POST /product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit` |
//! | [`SearchCandidateProducts`] | Lists candidate products with the opportunities that they match. | 202409, `POST /product/202409/candidate_products/search` |
//! | [`SearchManufacturers`] | Finds manufacturers by id or keyword; products for the EU name them by id. | 202409, `POST /product/202409/compliance/manufacturers/search` |
//! | [`SearchOpportunities`] | Returns up to 10 of the opportunities that `SearchCandidateProducts` names. | 202409, `POST /product/202409/opportunities/search` |
//! | [`SearchResponsiblePersons`] | Finds EU responsible persons by id or keyword; products for the EU name them by id. | 202409, `POST /product/202409/compliance/responsible_persons/search` |
//! | [`UploadCandidateProducts`] | Hands in up to 10 products of another platform, to be matched with opportunities before they are listed. | 202409, `POST /product/202409/candidate_products/batch` |

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
