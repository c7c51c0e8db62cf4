//! What became of each operation, as a table.

use crate::generate::Row;
use comfy_table::{ContentArrangement, Table, presets};

/// Wide enough for most paths; a terminal that is narrower says so in `COLUMNS`.
const WIDTH: u16 = 140;

pub(crate) fn table(rows: &[Row]) -> String {
    let width = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).unwrap_or(WIDTH);
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY);
    table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    table.set_header(["operation", "request", "lowered", "missing"]);
    for row in rows {
        table.add_row([row.name.as_str(), &row.request, &row.lowered.join("\n"), &row.missing.join("\n")]);
    }
    let lowered = rows.iter().filter(|row| !row.lowered.is_empty()).count();
    let missing = rows.iter().filter(|row| !row.missing.is_empty()).count();
    format!("{table}\n{} operations: {lowered} with something lowered, {missing} with something missing", rows.len())
}
