//! Commands for a sandbox that runs. They print JSON.

mod client;

use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

use client::ask;

/// What to do in a sandbox that runs.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Show the shops
    Shops(Target),
    /// Show the latest products of a shop
    Products {
        #[command(flatten)]
        target: Target,
        /// The id of the shop
        #[arg(long)]
        shop: String,
    },
    /// Show the latest orders of a shop
    Orders {
        #[command(flatten)]
        target: Target,
        /// The id of the shop
        #[arg(long)]
        shop: String,
    },
    /// Have a buyer place orders
    Order {
        #[command(flatten)]
        target: Target,
        /// The id of the shop; by default the first one
        #[arg(long)]
        shop: Option<String>,
        /// An SKU and a quantity, such as 1730400000000000021:2; by default one unit that is in stock
        #[arg(long = "item", value_name = "SKU:QUANTITY", value_parser = item)]
        items: Vec<Value>,
        /// The number of orders
        #[arg(long, default_value_t = 1)]
        count: u32,
        /// Leave the orders unpaid
        #[arg(long)]
        unpaid: bool,
    },
    /// Move an order to its next status
    Transition {
        #[command(flatten)]
        target: Target,
        /// The id of the order
        order: String,
    },
    /// Move the clock forward
    Advance {
        #[command(flatten)]
        target: Target,
        /// How far, such as 90s, 30m, 12h or 7d
        #[arg(value_parser = seconds)]
        duration: i64,
    },
    /// Send a webhook
    Trigger {
        #[command(flatten)]
        target: Target,
        /// The webhook's name or number, such as order_status_change
        webhook: String,
        /// The order that it is about
        #[arg(long)]
        order: Option<String>,
        /// The shop that it is about; by default the first one
        #[arg(long)]
        shop: Option<String>,
        /// Fields that replace those of the documented sample, as a JSON object
        #[arg(long, value_name = "JSON", value_parser = object)]
        data: Option<Value>,
    },
}

/// Which sandbox.
#[derive(Args)]
pub(crate) struct Target {
    /// The port of the sandbox
    #[arg(long, default_value_t = crate::PORT)]
    port: u16,
}

impl Command {
    /// Does it, and returns what to print.
    pub(crate) fn run(self) -> Result<Value, String> {
        match self {
            Self::Shops(target) => Ok(ask(target.port, "overview", None)?["shops"].take()),
            Self::Products { target, shop } => Ok(ask(target.port, &format!("shops/{shop}"), None)?["products"].take()),
            Self::Orders { target, shop } => Ok(ask(target.port, &format!("shops/{shop}"), None)?["orders"].take()),
            Self::Order { target, shop, items, count, unpaid } => {
                let order = json!({ "shop": shop, "items": items, "is_paid": !unpaid });
                Ok(place(target.port, &order, count))
            }
            Self::Transition { target, order } => {
                ask(target.port, "happen", Some(&json!({ "orders": { "transition": { "order": order } } })))
            }
            Self::Advance { target, duration } => ask(target.port, "advance", Some(&json!({ "seconds": duration }))),
            Self::Trigger { target, webhook, order, shop, data } => {
                let data = data.unwrap_or_else(|| json!(Map::new()));
                ask(target.port, "trigger", Some(&json!({ "webhook": webhook, "order": order, "shop": shop, "data": data })))
            }
        }
    }
}

/// Places orders one by one: those that succeed are kept although others fail.
fn place(port: u16, order: &Value, count: u32) -> Value {
    let (mut created, mut failed) = (Vec::new(), Vec::new());
    for _ in 0..count {
        match ask(port, "happen", Some(&json!({ "orders": { "place": order } }))) {
            Ok(reply) => created.push(reply),
            Err(problem) => failed.push(json!({ "error": problem })),
        }
    }
    json!({ "created": created, "failed": failed })
}

fn item(text: &str) -> Result<Value, String> {
    let (sku, quantity) = text.split_once(':').unwrap_or((text, "1"));
    let quantity: u32 = quantity.parse().map_err(|_| "write an SKU id and a quantity, such as 1730400000000000021:2".to_owned())?;
    Ok(json!({ "sku": sku, "quantity": quantity }))
}

fn seconds(text: &str) -> Result<i64, String> {
    let problem = || "write a number with a unit: 90s, 30m, 12h or 7d".to_owned();
    let unit = text.chars().last().ok_or_else(problem)?;
    let factor = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3600,
        'd' => 86_400,
        _ => return Err(problem()),
    };
    let number: u32 = text[..text.len() - 1].parse().map_err(|_| problem())?;
    Ok(i64::from(number) * factor)
}

fn object(text: &str) -> Result<Value, String> {
    match serde_json::from_str(text) {
        Ok(value @ Value::Object(_)) => Ok(value),
        Ok(_) => Err("write a JSON object".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}
