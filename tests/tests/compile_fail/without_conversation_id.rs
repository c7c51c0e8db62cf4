use conversant::hostaway::types::NewMessage;

fn main() {
    let hostaway = conversant::hostaway::Client::from_env().expect("never runs");
    let _ = hostaway.send_conversation_message(NewMessage::new("hello guest"));
}
