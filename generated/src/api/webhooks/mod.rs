// @generated from the files of specs/webhooks/ by `cargo xtask generate`; edit the spec instead.

//! Webhooks: the events that TikTok sends.
//!
//! [`Event`] has a variant for each of them. `App::receive_webhook` verifies and reads a delivery.
//!
//! | type | event | when it is sent |
//! |---|---|---|
//! | 1 | [`OrderStatusChange`] | An order was placed, or its status changed. |
//! | 2 | [`ReverseStatusUpdate`] | The status of a cancellation, refund or return changed; it is reported with the numeric codes of an older API. The webhooks `CancellationStatusChange` and `ReturnStatusChange` have named values. |
//! | 3 | [`RecipientAddressUpdate`] | The recipient's address for an order changed. |
//! | 4 | [`PackageUpdate`] | The packages of orders were combined or split. |
//! | 5 | [`ProductStatusChange`] | A product passed its first review or failed a review, or its status changed. |
//! | 6 | [`SellerDeauthorization`] | A seller withdrew the authorization of the app. The tokens for the shop are no longer valid. |
//! | 7 | [`UpcomingAuthorizationExpiration`] | The authorization of a seller expires within 30 days. TikTok sends this warning daily until the seller authorizes the app again. |
//! | 11 | [`CancellationStatusChange`] | A cancellation of an order was requested, or its status changed. |
//! | 12 | [`ReturnStatusChange`] | The status of a return, refund or replacement changed. |
//! | 13 | [`NewConversation`] | A conversation between a buyer and the shop was started, or a customer service agent joined or left it. |
//! | 14 | [`NewMessage`] | There is a new message in a conversation between a buyer and the shop. |
//! | 15 | [`ProductInformationChange`] | Changes of the title, the images or other details of a product went live. |
//! | 16 | [`ProductCreation`] | A product was created. |
//! | 17 | [`ShoppableContentPosting`] | A creator added a product to a video, changed it there, or removed it. |
//! | 18 | [`ProductCategoryChange`] | A product was moved to another category. |
//! | 19 | [`SizeChartChange`] | A size chart template was created, edited or deleted. |
//! | 20 | [`CreatorDeauthorization`] | A creator withdrew the authorization of the app. The creator's tokens are no longer valid. |
//! | 21 | [`InboundFbtOrderStatusChange`] | The status of an inbound order to a warehouse of Fulfilled by TikTok changed. |
//! | 22 | [`FbtMerchantOnboarding`] | A merchant can now use Fulfilled by TikTok in a market. |
//! | 23 | [`GoodsMatch`] | A SKU was matched with goods in the warehouses of Fulfilled by TikTok, or unmatched. |
//! | 24 | [`FbtInventoryUpdate`] | The stock of goods in the warehouses of Fulfilled by TikTok changed. |
//! | 25 | [`OpportunityMatchingStatusChange`] | The status of the search for market opportunities for a candidate product changed; see `product::UploadCandidateProducts`. |
//! | 27 | [`InventoryStatusChange`] | A SKU is low in stock or out of stock, or TikTok predicts that it will be out of stock. |
//! | 33 | [`NewMessageListener`] | A creator sent a message to the shop. |
//! | 35 | [`TokopediaMirrorStatusChange`] | The mirror of a shop on Tokopedia was created, rolled back or cancelled. |
//! | 36 | [`InvoiceStatusChange`] | The status of an invoice that was uploaded with `fulfillment::UploadInvoices` changed. Only in Brazil. |
//! | 37 | [`ProductAuditStatusChange`] | The state of TikTok's review of a product changed. |
//! | 38 | [`StrikethroughPriceExpired`] | The prices that were submitted for the strikethrough price of a SKU expired, 90 days after the submission. To keep it, submit new ones with `product::SubmitStrikethroughPrices`. |
//! | 39 | [`ActivityStatusChange`] | A promotion activity started, ended or was deactivated. |
//! | 42 | [`CombinedListingChange`] | A combined listing was created or deleted, or its products changed. |
//! | 46 | [`ImageTranslationCompleted`] | The translation of an image is ready or has failed. |
//! | 50 | [`SkuStatusChange`] | SKUs of a product were created, deleted, activated or deactivated. |
//! | 51 | [`GlobalReplicationStatusChange`] | A product was copied to another market, or the copy failed. |
//! | 52 | [`GlobalListingMethodChange`] | The listing method of a global seller's local products changed. |
//! | 55 | [`VideoPrecheckResult`] | A creator's video was checked for violations. |
//! | 56 | [`SampleApplicationStatusChange`] | The status of a creator's application for a product sample changed. |
//! | 58 | [`FbtMcfOrderStatus`] | The status of a multi-channel fulfillment (MCF) order changed. Fulfilled by TikTok ships such an order for another sales channel. |
//! | 59 | [`ShoppableVideoPrecheckTasksResult`] | A shoppable video of a creator was checked for violations and quality. |
//! | 62 | [`ProductPackageRecommended`] | TikTok recommends another package weight or other package dimensions for a product. |
//! | 63 | [`ActivityChange`] | A promotion activity was created, changed or deactivated. |
//! | 64 | [`AftersalesRequestStatusUpdate`] | An after-sales request was made, or its review was completed. |
//! | 65 | [`RmaStatusUpdate`] | The status of a return merchandise authorization (RMA) changed. |
//! | 66 | [`AppealCompleted`] | TikTok decided on the seller's appeal about the size chart of a product; see `product::SubmitSizeChartAppeal`. |
//! | 67 | [`RefundSuccess`] | The refund for an after-sales request was paid to the buyer. |
//! | 68 | [`InventoryChanged`] | The stock of a SKU changed, for whatever reason. |
//! | 71 | [`InventoryChangedByShop`] | The stock of a SKU in one shop changed, for whatever reason. |

