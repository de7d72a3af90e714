// @generated from the replies in specs/affiliate/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202309::AddLiveProducts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"errors":[{"code":324121311,"detail":{"product_id":"12390753231"},"message":"Encounter network error, please try again."}]}}"#;
}

impl Sample for super::v202309::AddShowcaseProducts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"errors":[{"code":324121311,"detail":{"product_id":"12390753231"},"message":"Encounter network error, please try again."}]}}"#;
}

#[expect(deprecated, reason = "users of this operation get the warning")]
impl Sample for super::v202309::GetCreatorProfile {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"avatar":{"height":100,"url":"https://p16-sign.tiktokcdn-us.com/tos-useast5-avt-0068-tx/00000000000000000000000000000000~c5_100x100.webp?x-expires=1691895600&x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","width":100},"partner_id":"789078671231","partner_name":"Gift store","permissions":["LIVE_STREAM_PERMISSION","SELF_SALE_PERMISSION"],"register_region":"US","selection_region":"US","seller_type":"LOCAL","user_name":"marigold.makes","user_type":"MERCHANT_ACCOUNT"}}"#;
}

impl Sample for super::v202309::GetLiveProducts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"pinned_product_id":"49734297241","products":[{"commission":{"commission_rate":2500,"inclusive_reward_commission_rate":500},"detail_url":"https://shop.tiktok.com/view/product/248901892031?region=US&local=en","id":"53219092314","main_images":[{"height":100,"url":"https://p16-sign.tiktokcdn-us.com/tos-useast5-avt-0068-tx/00000000000000000000000000000000~c5_100x100.webp?x-expires=1691895600&x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","width":100}],"original_url":"https://storename.myshopify.com/products/gold-bracelet-engraved-with-diamonds","price":{"original_price":{"currency":"USD","highest_amount":"97500","lowest_amount":"97500"},"platform_discount_price":{"currency":"USD","highest_amount":"97500","lowest_amount":"97500"},"seller_discount_price":{"currency":"USD","highest_amount":"97500","lowest_amount":"97500"}},"sale_regions":["GB"],"shop_name":"Gift store","source":"AFFILIATE","status":{"added_status":"ADDED","inventory_status":"IN_STOCK","review_status":"APPROVED"},"title":"Chirstmas Gift"}]}}"#;
}

impl Sample for super::v202309::GetLiveRoom {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"id":"1762603552","start_time":1692084773,"status":"LIVE","title":"Black Friday 40% off"}}"#;
}

#[expect(deprecated, reason = "users of this operation get the warning")]
impl Sample for super::v202309::GetShopProducts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"b2Zmc2V0PTAK","products":[{"added_status":"ADDABLE","brand_name":"Apple","id":"1729592969712207012","images":[{"height":200,"url":"https://p19-pu-sign-useast8.tiktokcdn-us.com/tos-useast5-avt-0068-tx/982dd6b4e46a6a24203b00611a474cca~c5_1080x1080.webp","width":200}],"price":{"amount":"56.00","currency":"USD"},"sales_count":33,"title":"Ceramic mug with lid, 350 ml"}]}}"#;
}

impl Sample for super::v202309::GetShowcaseProducts {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"live_product_ids":["49734297241","7940278321"],"next_page_token":"absdfV231as2V0PTAK","products":[{"addition":{"customized_main_image":[{"height":100,"url":"https://p16-sign.tiktokcdn-us.com/tos-useast5-avt-0068-tx/00000000000000000000000000000000~c5_100x100.webp?x-expires=1691895600&x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","width":100}]},"commission":{"commission_rate":2500,"inclusive_reward_commission_rate":500},"detail_url":"https://shop.tiktok.com/view/product/248901892031?region=US&local=en","id":"53219092314","main_images":[{"height":100,"url":"https://p16-sign.tiktokcdn-us.com/tos-useast5-avt-0068-tx/00000000000000000000000000000000~c5_100x100.webp?x-expires=1691895600&x-signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","width":100}],"original_url":"https://storename.myshopify.com/products/gold-bracelet-engraved-with-diamonds","price":{"original_price":{"currency":"USD","highest_amount":"97500","lowest_amount":"97500"},"platform_discount_price":{"currency":"USD","highest_amount":"97500","lowest_amount":"97500"},"seller_discount_price":{"currency":"USD","highest_amount":"97500","lowest_amount":"97500"}},"sale_regions":["GB"],"shop_name":"Gift store","source":"AFFILIATE","status":{"added_status":"ADDED","inventory_status":"IN_STOCK","is_hidden":false,"review_status":"APPROVED"},"title":"Chirstmas Gift"}],"total_count":1570}}"#;
}
