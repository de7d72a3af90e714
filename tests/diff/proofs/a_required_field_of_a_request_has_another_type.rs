// Fails with E0308.
use api::order::CreateLabel;

pub fn count(request: &CreateLabel) -> i64 {
    request.count
}
