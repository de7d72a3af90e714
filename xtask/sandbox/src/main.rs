//! The command line of the sandbox.

mod cli;

use std::io::Write as _;
use std::net::IpAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, ValueEnum};
use cli::CliCommand;
use tiktok_shop_sandbox::gateway::Quotas;
use tiktok_shop_sandbox::world::Scenario;
use tiktok_shop_sandbox::{Options, Sandbox, StartError};

/// The port, unless another one is chosen.
const PORT: u16 = 8700;

/// A local TikTok Shop: every operation of the Partner API, without an account
///
/// The first line on standard output is a JSON object with the addresses, the app and its tokens.
#[derive(Parser)]
#[command(name = "tiktok-shop-sandbox", version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(flatten)]
    serve: Serve,
    #[command(subcommand)]
    command: Option<CliCommand>,
}

/// How the sandbox runs.
#[derive(Args)]
struct Serve {
    /// The port; 0 for a free one
    #[arg(long, default_value_t = PORT)]
    port: u16,
    /// The address to listen on; other machines can use the sandbox unless it is a loopback address
    #[arg(long, default_value = "127.0.0.1")]
    listen: IpAddr,
    /// Keep the state in this file
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Read these specs instead of the embedded ones, and again whenever they change
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
    /// The same number makes the same tokens, keys, ciphers and faults
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// What a new sandbox contains
    #[arg(long, value_enum, default_value_t = ScenarioName::Standard)]
    scenario: ScenarioName,
    /// Make requests fail, for example `POST /order/*/orders/search: 503 x3`
    #[arg(long, value_name = "RULES", default_value = "")]
    faults: String,
    /// Shuffle, duplicate or drop webhooks, for example `shuffle,duplicate=0.2,drop=0.1`
    #[arg(long = "webhooks", value_name = "FAULTS", default_value = "")]
    webhook_faults: String,
    /// Which rate limits apply
    #[arg(long, value_enum, default_value_t = RateLimitName::None)]
    limits: RateLimitName,
}

/// Rate limits by name.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum RateLimitName {
    /// No limits
    None,
    /// 50 requests per second for each app, shop and operation
    Tiktok,
    /// The same, and 1,000 requests per hour for each shop
    Development,
}

/// The scenarios by name.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum ScenarioName {
    /// An app, accounts and shops, without products
    Empty,
    /// Shops in several markets with products, orders, returns and statements
    Standard,
    /// One shop with 10,000 products and 100,000 orders
    Large,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        Some(command) => command.run(),
        None => serve(cli.serve).map(|()| ExitCode::SUCCESS).map_err(|error| error.to_string()),
    };
    done.unwrap_or_else(|problem| {
        eprintln!("error: {problem}");
        ExitCode::from(2)
    })
}

/// Runs a sandbox until Ctrl-C.
fn serve(options: Serve) -> Result<(), StartError> {
    if !options.listen.is_loopback() {
        eprintln!("warning: other machines can reach the sandbox at {}", options.listen);
    }
    let scenario = match options.scenario {
        ScenarioName::Empty => Scenario::Empty,
        ScenarioName::Standard => Scenario::Standard,
        ScenarioName::Large => Scenario::Large,
    };
    let quotas = match options.limits {
        RateLimitName::None => Quotas::default(),
        RateLimitName::Tiktok => Quotas::TIKTOK,
        RateLimitName::Development => Quotas::DEVELOPMENT,
    };
    let Serve { port, listen: address, state, specs, seed, faults, webhook_faults, .. } = options;
    let defaults = Options::default();
    let sandbox =
        Sandbox::with(Options { address, port, state, specs, seed, scenario, faults, webhook_faults, quotas, ..defaults })?;
    announce(&sandbox);
    sandbox.wait();
    Ok(())
}

/// Prints the connection for programs, and the page for people.
fn announce(sandbox: &Sandbox) {
    let connection = sandbox.connection();
    let line = serde_json::to_string(&connection).unwrap_or_default();
    let mut output = std::io::stdout().lock();
    // Standard output can be closed, and the sandbox runs without it.
    let _ = writeln!(output, "{line}").and_then(|()| output.flush());
    eprintln!("Open {} in a browser. Stop with Ctrl-C.", connection.page_url);
}
