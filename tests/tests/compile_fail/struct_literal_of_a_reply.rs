use conversant::ziik::types::Department;

fn main() {
    let _ = Department { id: None, ..Department::default() };
}
