-- The subject of the mail to the official, as its writer chose it. Personal, encrypted like the text.
alter table manuscript add column subject bytea;
