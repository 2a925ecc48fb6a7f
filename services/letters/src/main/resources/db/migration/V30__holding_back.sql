-- While somebody sends a letter nobody holds it back: whoever is told that it did not go shall not read it in an answer.
alter table letter
    add column claimed_until timestamptz;

-- A letter to an official who has agreed meanwhile does not go, and its writer is told.
alter table writer_note
    drop constraint a_note_is_known,
    add constraint a_note_is_known check (kind in ('GIVEN_BACK', 'NOT_ARRIVED', 'DID_THEY_REPLY', 'HELD_BACK'));
