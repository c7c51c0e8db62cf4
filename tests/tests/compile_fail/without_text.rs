fn main() {
    let _ = conversant::hostaway::types::NewMessage::new();
}
