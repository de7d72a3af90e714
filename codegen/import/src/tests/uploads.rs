//! Uploads: the importer keeps facts about files that documents do not state in a readable form.

use super::*;
use codegen::spec::Scalar;

#[test]
fn manual_facts_about_uploads_are_kept() {
    let upload = |data: Field| with_body(vec![data], operation("POST /order/202309/labels", &["Upload Label"], Vec::new()));
    let file = |required: bool| Field { required, ..field("data", Kind::Scalar(Scalar::File)) };
    let media = "data: { type: file, range: ..10, media: [application/pdf ..5, image/png], doc: \"A label.\" }";
    let name = "order/202309/upload_label.yaml";
    let files = edited(created(vec![upload(file(false))]), name, "data: file", media);
    let (same, merged) = import(&api(vec![upload(file(false))]), files.clone());
    assert_eq!((&same, merged), (&files, Merged::default()));
    let (changed, _) = import(&api(vec![upload(file(true))]), files);
    let required = media.replace("type: file,", "type: file, required: true,");
    assert!(changed[name].contains(&required), "{}", changed[name]);
}
