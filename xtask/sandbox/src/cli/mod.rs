//! Commands for a running sandbox. They print JSON.

mod client;

use std::io::Write as _;
use std::process::{ExitCode, ExitStatus};

use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

use client::send;
use tiktok_shop_sandbox::Connection;

/// The commands for a running sandbox.
#[derive(Subcommand)]
pub(crate) enum CliCommand {
    /// Show the shops
    Shops(Target),
    /// Show the latest products of a shop
    Products {
        #[command(flatten)]
        target: Target,
        /// The id of the shop; by default the first one
        #[arg(long)]
        shop: Option<String>,
    },
    /// Show the latest orders of a shop
    Orders {
        #[command(flatten)]
        target: Target,
        /// The id of the shop; by default the first one
        #[arg(long)]
        shop: Option<String>,
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
        #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
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
    /// Run a program with environment variables that point at the sandbox
    ///
    /// `TIKTOK_SHOP_BASE_URL`, `TIKTOK_SHOP_AUTH_URL`, `TIKTOK_SHOP_APP_KEY`, `TIKTOK_SHOP_APP_SECRET`, `TIKTOK_SHOP_ACCESS_TOKEN`,
    /// `TIKTOK_SHOP_CREATOR_TOKEN`, `TIKTOK_SHOP_PARTNER_TOKEN` and `TIKTOK_SHOP_CIPHER`.
    Run {
        #[command(flatten)]
        target: Target,
        /// The id of the shop whose cipher and access token the program gets; by default the first one. `shops` shows the ids
        #[arg(long, value_name = "ID")]
        shop: Option<String>,
        /// The program and its arguments, such as cargo run --example orders
        #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
        program: Vec<String>,
    },
    /// Change the addresses of the app that all accounts have authorized
    #[command(group(clap::ArgGroup::new("address").required(true).multiple(true)))]
    App {
        #[command(flatten)]
        target: Target,
        /// Where the consent page returns to
        #[arg(long, value_name = "URL", group = "address")]
        redirect: Option<String>,
        /// Where webhooks go
        #[arg(long, value_name = "URL", group = "address")]
        webhooks: Option<String>,
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
        /// The shop that it is about; by default that of the order, or the first one
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

impl CliCommand {
    /// Runs the command, and prints the answer.
    pub(crate) fn run(self) -> Result<ExitCode, String> {
        if let Self::Run { target, shop, program } = self {
            return run(target.port, shop.as_deref(), &program);
        }
        let answer = self.execute()?;
        // The reader may have gone, as in a pipe to `head`.
        let _ = writeln!(std::io::stdout(), "{answer:#}");
        Ok(ExitCode::SUCCESS)
    }

    fn execute(self) -> Result<Value, String> {
        match self {
            Self::Run { .. } => Ok(Value::Null),
            Self::Shops(target) => Ok(send(target.port, "overview", None)?["shops"].take()),
            Self::Products { target, shop } => Ok(overview(target.port, shop)?["products"].take()),
            Self::Orders { target, shop } => Ok(overview(target.port, shop)?["orders"].take()),
            Self::Order { target, shop, items, count, unpaid } => {
                let order = json!({ "shop": shop, "items": items, "is_paid": !unpaid, "order_count": count });
                send(target.port, "actions", Some(&json!({ "orders": { "place": order } })))
            }
            Self::Transition { target, order } => {
                send(target.port, "actions", Some(&json!({ "orders": { "transition": { "order": order } } })))
            }
            Self::Advance { target, duration } => send(target.port, "advance", Some(&json!({ "seconds": duration }))),
            Self::App { target, redirect, webhooks } => {
                let app = send(target.port, "overview", None)?["connection"]["app_key"].take();
                let change = json!({ "app": app, "redirect_url": redirect, "webhook_url": webhooks });
                send(target.port, "actions", Some(&json!({ "access": { "update_app": change } })))
            }
            Self::Trigger { target, webhook, order, shop, data } => {
                let data = data.unwrap_or_else(|| json!(Map::new()));
                send(target.port, "trigger", Some(&json!({ "webhook": webhook, "order": order, "shop": shop, "data": data })))
            }
        }
    }
}

/// The latest orders and products of a shop: the requested one, else the first.
fn overview(port: u16, shop: Option<String>) -> Result<Value, String> {
    let shop = match shop {
        Some(shop) => shop,
        None => {
            let first = send(port, "overview", None)?["shops"][0]["id"].take();
            first.as_str().ok_or("the sandbox has no shop; reset it with another scenario")?.to_owned()
        }
    };
    send(port, &shop_path(&shop), None)
}

fn shop_path(shop: &str) -> String {
    format!("shops/{}", percent_encoding::utf8_percent_encode(shop, percent_encoding::NON_ALPHANUMERIC))
}

/// Runs a program until it ends, and returns its exit status.
fn run(port: u16, shop: Option<&str>, program: &[String]) -> Result<ExitCode, String> {
    let path = shop.map_or_else(|| "overview".to_owned(), shop_path);
    let connection = send(port, &path, None)?["connection"].take();
    let connection: Connection =
        serde_json::from_value(connection).map_err(|error| format!("the sandbox is of another version: {error}"))?;
    if let Some(shop) = shop.filter(|_| connection.seller_token.is_empty()) {
        return Err(format!("the seller of shop {shop} has not authorized the app; the action `consent` does it"));
    }
    let (name, arguments) = program.split_first().ok_or("name a program")?;
    let status = std::process::Command::new(name).args(arguments).envs(connection.variables()).status();
    let status = status.map_err(|error| format!("{name}: cannot run: {error}"))?;
    let code = status.code().or_else(|| signal(status).map(|signal| 128 + signal));
    // Only Windows has exit statuses that do not fit.
    Ok(code.and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The signal that ended a program. Shells report it as 128 plus its number.
#[cfg(unix)]
fn signal(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

#[cfg(not(unix))]
fn signal(_: ExitStatus) -> Option<i32> {
    None
}

fn item(text: &str) -> Result<Value, String> {
    let (sku, quantity) = text.split_once(':').unwrap_or((text, "1"));
    let problem = || "write an SKU id and a quantity of at least 1, such as 1730400000000000021:2".to_owned();
    let quantity: u32 = quantity.parse().ok().filter(|quantity| *quantity > 0).ok_or_else(problem)?;
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