mod event;
#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
#[cfg(feature = "testing")]
mod samples;
pub mod activity_change;
pub mod activity_status_change;
pub mod aftersales_request_status_update;
pub mod appeal_completed;
pub mod cancellation_status_change;
pub mod combined_listing_change;
pub mod creator_deauthorization;
pub mod fbt_inventory_update;
pub mod fbt_mcf_order_status;
pub mod fbt_merchant_onboarding;
pub mod global_listing_method_change;
pub mod global_replication_status_change;
pub mod goods_match;
pub mod image_translation_completed;
pub mod inbound_fbt_order_status_change;
pub mod inventory_changed;
pub mod inventory_changed_by_shop;
pub mod inventory_status_change;
pub mod invoice_status_change;
pub mod new_conversation;
pub mod new_message;
pub mod new_message_listener;
pub mod opportunity_matching_status_change;
pub mod order_status_change;
pub mod package_update;
pub mod product_audit_status_change;
pub mod product_category_change;
pub mod product_creation;
pub mod product_information_change;
pub mod product_package_recommended;
pub mod product_status_change;
pub mod recipient_address_update;
pub mod refund_success;
pub mod return_status_change;
pub mod reverse_status_update;
pub mod rma_status_update;
pub mod sample_application_status_change;
pub mod seller_deauthorization;
pub mod shoppable_content_posting;
pub mod shoppable_video_precheck_tasks_result;
pub mod size_chart_change;
pub mod sku_status_change;
pub mod strikethrough_price_expired;
pub mod tokopedia_mirror_status_change;
pub mod upcoming_authorization_expiration;
pub mod video_precheck_result;
pub mod types;

pub use event::Event;
pub use activity_change::ActivityChange;
pub use activity_status_change::ActivityStatusChange;
pub use aftersales_request_status_update::AftersalesRequestStatusUpdate;
pub use appeal_completed::AppealCompleted;
pub use cancellation_status_change::CancellationStatusChange;
pub use combined_listing_change::CombinedListingChange;
pub use creator_deauthorization::CreatorDeauthorization;
pub use fbt_inventory_update::FbtInventoryUpdate;
pub use fbt_mcf_order_status::FbtMcfOrderStatus;
pub use fbt_merchant_onboarding::FbtMerchantOnboarding;
pub use global_listing_method_change::GlobalListingMethodChange;
pub use global_replication_status_change::GlobalReplicationStatusChange;
pub use goods_match::GoodsMatch;
pub use image_translation_completed::ImageTranslationCompleted;
pub use inbound_fbt_order_status_change::InboundFbtOrderStatusChange;
pub use inventory_changed::InventoryChanged;
pub use inventory_changed_by_shop::InventoryChangedByShop;
pub use inventory_status_change::InventoryStatusChange;
pub use invoice_status_change::InvoiceStatusChange;
pub use new_conversation::NewConversation;
pub use new_message::NewMessage;
pub use new_message_listener::NewMessageListener;
pub use opportunity_matching_status_change::OpportunityMatchingStatusChange;
pub use order_status_change::OrderStatusChange;
pub use package_update::PackageUpdate;
pub use product_audit_status_change::ProductAuditStatusChange;
pub use product_category_change::ProductCategoryChange;
pub use product_creation::ProductCreation;
pub use product_information_change::ProductInformationChange;
pub use product_package_recommended::ProductPackageRecommended;
pub use product_status_change::ProductStatusChange;
pub use recipient_address_update::RecipientAddressUpdate;
pub use refund_success::RefundSuccess;
pub use return_status_change::ReturnStatusChange;
pub use reverse_status_update::ReverseStatusUpdate;
pub use rma_status_update::RmaStatusUpdate;
pub use sample_application_status_change::SampleApplicationStatusChange;
pub use seller_deauthorization::SellerDeauthorization;
pub use shoppable_content_posting::ShoppableContentPosting;
pub use shoppable_video_precheck_tasks_result::ShoppableVideoPrecheckTasksResult;
pub use size_chart_change::SizeChartChange;
pub use sku_status_change::SkuStatusChange;
pub use strikethrough_price_expired::StrikethroughPriceExpired;
pub use tokopedia_mirror_status_change::TokopediaMirrorStatusChange;
pub use upcoming_authorization_expiration::UpcomingAuthorizationExpiration;
pub use video_precheck_result::VideoPrecheckResult;
