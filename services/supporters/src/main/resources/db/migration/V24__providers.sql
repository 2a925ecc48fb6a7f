-- Domains at which so many supporters have their address that they say nothing of any of them; counted anew now and then.
create table mail_provider (
    domain        text        not null,
    addresses     bigint      not null,
    soft_bouncing bigint      not null,
    paused        bigint      not null,
    complained    bigint      not null,
    counted_at    timestamptz not null,
    constraint every_provider_is_one_row primary key (domain)
);
