//! Idempotency keys: a repeated request gets the first answer and changes nothing.

use super::super::{Call, CommandContext, Reply};

/// Runs a command, unless its key was used for the same operation of the shop. Refused commands do not use up their keys.
pub(super) fn once(
    ctx: &mut CommandContext<'_>,
    call: &Call,
    command: impl FnOnce(&mut CommandContext<'_>, &Call) -> Reply,
) -> Reply {
    let Some(key) = call.text("idempotency_key").filter(|key| !key.is_empty()) else {
        return command(ctx, call);
    };
    let key = format!("{} {} {key}", call.shop()?, call.operation);
    if let Some(answer) = ctx.world.aftersales.answers.get(&key) {
        return Ok(answer.clone());
    }
    let answer = command(ctx, call)?;
    ctx.world.aftersales.answers.insert(key, answer.clone());
    Ok(answer)
}
