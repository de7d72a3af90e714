// Fails with E0308.
use api::order::CreateLabel;

pub fn label() -> CreateLabel {
    CreateLabel::new("17", 1)
}
