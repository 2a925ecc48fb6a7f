-- Where the deed is in its trace (W3C Trace Context, traceparent); nothing for what nobody follows.
alter table outbox add column trace text;
