// Fails with E0277 and E0308.
use api::order::CreateLabel;

pub fn label() -> CreateLabel {
    CreateLabel::new("17", 1)
}
