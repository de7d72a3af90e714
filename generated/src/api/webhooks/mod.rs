// @generated from the files of specs/webhooks/ by `cargo xtask generate`; edit the spec instead.

//! Webhooks: the events that TikTok sends.
//!
//! [`Event`] has a variant for each of them. `App::receive_webhook` verifies and reads a delivery.
//!
//! | type | event | when it is sent |
//! |---|---|---|
//! | 1 | [`OrderStatusChange`] | An order changed its status, or was cancelled. |
//! | 2 | [`ReverseStatusUpdate`] | A cancellation, refund or return changed its status, with the numeric codes of an earlier API; types 11 and 12 have named values. |
//! | 3 | [`RecipientAddressUpdate`] | The address that an order goes to was changed. |
//! | 4 | [`PackageUpdate`] | The packages of orders were combined or split. |
//! | 5 | [`ProductStatusChange`] | A product was reviewed, or its status changed. |
//! | 6 | [`SellerDeauthorization`] | A seller withdrew the app's authorization, so the tokens for the shop are invalid. |
//! | 7 | [`UpcomingAuthorizationExpiration`] | A seller's authorization expires within 30 days, unless it is renewed. |
//! | 11 | [`CancellationStatusChange`] | A request to cancel an order was made, answered, withdrawn or carried out. |
//! | 12 | [`ReturnStatusChange`] | A return, refund or replacement changed its status. |
//! | 13 | [`NewConversation`] | A buyer and the shop started a conversation. |
//! | 14 | [`NewMessage`] | A new message in a conversation between a buyer and the shop. |
//! | 15 | [`ProductInformationChange`] | A product's title, pictures or other details were edited. |
//! | 16 | [`ProductCreation`] | A product was created. |
//! | 17 | [`ShoppableContentPosting`] | A creator linked a product to a video, changed that link or took it away. |
//! | 18 | [`ProductCategoryChange`] | A product was moved to another category. |
//! | 19 | [`SizeChartChange`] | A size chart template was created, edited or deleted. |
//! | 20 | [`CreatorDeauthorization`] | A creator withdrew the app's authorization, so the creator's tokens are invalid. |
//! | 21 | [`InboundFbtOrderStatusChange`] | A shipment to a warehouse of Fulfilled by TikTok changed its status. |
//! | 22 | [`FbtMerchantOnboarding`] | A merchant may use Fulfilled by TikTok in a further region. |
//! | 23 | [`GoodsMatch`] | A SKU was tied to goods in the warehouses of Fulfilled by TikTok, or untied. |
//! | 24 | [`FbtInventoryUpdate`] | The stock of goods in the warehouses of Fulfilled by TikTok changed. |
//! | 25 | [`OpportunityMatchingStatusChange`] | A product that was offered for matching found opportunities, or none. |
//! | 27 | [`InventoryStatusChange`] | A SKU runs low, is predicted to, ran out, or is in stock again. |
//! | 33 | [`NewMessageListener`] | A message came into a conversation between a creator and the shop. |
//! | 35 | [`TokopediaMirrorStatusChange`] | A shop's mirror on Tokopedia was set up, rolled back or called off. |
//! | 36 | [`InvoiceStatusChange`] | An uploaded invoice of a package was checked, as Brazil requires it. |
//! | 37 | [`ProductAuditStatusChange`] | TikTok's review of a product came to a result. |
//! | 38 | [`StrikethroughPriceExpired`] | The former price that a SKU shows struck through expired. |
//! | 39 | [`ActivityStatusChange`] | A promotion began, ended or was switched off. |
//! | 42 | [`CombinedListingChange`] | A combined listing was created, deleted, or holds other products now. |
//! | 46 | [`ImageTranslationCompleted`] | The translation of a picture is ready, or has failed. |
//! | 50 | [`SkuStatusChange`] | SKUs of a product were added, deleted, switched on or switched off. |
//! | 51 | [`GlobalReplicationStatusChange`] | A product was replicated to another market, or could not be. |
//! | 52 | [`GlobalListingMethodChange`] | Local products are kept in step with other markets in another way from now on. |
//! | 55 | [`VideoPrecheckResult`] | A creator's video was checked for what would get it removed. |
//! | 56 | [`SampleApplicationStatusChange`] | A creator's request for a free sample moved on. |
//! | 58 | [`FbtMcfOrderStatus`] | Fulfilled by TikTok moved on with an order from another sales channel. |
//! | 59 | [`ShoppableVideoPrecheckTasksResult`] | A creator's shoppable video was checked for violations and for quality. |
//! | 62 | [`ProductPackageRecommended`] | TikTok doubts a product's weight or dimensions, and says what they ought to be. |
//! | 63 | [`ActivityChange`] | A promotion was created, changed or switched off. |
//! | 64 | [`AftersalesRequestStatusUpdate`] | An aftersales request waits for the seller's answer, or has got it. |
//! | 65 | [`RmaStatusUpdate`] | Goods that a buyer sends back moved on. |
//! | 66 | [`AppealCompleted`] | A seller's appeal against a verdict on a product was decided. |
//! | 67 | [`RefundSuccess`] | A buyer got money back for goods that were returned. |
//! | 68 | [`InventoryChanged`] | The stock of a SKU changed, whatever the cause. |
//! | 71 | [`InventoryChangedByShop`] | The stock of a SKU in one shop changed, whatever the cause. |

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
