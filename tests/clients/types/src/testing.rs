// Made by `cargo xtask generate types` from tests/specs/types.yaml (sha256 8f5165ff57d67b0e) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! Canned replies: clients for unit tests that open no socket. See [`conversant_core::testing`].

#[allow(unused_imports)]
use conversant_core::testing::{ByStatus, Enveloped, Raw, Typed};
#[allow(unused_imports)]
use crate::types;
use crate::{Client, ClientBuilder, operations};

conversant_core::canned! {
    Client, ClientBuilder;
    put_thing = put_thing(PutThing, PUT_THING) 200 => Typed<types::Thing>, (), Typed<types::Thing>;
    change_thing = change_thing(ChangeThing, CHANGE_THING) 200 => Typed<types::ThingList>, (), Typed<types::Change>;
}
