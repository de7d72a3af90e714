//! Starts the sandbox. It is a separate program, so that building this one does not build a server.

use std::path::Path;
use std::process::{Command, ExitStatus};

use crate::output::{Failure, Status};

#[derive(clap::Args)]
pub(crate) struct SandboxArgs {
    /// Build the sandbox with optimizations: the build takes longer, and the sandbox responds faster
    #[arg(long)]
    release: bool,
    /// Options and commands of the sandbox; `cargo xtask sandbox -- --help` lists them
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "OPTION")]
    options: Vec<String>,
}

/// Builds the sandbox, and runs it until it ends. It prints its own errors, and a program that it runs decides its exit status.
pub(crate) fn run(root: &Path, args: &SandboxArgs) -> Result<Status, Failure> {
    // Two steps, because `cargo run` reports a failed build by an exit status that programs have too.
    if !execute(cargo("build", root, args))?.success() {
        return Err("the sandbox could not be built; the message of cargo is above".to_owned());
    }
    let mut command = cargo("run", root, args);
    command.arg("--").args(&args.options);
    let status = execute(command)?;
    match status.code() {
        // Only Windows has others than these.
        Some(code) => Ok(Status::ExitedWith(u8::try_from(code).unwrap_or(1))),
        None => Err(format!("the sandbox ended: {status}")),
    }
}

/// A command of cargo for the package of the sandbox.
fn cargo(subcommand: &str, root: &Path, args: &SandboxArgs) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args([subcommand, "--quiet", "--package", "tiktok-shop-sandbox", "--manifest-path"]).arg(root.join("Cargo.toml"));
    if args.release {
        command.arg("--release");
    }
    command
}

fn execute(mut command: Command) -> Result<ExitStatus, Failure> {
    command.status().map_err(|error| format!("cannot run cargo: {error}"))
}
