use std::ffi::OsString;

use super::*;

mod credentials;

const REQUIRED: [&str; 4] = [APP_KEY, APP_SECRET, ACCESS_TOKEN, CIPHER];

/// Reads the settings from a valid environment in which one variable has this value.
fn read(changed: &str, value: Result<&str, VarError>) -> Result<EnvSettings, EnvError> {
    EnvSettings::from_variables(|name| match name {
        name if name == changed => value.clone().map(str::to_owned),
        BASE_URL | REFRESH_TOKEN | TOKEN_DIR => Err(VarError::NotPresent),
        name => Ok(format!("canary-{name}")),
    })
}

/// Reads the settings from an environment with an app, a cipher and these variables.
fn read_all(variables: &[(&str, &str)]) -> Result<EnvSettings, EnvError> {
    let app = [(APP_KEY, "key"), (APP_SECRET, "secret"), (CIPHER, "cipher")];
    EnvSettings::from_variables(|name| {
        let value = app.iter().chain(variables).find(|(variable, _)| *variable == name);
        value.map(|(_, value)| (*value).to_owned()).ok_or(VarError::NotPresent)
    })
}

/// Returns the error text for a value, and asserts that the text does not contain the value.
fn error_text(name: &str, value: Result<&str, VarError>) -> String {
    let error = read(name, value).err().expect("an error");
    for text in [error.to_string(), format!("{error:?}")] {
        assert!(text.contains(name) && !text.contains("canary"), "{text}");
    }
    error.to_string()
}

#[test]
fn missing_variables_are_reported() {
    for name in REQUIRED {
        for missing in [Err(VarError::NotPresent), Ok("")] {
            assert_eq!(error_text(name, missing), format!("the environment variable `{name}` is not set"));
        }
    }
}

#[test]
fn invalid_values_are_rejected() {
    for name in REQUIRED {
        for invalid in ["canary\n", " canary", "canáry-canary", "canary\u{0}"] {
            assert!(error_text(name, Ok(invalid)).contains("is invalid: "), "{name} {invalid:?}");
        }
        assert!(error_text(name, Err(VarError::NotUnicode(OsString::from("canary")))).contains("is invalid: "), "{name}");
    }
    assert!(error_text(REFRESH_TOKEN, Ok("canary\n")).contains("is invalid: "));
    for invalid in ["canary", "ftp://canary", "https://user:canary@host", "https://host/?canary=1"] {
        assert!(error_text(BASE_URL, Ok(invalid)).contains("a base URL like https://host"), "{invalid}");
    }
}

#[test]
fn host_defaults_to_tiktok() {
    let host = |value| read(BASE_URL, value).map(|settings| settings.app.base.authority.to_string()).expect("settings");
    assert_eq!(host(Ok("http://127.0.0.1:8080/proxy")), "127.0.0.1:8080");
    for unset in [Err(VarError::NotPresent), Ok("")] {
        assert_eq!(host(unset), crate::api::API_HOST);
    }
    let settings = read(BASE_URL, Ok("")).expect("settings");
    assert_eq!((settings.app.key(), settings.cipher.as_str()), ("canary-TIKTOK_SHOP_APP_KEY", "canary-TIKTOK_SHOP_CIPHER"));
}
