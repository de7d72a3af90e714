// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202501.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`RequestAttributeRecommendations`] | Requests recommended attributes for a product of another platform. They arrive later in the webhook "Product attribute recommendation generated", whose type and content TikTok does not document. | 202501, <code>POST <wbr>/product<wbr>/202501<wbr>/attribute_recommendation_request</code> |
//! | [`SearchManufacturers`] | Searches the manufacturers of a local seller in the EU by ID or keyword, and returns them in the given languages. Products refer to manufacturers by ID. | 202501, <code>POST <wbr>/product<wbr>/202501<wbr>/compliance<wbr>/manufacturers<wbr>/search</code> |
//! | [`SearchResponsiblePersons`] | Searches the responsible persons of a local seller in the EU by ID or keyword, and returns them in the given languages. Products refer to responsible persons by ID. | 202501, <code>POST <wbr>/product<wbr>/202501<wbr>/compliance<wbr>/responsible_persons<wbr>/search</code> |

pub mod request_attribute_recommendations;
pub mod search_manufacturers;
pub mod search_responsible_persons;

pub use request_attribute_recommendations::RequestAttributeRecommendations;
pub use search_manufacturers::{SearchManufacturers, SearchManufacturersResponse};
pub use search_responsible_persons::{
    SearchResponsiblePersons, SearchResponsiblePersonsResponse,
};
