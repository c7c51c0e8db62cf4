//! The sandbox and this project's clients together, a module per property. One program, since each costs a build.

mod clients_are_set_up_for_the_sandbox;
mod time_passes_when_a_test_says_so;
