//! Idempotency keys: a repeated request gets the first answer and changes nothing.

use super::super::{Call, Reply, Turn};

/// Runs a command, unless its key was used for the same operation of the shop. Refused commands do not use up their keys.
pub(super) fn once(turn: &mut Turn<'_>, call: &Call, command: impl FnOnce(&mut Turn<'_>, &Call) -> Reply) -> Reply {
    let Some(key) = call.text("idempotency_key").filter(|key| !key.is_empty()) else {
        return command(turn, call);
    };
    let key = format!("{} {} {key}", call.shop()?, call.operation);
    if let Some(answer) = turn.world.aftersales.answers.get(&key) {
        return Ok(answer.clone());
    }
    let answer = command(turn, call)?;
    turn.world.aftersales.answers.insert(key, answer.clone());
    Ok(answer)
}
