//! What is read can be read on the stack that a thread has: 2 MiB under tokio, 1 MiB for the first thread on Windows.

use conversant::ucwa::channel::Delivery;
use conversant::ucwa::operations::SendMessageBody;
use conversant::ucwa::types::Event;
use conversant_sandbox::Sandbox;
use std::time::Duration;

#[test]
fn an_event_is_small_whatever_resource_it_may_hold() {
    assert!(size_of::<Event>() <= 1024, "{} bytes", size_of::<Event>());
}

#[test]
fn a_message_is_delivered_on_half_a_mebibyte() {
    let thread = std::thread::Builder::new().stack_size(512 << 10);
    let delivered = thread.spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let sandbox = Sandbox::start().await.expect("free ports");
            let there = sandbox.ucwa().credentials();
            let client = conversant::ucwa::Client::builder()
                .base_url(sandbox.ucwa().base_url())
                .password(&there.username, there.password.as_str())
                .build()
                .expect("it is all there");
            let events = format!("{}/applications/{}/events?ack=1", sandbox.ucwa().base_url(), there.application_id);
            let mut channel = client.event_channel(events);
            let body = SendMessageBody::plain("hello");
            let message = client.send_message(&there.application_id, &there.conversation_id, "operation-1", body);
            channel.deliver(message, Duration::from_secs(20)).await
        })
    });
    let delivery = delivered.expect("a thread").join().expect("its stack was large enough");
    assert!(matches!(delivery, Ok(Delivery::Delivered(_))), "{delivery:?}");
}
