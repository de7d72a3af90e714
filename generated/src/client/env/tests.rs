use std::ffi::OsString;

use super::*;

const REQUIRED: [&str; 4] = [APP_KEY, APP_SECRET, ACCESS_TOKEN, CIPHER];

/// The settings of an environment in which one variable has this value.
fn read(changed: &str, value: Result<&str, VarError>) -> Result<EnvSettings, EnvError> {
    EnvSettings::from_variables(|name| match name {
        name if name == changed => value.clone().map(str::to_owned),
        BASE_URL => Err(VarError::NotPresent),
        name => Ok(format!("planted-{name}")),
    })
}

/// What is said of a wrong value, which is not shown.
fn refused(name: &str, value: Result<&str, VarError>) -> String {
    let error = read(name, value).err().expect("a refusal");
    for text in [error.to_string(), format!("{error:?}")] {
        assert!(text.contains(name) && !text.contains("planted"), "{text}");
    }
    error.to_string()
}

#[test]
fn four_variables_are_needed() {
    for name in REQUIRED {
        for nothing in [Err(VarError::NotPresent), Ok("")] {
            assert_eq!(refused(name, nothing), format!("the environment variable `{name}` is not set"));
        }
    }
}

#[test]
fn values_that_cannot_be_sent_are_refused() {
    for name in REQUIRED {
        for wrong in ["planted\n", " planted", "plantéd-planted", "planted\u{0}"] {
            assert!(refused(name, Ok(wrong)).contains("is wrong: "), "{name} {wrong:?}");
        }
        assert!(refused(name, Err(VarError::NotUnicode(OsString::from("planted")))).contains("is wrong: "), "{name}");
    }
    for wrong in ["planted", "ftp://planted", "https://user:planted@host", "https://host/?planted=1"] {
        assert!(refused(BASE_URL, Ok(wrong)).contains("a base URL like https://host"), "{wrong}");
    }
}

#[test]
fn the_host_is_tiktoks_unless_it_is_said() {
    let host = |value| read(BASE_URL, value).map(|settings| settings.app.base.authority.to_string()).expect("settings");
    assert_eq!(host(Ok("http://127.0.0.1:8080/proxy")), "127.0.0.1:8080");
    for unsaid in [Err(VarError::NotPresent), Ok("")] {
        assert_eq!(host(unsaid), crate::api::API_HOST);
    }
    let settings = read(BASE_URL, Ok("")).expect("settings");
    assert_eq!((settings.app.key(), settings.cipher.as_str()), ("planted-TIKTOK_SHOP_APP_KEY", "planted-TIKTOK_SHOP_CIPHER"));
}
