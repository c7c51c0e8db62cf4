fn main() {
    let hostaway = conversant::hostaway::Client::from_env().expect("never runs");
    let _ = hostaway.send_conversation_message(1406);
}
