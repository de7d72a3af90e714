//! The partial failures of documented replies: each is told, and told in one way.

use std::fmt::Write;

use serde_json::Value;
use tiktok_shop::http::StatusCode;
use tiktok_shop::{Endpoint, Failure, PartialFailures, decode};
use tiktok_shop::{
    affiliate_creator, affiliate_partner, affiliate_seller, customer_engagement, fulfillment, order, product, return_refund,
    supply_chain,
};

use crate::table::samples;

type Read = fn(&[u8]) -> Vec<Failure>;

macro_rules! refusals {
    ($($file:literal => $request:ty,)*) => {
        /// The samples that tell of failures.
        const REFUSALS: &[(&str, Read)] = &[$(($file, failures::<$request>)),*];
    };
}

refusals! {
    "affiliate_creator__add_showcase_products__doc1" => affiliate_creator::v202405::AddShowcaseProducts,
    "affiliate_creator__creator_generate_general_link__doc1" => affiliate_creator::v202505::GenerateGeneralSharingLinks,
    "affiliate_creator__creator_generate_publisher_link__doc1" => affiliate_creator::v202504::GeneratePublisherSharingLinks,
    "affiliate_partner__partner_generate_multi_affiliate_campaign_product_link__doc1" =>
        affiliate_partner::v202505::GenerateCampaignProductPromotionLinks,
    "affiliate_seller__mark_conversation_read__doc1" => affiliate_seller::v202412::MarkConversationsAsRead,
    "affiliate_seller__update_target_collaboration__doc1" => affiliate_seller::v202508::UpdateTargetCollaboration,
    "customer_engagement__send_engagement_message__doc1" => customer_engagement::v202412::SendEngagementMessage,
    "fulfillment__batch_ship_packages__doc1" => fulfillment::v202309::BatchShipPackages,
    "fulfillment__batch_ship_packages__juli1" => fulfillment::v202309::BatchShipPackages,
    "fulfillment__combine_package__doc1" => fulfillment::v202309::CombinePackages,
    "fulfillment__combine_package__juli1" => fulfillment::v202309::CombinePackages,
    "fulfillment__create_first_mile_bundle__doc1" => fulfillment::v202407::CreateFirstMileBundle,
    "fulfillment__create_first_mile_bundle_v2__doc1" => fulfillment::v202510::CreateFirstMileBundle,
    "fulfillment__update_package_delivery_status__doc1" => fulfillment::v202309::UpdatePackageDeliveryStatus,
    "fulfillment__upload_invoice__doc1" => fulfillment::v202502::UploadInvoice,
    "order__add_external_order_references__doc1" => order::v202406::AddExternalOrderReferences,
    "product__activate_product__doc1" => product::v202309::ActivateProducts,
    "product__check_listing_prerequisites__doc1" => product::v202312::CheckListingPrerequisites,
    "product__check_product_listing__doc1" => product::v202309::CheckProductListing,
    "product__deactivate_products__doc1" => product::v202309::DeactivateProducts,
    "product__delete_global_products__doc1" => product::v202309::DeleteGlobalProducts,
    "product__delete_products__doc1" => product::v202309::DeleteProducts,
    "product__edit_global_product__doc1" => product::v202309::EditGlobalProduct,
    "product__get_image_translation_tasks__doc1" => product::v202506::GetImageTranslationTasks,
    "product__partial_edit_global_product__doc1" => product::v202509::PartialEditGlobalProduct,
    "product__publish_global_product__doc1" => product::v202309::PublishGlobalProduct,
    "product__recover_products__doc1" => product::v202309::RecoverProducts,
    "product__replicate_product__doc1" => product::v202507::ReplicateProduct,
    "product__update_inventory__doc1" => product::v202309::UpdateInventory,
    "return_refund__review_aftersales__juli1" => return_refund::v202609::ReviewAftersalesRequests,
    "supply_chain__confirm_package_shipment__doc1" => supply_chain::v202309::ConfirmPackageShipment,
}

fn failures<T: Endpoint<Response: PartialFailures>>(body: &[u8]) -> Vec<Failure> {
    decode::<T::Response>(StatusCode::OK, body).expect("a reply").failures()
}

#[test]
fn every_documented_failure_is_told() {
    let mut text = String::new();
    for (file, read) in REFUSALS {
        let sample = samples().into_iter().find(|sample| sample.file == *file).expect(file);
        let failures = read(&sample.body());
        assert!(!failures.is_empty(), "{file}");
        let _ = writeln!(text, "{file}");
        failures.iter().for_each(|failure| show(&mut text, failure, 1));
    }
    insta::assert_snapshot!("failures", text);
}

fn show(text: &mut String, failure: &Failure, depth: usize) {
    let Failure { code, message, subject, causes, .. } = failure;
    let subject = subject.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ");
    let code = code.map_or("no code".to_owned(), |code| code.to_string());
    // Enough to see that it is there.
    let message: String = message.chars().take(16).collect();
    let _ = writeln!(text, "{:indent$}[{subject}] {code}, {:?}: {message}", "", failure.kind(), indent = depth * 4);
    causes.iter().for_each(|cause| show(text, cause, depth + 1));
}

#[test]
fn no_documented_failure_is_left_out() {
    let listed: Vec<_> = REFUSALS.iter().map(|(file, _)| *file).collect();
    let tell: Vec<_> = samples().iter().filter(|sample| tells(&sample.json()["data"])).map(|sample| sample.file).collect();
    assert_eq!(tell, listed);
}

/// Whether a reply speaks of failures, by the names that TikTok gives them.
fn tells(value: &Value) -> bool {
    let is_told = |(key, value): (&String, &Value)| {
        let something = match value {
            Value::Array(items) => !items.is_empty(),
            Value::Object(members) => !members.is_empty(),
            Value::String(text) => key == "fail_reason" && !text.is_empty(),
            _ => false,
        };
        something && (key.contains("error") || key.starts_with("fail") || key.ends_with("_failed"))
    };
    match value {
        Value::Object(members) => members.iter().any(is_told) || members.values().any(tells),
        Value::Array(items) => items.iter().any(tells),
        _ => false,
    }
}
