//! Uploads of images and files.

use serde_json::json;
use tiktok_shop_sandbox::world::products::uploads;

use crate::shop::{Fixture, code, png};

#[test]
fn images_keep_their_size_and_bytes() {
    let mut fixture = Fixture::new();
    let bytes = png(640, 480);
    let reply = fixture.upload("images", bytes.clone(), json!({})).unwrap();
    assert_eq!((&reply["width"], &reply["height"], &reply["use_case"]), (&json!(640), &json!(480), &json!("MAIN_IMAGE")));
    let uri = reply["uri"].as_str().unwrap();
    assert!(uri.starts_with("tos-"), "{uri}");
    let url = reply["url"].as_str().unwrap();
    let (address, key) = url.split_once(uploads::PATH).unwrap();
    assert_eq!(address, fixture.world.settings.public_url);
    let file = uploads::get(&fixture.world, key).unwrap();
    assert_eq!(file.upload.content, bytes);
    assert_eq!(file.upload.media_type.as_deref(), Some("image/png"));
    assert!(uploads::get(&fixture.world, "unknown").is_none());
}

#[test]
fn wide_main_images_become_square() {
    let mut fixture = Fixture::new();
    for (use_case, expected) in [("MAIN_IMAGE", 900), ("ATTRIBUTE_IMAGE", 900), ("DESCRIPTION_IMAGE", 300)] {
        let reply = fixture.upload("images", png(900, 300), json!({ "use_case": use_case })).unwrap();
        assert_eq!((&reply["width"], &reply["height"]), (&json!(900), &json!(expected)));
    }
}

#[test]
fn bad_images_are_refused() {
    let mut fixture = Fixture::new();
    let mut large = png(600, 600);
    large.resize(10 * 1024 * 1024 + 1, 0);
    let cases = [
        (Vec::new(), 12_038_002),
        (b"no image at all".to_vec(), 12_038_004),
        (b"GIF89a\x10\x00\x10\x00\x00\x00\x00".to_vec(), 12_038_004),
        (png(600, 600)[..16].to_vec(), 12_038_015),
        (large, 12_038_005),
        (png(99, 600), 12_038_014),
        (png(600, 20_001), 12_038_014),
    ];
    for (content, expected) in cases {
        assert_eq!(code(fixture.upload("images", content, json!({}))), expected);
    }
    let none = fixture.request("POST /product/202309/images/upload", json!({}), json!({}), Vec::new());
    assert_eq!(code(none), 12_038_002);
}

#[test]
fn files_have_a_format() {
    let mut fixture = Fixture::new();
    let cases: [(&[u8], &str); 8] = [
        (b"%PDF-1.7", "PDF"),
        (b"\0\0\0\x18ftypmp42", "MP4"),
        (b"\0\0\0\x14ftypqt  ", "MOV"),
        (b"\0\0\0\x14ftyp3gp4", "3GP"),
        (b"RIFF\0\0\0\0AVI LIST", "AVI"),
        (b"FLV\x01", "FLV"),
        (b"\x1a\x45\xdf\xa3\x01\0webm", "WEBM"),
        (b"\x1a\x45\xdf\xa3\x01\0matroska", "MKV"),
    ];
    for (content, format) in cases {
        let reply = fixture.upload("files", content.to_vec(), json!({ "name": "file.bin" })).unwrap();
        assert_eq!((&reply["format"], &reply["name"]), (&json!(format), &json!("file.bin")));
        assert!(uploads::get(&fixture.world, reply["id"].as_str().unwrap()).is_some());
    }
}

#[test]
fn bad_files_are_refused() {
    let mut fixture = Fixture::new();
    let mut large = b"%PDF-1.7".to_vec();
    large.resize(20 * 1024 * 1024 + 1, 0);
    let cases = [
        ("a.pdf", Vec::new(), 12_019_103),
        ("", b"%PDF".to_vec(), 12_019_104),
        ("a.txt", b"text".to_vec(), 12_019_105),
        ("a.pdf", large, 12_038_005),
    ];
    for (name, content, expected) in cases {
        assert_eq!(code(fixture.upload("files", content, json!({ "name": name }))), expected);
    }
}

#[test]
fn products_show_uploads() {
    let mut fixture = Fixture::new();
    let mut body = fixture.shirt();
    let pdf = fixture.upload("files", b"%PDF-1.7".to_vec(), json!({ "name": "proof.pdf" })).unwrap();
    let video = fixture.upload("files", b"\0\0\0\x18ftypmp42".to_vec(), json!({ "name": "v.mp4" })).unwrap();
    let image = fixture.upload("images", png(800, 800), json!({})).unwrap();
    body["description"] = json!(format!("<p>Soft</p><img src=\"{}\">", image["url"].as_str().unwrap()));
    body["video"] = json!({ "id": video["id"] });
    body["size_chart"] = json!({ "image": { "uri": image["uri"] } });
    body["skus"][0]["sales_attributes"][0]["sku_img"] = json!({ "uri": image["uri"] });
    let id = fixture.create(body.clone()).unwrap();
    let product = fixture.get(id, json!({})).unwrap();
    assert_eq!(product["video"]["url"], video["url"]);
    assert_eq!(product["size_chart"]["image"]["width"], 800);
    assert_eq!(product["skus"][0]["sales_attributes"][0]["sku_img"]["urls"], json!([image["url"]]));
    assert_eq!(product["main_images"][0]["height"], 600);
    (body["category_id"], body["product_attributes"]) = (json!("601742"), json!([]));
    let file = json!({ "id": pdf["id"], "name": "proof.pdf", "format": "PDF" });
    body["certifications"] = json!([{ "id": "602362", "files": [file], "images": [{ "uri": image["uri"] }] }]);
    let id = fixture.create(body).unwrap();
    let certification = &fixture.get(id, json!({})).unwrap()["certifications"][0];
    assert_eq!(certification["title"], "Battery Safety Certificate");
    assert_eq!(certification["files"][0]["urls"], json!([pdf["url"]]));
    assert_eq!(certification["images"][0]["width"], 800);
}
