//! Starts the sandbox. It is a separate program, so that building this one does not build a server.

use std::path::Path;
use std::process::Command;

use crate::output::Failure;

#[derive(clap::Args)]
pub(crate) struct SandboxArgs {
    /// Build the sandbox with optimizations: the build takes longer, and the sandbox responds faster
    #[arg(long)]
    release: bool,
    /// Options and commands of the sandbox; `cargo xtask sandbox -- --help` lists them
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "OPTION")]
    options: Vec<String>,
}

/// Builds and runs the sandbox until it ends.
pub(crate) fn run(root: &Path, args: &SandboxArgs) -> Result<(), Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--package", "tiktok-shop-sandbox", "--manifest-path"]).arg(root.join("Cargo.toml"));
    if args.release {
        command.arg("--release");
    }
    let status = command.arg("--").args(&args.options).status().map_err(|error| format!("cannot run cargo: {error}"))?;
    if status.success() { Ok(()) } else { Err("the sandbox did not run; its message is above".to_owned()) }
}
