-- An index number is an address: it is looked up however the signs between its letters and figures are written.
create index documents_by_number on public_document (lower(regexp_replace(index_number, '[^[:alnum:]]+', '', 'g')));
