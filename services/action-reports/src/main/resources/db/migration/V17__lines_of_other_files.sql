-- Whoever reads a mended file asks which of its lines other files of the same action have counted.
create index counted_lines_of_an_action on import_line (action_id) where outcome = 'COUNTED';
