//! Explains a rejected signature.
//!
//! A [`draft::Draft`] is a way to sign a request. The explanation begins with the right one, makes the [`mistakes`] that clients make, one
//! or two at a time, and looks for those that lead to the signature that was sent. A client can also send the text that it signed in the
//! header `x-sandbox-string-to-sign`; then the two texts are compared.

mod body;
mod difference;
mod draft;
mod mistakes;
mod query;
mod secret;
mod serialize;

use codegen::model::Operation;

use super::incoming::Incoming;
use crate::world::World;
use crate::world::access::App;
use draft::{Draft, Signature};
use mistakes::Mistake;
use secret::SentText;

/// The header in which a client can send the text that it signed.
const TEXT_HEADER: &str = "x-sandbox-string-to-sign";
/// Two mistakes at once are only tried with texts up to this size.
const MAX_FOR_PAIRS: usize = 16 * 1024;

/// What a mistake is about.
#[derive(Clone, Copy)]
struct MistakeContext<'a> {
    world: &'a World,
    incoming: &'a Incoming<'a>,
    operation: &'a Operation,
    app: &'a App,
}

/// The text to sign, with a placeholder for the secret.
pub(super) fn expected(incoming: &Incoming<'_>) -> String {
    difference::shorten(&Draft::correct(incoming, "").masked())
}

pub(super) fn explain(world: &World, incoming: &Incoming<'_>, operation: &Operation, app: &App, sent: &str) -> String {
    let context = MistakeContext { world, incoming, operation, app };
    let right = Draft::correct(incoming, &app.secret);
    let mut lines = vec!["The signature is wrong.".to_owned()];
    let signature = Signature::read(sent);
    lines.extend(signature.remark(sent));
    if let Some(text) = incoming.header(TEXT_HEADER) {
        lines.extend(compare(context, &right, &signature, text));
    } else {
        lines.extend(search(context, &right, &signature));
    }
    lines.join("\n")
}

/// Looks for mistakes that lead to the signature.
fn search(context: MistakeContext<'_>, right: &Draft, signature: &Signature) -> Vec<String> {
    let Some(digest) = signature.digest else { return vec![expected_text(right)] };
    if right.digest() == digest {
        return vec![
            "The text and the secret are right; only the form of the signature is wrong.".to_owned(),
            expected_text(right),
        ];
    }
    let (mistakes, secrets) = (mistakes::all(context), secret::mistakes(context));
    let Some((found, draft)) = find(&mistakes, &secrets, right, &digest) else {
        let advice = format!(
            "None of the usual mistakes leads to the signature that was sent. {} If it is right, send the text that the client signs in \
             the header `{TEXT_HEADER}`, and the sandbox compares it.",
            check_secret(context)
        );
        return vec![expected_text(right), advice];
    };
    let mut lines = describe_mistakes(&found);
    lines.extend(difference::describe(&right.masked(), &draft.masked()));
    lines
}

/// What the client probably did, and how to correct it.
fn describe_mistakes(found: &[&Mistake<'_>]) -> Vec<String> {
    let what = found.iter().map(|mistake| mistake.what.as_str()).collect::<Vec<_>>().join(", and ");
    let fix = found.iter().map(|mistake| mistake.fix.as_str()).collect::<Vec<_>>().join(" ");
    vec![format!("Probably {what}."), format!("To correct it: {fix}")]
}

fn check_secret(context: MistakeContext<'_>) -> String {
    let App { name, secret, .. } = context.app;
    format!("The client probably uses another app secret. Check it first: that of the app {name} has {} characters.", secret.len())
}

/// The fewest mistakes that lead to a digest, with the resulting draft. Wrong secrets are tried alone.
fn find<'m>(
    mistakes: &'m [Mistake<'_>],
    secrets: &'m [Mistake<'_>],
    right: &Draft,
    digest: &[u8; 32],
) -> Option<(Vec<&'m Mistake<'m>>, Draft)> {
    let with = |draft: &Draft, mistake: &Mistake<'_>| {
        let mut draft = draft.clone();
        (mistake.apply)(&mut draft);
        draft
    };
    let drafts: Vec<Draft> = mistakes.iter().map(|mistake| with(right, mistake)).collect();
    if let Some(index) = drafts.iter().position(|draft| draft.digest() == *digest) {
        return Some((vec![&mistakes[index]], drafts.into_iter().nth(index)?));
    }
    let wrong_secret = secrets.iter().map(|mistake| (mistake, with(right, mistake)));
    if let Some((mistake, draft)) = wrong_secret.into_iter().find(|(_, draft)| draft.digest() == *digest) {
        return Some((vec![mistake], draft));
    }
    if right.masked().len() > MAX_FOR_PAIRS {
        return None;
    }
    drafts.iter().zip(mistakes).enumerate().find_map(|(index, (draft, first))| {
        mistakes[index + 1..].iter().find_map(|second| {
            let both = with(draft, second);
            (both.digest() == *digest).then(|| (vec![first, second], both))
        })
    })
}

/// Compares the text of the client with the right one.
fn compare(context: MistakeContext<'_>, right: &Draft, signature: &Signature, text: &str) -> Vec<String> {
    let text = draft::decode_text(text);
    let sent = SentText::split(&text, right);
    let wrong_secret = sent.remark(context);
    if !sent.is_right_between(right) {
        let difference = difference::describe(&right.masked(), &sent.masked());
        return wrong_secret.into_iter().chain(difference).collect();
    }
    if let Some(wrong_secret) = wrong_secret {
        return vec![wrong_secret, "The text of the client is right, apart from the secret.".to_owned(), expected_text(right)];
    }
    if sent.masked() != right.masked() {
        return difference::describe(&right.masked(), &sent.masked());
    }
    let mut lines = vec!["The text of the client is right.".to_owned()];
    let (keys, secrets) = (mistakes::keys(context), secret::mistakes(context));
    match signature.digest.and_then(|digest| find(&keys, &secrets, right, &digest)) {
        Some((found, _)) => lines.extend(describe_mistakes(&found)),
        None => {
            lines.push(format!("{} It is also the key of HMAC-SHA256, and the result is in lower-case hex.", check_secret(context)))
        }
    }
    lines.push(expected_text(right));
    lines
}

fn expected_text(right: &Draft) -> String {
    format!("The sandbox signs: `{}`", difference::shorten(&right.masked()))
}
