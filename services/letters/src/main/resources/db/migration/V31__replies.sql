-- Where an official's answer goes: to the writer, whose address the official then sees, or to the letter's return address.
alter table manuscript
    add column replies_to text not null default 'WRITER'
        constraint replies_go_somewhere check (replies_to in ('WRITER', 'CLARION'));
