//! Leaving out what a provider requires does not compile, and neither does building a type by its fields, which would
//! break when the vendor adds one.
//!
//! Each case is one mistake in one file, kept so small that the compiler says one short thing about it. After a change
//! that moves what it says, `TRYBUILD=overwrite cargo test -p conversant-tests --test required_parts_are_arguments`
//! writes the files anew; look at what changed.

use conversant::{hostaway, ucwa};

/// The cases are these calls, each with one part left out. Here all parts are given, so that a case cannot fail for a
/// reason of its own, such as a name that has changed.
#[test]
fn with_all_parts_given_it_compiles() {
    use conversant::hostaway::types::NewMessage;
    use conversant::ucwa::operations::SendMessageBody;
    let hostaway = hostaway::Client::builder().token("t").build().expect("a token is enough");
    let _ = hostaway.send_conversation_message(1406, NewMessage::new("hello guest"));
    let ucwa = ucwa::Client::builder().host("fe1.contoso.com").token("t").build().expect("host and token");
    let _ = ucwa.send_message("833", "802", "74cb7404", SendMessageBody::html("<h>Hello</h>"));
    let _ = conversant::ziik::types::NewMessage::new("hello").parent_id(1);
    let _ = conversant::ziik::types::Department::default();
}

#[test]
fn leaving_out_what_is_required_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
