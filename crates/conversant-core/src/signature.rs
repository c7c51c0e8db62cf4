//! Did the provider send this webhook? A provider that signs sends a message authentication code of the body, made with
//! a secret that only it and its user have.

use crate::secret::Secret;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;

/// Why a signature does not prove that the provider sent a webhook. It shows neither the secret nor the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureError {
    /// No secret was given, or only empty ones: with an empty secret anybody can sign.
    NoSecret,
    /// The request has no signature.
    Missing,
    /// What stands in place of the signature is none: it is not in the provider's encoding, or has another length.
    Malformed,
    /// None of the secrets gives this signature for this body: another secret made it, or the body was changed. A body
    /// that was parsed and written again is another body.
    Mismatch,
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoSecret => "the webhook cannot be verified: there is no secret",
            Self::Missing => "the webhook has no signature",
            Self::Malformed => "the webhook's signature is malformed",
            Self::Mismatch => "the webhook's signature does not match its body",
        })
    }
}

impl std::error::Error for SignatureError {}

/// How the bytes of a signature are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Encoding {
    /// [RFC 4648, 4](https://www.rfc-editor.org/rfc/rfc4648#section-4), with padding.
    Base64,
    /// Two digits per byte; written in lower case, read in both.
    Hex,
}

/// The length of an HMAC-SHA256, in bytes.
const LENGTH: usize = 32;

/// Checks an HMAC-SHA256 ([RFC 2104](https://www.rfc-editor.org/rfc/rfc2104)) over the raw body, in constant time.
///
/// One matching secret is enough, so that old and new are taken while a secret is replaced.
///
/// ```
/// use conversant_core::Secret;
/// use conversant_core::signature::{Encoding, SignatureError, sign, verify};
///
/// let (old, new) = (Secret::from("old"), Secret::from("new"));
/// let signature = sign(Encoding::Hex, &new, b"hello");
/// assert_eq!(verify(Encoding::Hex, &[old.clone(), new], Some(&signature), b"hello"), Ok(()));
/// assert_eq!(verify(Encoding::Hex, &[old], Some(&signature), b"hello"), Err(SignatureError::Mismatch));
/// ```
///
/// # Errors
///
/// [`SignatureError`].
pub fn verify(
    encoding: Encoding,
    secrets: &[Secret],
    signature: Option<&str>,
    body: &[u8],
) -> Result<(), SignatureError> {
    let mut secrets = secrets.iter().filter(|secret| !secret.expose().is_empty()).peekable();
    if secrets.peek().is_none() {
        return Err(SignatureError::NoSecret);
    }
    let signature = signature.map(str::trim).filter(|signature| !signature.is_empty());
    let signature = encoding.decode(signature.ok_or(SignatureError::Missing)?).ok_or(SignatureError::Malformed)?;
    let signs = |secret: &Secret| mac(secret.expose().as_bytes(), body).verify(&signature.into()).is_ok();
    // Each secret is tried, so that the time tells nothing of which one it was.
    match secrets.fold(false, |found, secret| found | signs(secret)) {
        true => Ok(()),
        false => Err(SignatureError::Mismatch),
    }
}

/// The signature that a provider with this secret would send.
pub fn sign(encoding: Encoding, secret: &Secret, body: &[u8]) -> String {
    encoding.encode(&mac(secret.expose().as_bytes(), body).finalize().into_bytes())
}

fn mac(key: &[u8], body: &[u8]) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(body);
    mac
}

impl Encoding {
    fn decode(self, text: &str) -> Option<[u8; LENGTH]> {
        let bytes = match self {
            Self::Base64 => STANDARD.decode(text).ok()?,
            Self::Hex => text.as_bytes().chunks(2).map(byte).collect::<Option<_>>()?,
        };
        bytes.try_into().ok()
    }

    fn encode(self, bytes: &[u8]) -> String {
        match self {
            Self::Base64 => STANDARD.encode(bytes),
            Self::Hex => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        }
    }
}

