// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202501.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`RequestAttributeRecommendations`] | Requests recommended attributes for a product of another platform. TikTok sends them later in a webhook for generated recommendations, whose type and content it does not document. | 202501, <code>POST <wbr>/product<wbr>/202501<wbr>/attribute_recommendation_request</code> |
//! | [`SearchManufacturers`] | Searches manufacturers by ID or keyword and returns them in the given languages, for local sellers in the EU. Products refer to them by ID. | 202501, <code>POST <wbr>/product<wbr>/202501<wbr>/compliance<wbr>/manufacturers<wbr>/search</code> |
//! | [`SearchResponsiblePersons`] | Searches responsible persons by ID or keyword and returns them in the given languages, for local sellers in the EU. Products refer to them by ID. | 202501, <code>POST <wbr>/product<wbr>/202501<wbr>/compliance<wbr>/responsible_persons<wbr>/search</code> |

pub mod request_attribute_recommendations;
pub mod search_manufacturers;
pub mod search_responsible_persons;

pub use request_attribute_recommendations::RequestAttributeRecommendations;
pub use search_manufacturers::{SearchManufacturers, SearchManufacturersResponse};
pub use search_responsible_persons::{
    SearchResponsiblePersons, SearchResponsiblePersonsResponse,
};
