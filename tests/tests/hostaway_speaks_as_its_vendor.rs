//! Each operation of Hostaway sends what the vendor shows, and reads all of what the vendor answers.

use conversant_tests::{clients, replays};

replays! { clients::hostaway, "hostaway", "/result" => {
    list_conversation_messages: |client| client.list_conversation_messages(1406).limit(20).offset(40).include_scheduled_messages(true),
} }