/// A byte from its two hexadecimal digits.
fn byte(digits: &[u8]) -> Option<u8> {
    let [high, low] = digits else { return None };
    let digit = |digit: &u8| char::from(*digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    Some(digit(high)? << 4 | digit(low)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 4231, 4: key, data and code. Its fifth case is about codes that are cut, which nobody sends here.
    const VECTORS: [(&[u8], &[u8], &str); 6] = [
        (&[0x0b; 20], b"Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
        (b"Jefe", b"what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        (&[0xaa; 20], &[0xdd; 50], "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
        (
            &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25],
            &[0xcd; 50],
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
        ),
        (
            &[0xaa; 131],
            b"Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        ),
        (
            &[0xaa; 131],
            b"This is a test using a larger than block-size key and a larger than block-size data. \
              The key needs to be hashed before being used by the HMAC algorithm.",
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
        ),
    ];
    const BODY: &[u8] = b"what do ya want for nothing?";
    const BASE64: &str = "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=";
    const HEX: &str = VECTORS[1].2;

    fn secrets(texts: &[&str]) -> Vec<Secret> {
        texts.iter().map(|text| Secret::from(*text)).collect()
    }

    #[test]
    fn the_code_is_that_of_the_rfc() {
        for (key, data, code) in VECTORS {
            assert_eq!(Encoding::Hex.encode(&mac(key, data).finalize().into_bytes()), code);
        }
    }

    #[test]
    fn a_signature_in_either_encoding_is_taken() {
        let secret = secrets(&["Jefe"]);
        assert_eq!(sign(Encoding::Base64, &secret[0], BODY), BASE64);
        assert_eq!(sign(Encoding::Hex, &secret[0], BODY), HEX);
        assert_eq!(verify(Encoding::Base64, &secret, Some(BASE64), BODY), Ok(()));
        assert_eq!(verify(Encoding::Base64, &secret, Some(&format!(" {BASE64} ")), BODY), Ok(()));
        assert_eq!(verify(Encoding::Hex, &secret, Some(HEX), BODY), Ok(()));
        assert_eq!(verify(Encoding::Hex, &secret, Some(&HEX.to_uppercase()), BODY), Ok(()));
    }

    #[test]
    fn any_of_several_secrets_will_do() {
        for texts in [["Jefe", "new"], ["new", "Jefe"], ["", "Jefe"]] {
            assert_eq!(verify(Encoding::Base64, &secrets(&texts), Some(BASE64), BODY), Ok(()), "{texts:?}");
        }
        let others = secrets(&["new", "jefe"]);
        assert_eq!(verify(Encoding::Base64, &others, Some(BASE64), BODY), Err(SignatureError::Mismatch));
    }

    #[test]
    fn each_changed_bit_of_body_or_signature_is_seen() {
        let secret = secrets(&["Jefe"]);
        let signature = STANDARD.decode(BASE64).expect("it is base64");
        let flipped = |bytes: &[u8], bit: usize| {
            let mut bytes = bytes.to_vec();
            bytes[bit / 8] ^= 1 << (bit % 8);
            bytes
        };
        for bit in 0..BODY.len() * 8 {
            let body = flipped(BODY, bit);
            assert_eq!(verify(Encoding::Base64, &secret, Some(BASE64), &body), Err(SignatureError::Mismatch), "{bit}");
        }
        for bit in 0..LENGTH * 8 {
            let other = STANDARD.encode(flipped(&signature, bit));
            assert_eq!(verify(Encoding::Base64, &secret, Some(&other), BODY), Err(SignatureError::Mismatch), "{bit}");
        }
    }

    #[test]
    fn what_is_no_signature_is_malformed_or_missing() {
        let secret = secrets(&["Jefe"]);
        for none in [None, Some(""), Some("  ")] {
            assert_eq!(verify(Encoding::Base64, &secret, none, BODY), Err(SignatureError::Missing), "{none:?}");
        }
        let prefixed = format!("sha256={BASE64}");
        for text in [HEX, &BASE64[..43], &BASE64[..20], "????", "é", &prefixed] {
            assert_eq!(verify(Encoding::Base64, &secret, Some(text), BODY), Err(SignatureError::Malformed), "{text}");
        }
        let longer = format!("{HEX}00");
        for text in [BASE64, &HEX[..63], &HEX[..62], &longer, "+5", "éé"] {
            assert_eq!(verify(Encoding::Hex, &secret, Some(text), BODY), Err(SignatureError::Malformed), "{text}");
        }
    }

    #[test]
    fn with_no_secret_nothing_is_verified() {
        let by_empty = sign(Encoding::Base64, &Secret::from(""), BODY);
        for none in [&[][..], &[""], &["", ""]] {
            let found = verify(Encoding::Base64, &secrets(none), Some(&by_empty), BODY);
            assert_eq!(found, Err(SignatureError::NoSecret), "{none:?}");
        }
        let beside = secrets(&["", "Jefe"]);
        assert_eq!(verify(Encoding::Base64, &beside, Some(&by_empty), BODY), Err(SignatureError::Mismatch));
    }
}
