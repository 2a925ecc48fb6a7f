-- A judgement may rest on a document of the house.
alter table ask_judgement add column document_id uuid;
