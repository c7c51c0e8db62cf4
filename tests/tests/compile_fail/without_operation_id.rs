// Application, conversation and body are three arguments. The body is a placeholder of any type, so that the compiler
// complains of the number only.
#![allow(unreachable_code)]

fn main() {
    let ucwa = conversant::ucwa::Client::from_env().expect("never runs");
    let _ = ucwa.send_message("833", "802", unreachable!());
}
