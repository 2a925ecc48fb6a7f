-- Purpose: whoever doubts a tally can look at the paper. The picture is unreadable without our key, holds nothing that the
-- camera noted, and goes at forget_after or with the tally.
create table tally_photo (
    tally_id     uuid primary key references tally,
    picture      bytea       not null,
    added_by     text        not null,
    added_at     timestamptz not null,
    forget_after timestamptz not null
);

create index photos_to_forget on tally_photo (forget_after);
