//! What the clients do, a module per property. One program, since each costs a build; what has to be alone in its process
//! is a program of its own beside this folder.

mod senders;

mod a_delivery_is_told_as_it_went;
mod a_providers_list_is_streamed_whole;
mod a_stream_gives_every_item_once;
mod an_idempotency_key_stays_the_same;
mod an_unknown_outcome_can_be_settled;
mod an_upload_arrives_whole_without_the_token;
mod bad_input_is_refused_before_anything_is_sent;
mod bad_replies_become_typed_errors;
mod bodies_are_sent_as_documented;
mod canned_replies_go_through_the_real_client;
mod credentials_go_where_their_scheme_says;
mod discovery_leads_to_the_users_pool;
mod dropping_a_call_leaves_the_client_usable;
mod events_are_heard_in_order_and_once;
mod every_valid_value_survives;
mod highq_speaks_as_its_vendor;
mod hostaway_speaks_as_its_vendor;
mod links_lead_where_the_server_said;
mod one_token_serves_all_callers;
mod parameters_go_where_openapi_says;
mod replies_are_read_by_their_status;
mod replies_tolerate_what_vendors_add;
mod requests_equal_the_vendors_sample;
mod retries_follow_the_rules;
mod samples_survive_decoding_and_encoding;
mod spruce_speaks_as_its_vendor;
mod the_browser_is_sent_where_access_is_granted;
mod timeouts_say_what_became_of_the_call;
mod types_hold_what_their_schemas_allow;
mod ucwa_speaks_as_its_vendor;
mod values_fit_on_a_small_stack;
mod webhooks_are_verified_as_they_arrive;
mod webhooks_tell_what_happened;
mod ziik_speaks_as_its_vendor;
