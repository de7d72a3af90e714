//! Which parts of a recipient an app sees.
//!
//! | order | recipient |
//! |---|---|
//! | unpaid or on hold | absent |
//! | cancelled, or completed 30 days ago, in the US | masked |
//! | shipped with TikTok, or from TikTok's warehouse | masked |
//! | shipped by the seller | visible |

use super::{Order, OrderStatus, Recipient, ShippingType, Time};

const MASKED_AFTER: i64 = 30 * 86_400;

/// The recipient as an app sees it.
pub fn recipient(order: &Order, region: &str, now: Time) -> Option<Recipient> {
    let is_masked = match order.status {
        OrderStatus::Unpaid | OrderStatus::OnHold => return None,
        OrderStatus::Cancelled if region == "US" => true,
        OrderStatus::Completed if region == "US" && now >= order.update_time + MASKED_AFTER => true,
        _ => order.shipping_type == ShippingType::Tiktok || order.details.is_fbt,
    };
    let recipient = order.details.recipient.clone();
    Some(if is_masked { mask(recipient) } else { recipient })
}

fn mask(recipient: Recipient) -> Recipient {
    Recipient {
        name: words(&recipient.name).into(),
        phone: phone(&recipient.phone).into(),
        street: words(&recipient.street).into(),
        postal_code: text(&recipient.postal_code, 2).into(),
        ..recipient
    }
}

/// Keeps the first letter of each word: `O***** C*****`.
fn words(value: &str) -> String {
    value.split(' ').map(|word| text(word, 1)).collect::<Vec<_>>().join(" ")
}

/// Keeps the first characters.
fn text(value: &str, visible: usize) -> String {
    value.chars().enumerate().map(|(index, letter)| if index < visible { letter } else { '*' }).collect()
}

/// Keeps the country code, the first and the last two digits: `(+84)9*****12`.
fn phone(value: &str) -> String {
    let (code, number) = value.split_once(')').map_or(("", value), |(code, number)| (code, number));
    let count = number.chars().count();
    let masked = number.chars().enumerate().map(|(index, digit)| if index == 0 || index + 2 >= count { digit } else { '*' });
    let code = if code.is_empty() { String::new() } else { format!("{code})") };
    code + &masked.collect::<String>()
}
