use conversant::ziik::types::NewMessage;

fn main() {
    let _ = NewMessage { message: "hello".to_owned(), parent_id: None };
}
