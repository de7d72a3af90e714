// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202409.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ApplyForOpportunities`] | Applies for several opportunities with a product that meets their requirements. TikTok reviews each application. | 202409, <code>PUT <wbr>/product<wbr>/202409<wbr>/products<wbr>/{product_id}<wbr>/opportunities</code> |
//! | [`CreateManufacturer`] | Registers a manufacturer for products of local sellers in the EU. TikTok translates the data into the languages of the EU markets; [`SearchManufacturers`] returns the translations, and [`PartialEditManufacturer`] corrects them. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/compliance<wbr>/manufacturers</code> |
//! | [`CreateResponsiblePerson`] | Registers a person who is responsible in the EU for the compliance of a local seller's products. TikTok translates the data into the languages of the EU markets; [`SearchResponsiblePersons`] returns the translations, and [`PartialEditResponsiblePerson`] corrects them. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/compliance<wbr>/responsible_persons</code> |
//! | [`PartialEditCandidateProducts`] | Changes the given fields of up to 10 candidate products, which come from other platforms. A given object or list is replaced as a whole. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/candidate_products<wbr>/partial_edit<wbr>/batch</code> |
//! | [`PartialEditManufacturer`] | Changes the given data of a manufacturer in one language, for local sellers in the EU. A given object is replaced as a whole, and no text may contain Chinese characters. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/compliance<wbr>/manufacturers<wbr>/{manufacturer_id}<wbr>/partial_edit</code> |
//! | [`PartialEditResponsiblePerson`] | Changes the given data of a responsible person in one language, for local sellers in the EU. A given object is replaced as a whole. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/compliance<wbr>/responsible_persons<wbr>/{responsible_person_id}<wbr>/partial_edit</code> |
//! | [`SearchCandidateProducts`] | Lists candidate products, which come from other platforms, and the opportunities that match them. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/candidate_products<wbr>/search</code> |
//! | [`SearchManufacturers`] | Searches the manufacturers of a local seller in the EU by ID or keyword. Products refer to manufacturers by ID. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/compliance<wbr>/manufacturers<wbr>/search</code> |
//! | [`SearchOpportunities`] | Returns details of up to 10 product opportunities, such as their tags and benefits. [`SearchCandidateProducts`] returns their IDs. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/opportunities<wbr>/search</code> |
//! | [`SearchResponsiblePersons`] | Searches the responsible persons of a local seller in the EU by ID or keyword. Products refer to responsible persons by ID. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/compliance<wbr>/responsible_persons<wbr>/search</code> |
//! | [`UploadCandidateProducts`] | Uploads up to 10 products of another platform that are not yet on TikTok Shop; TikTok then looks for market opportunities that match them. [`SearchCandidateProducts`] and the webhook `OpportunityMatchingStatusChange` report the result. | 202409, <code>POST <wbr>/product<wbr>/202409<wbr>/candidate_products<wbr>/batch</code> |

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
