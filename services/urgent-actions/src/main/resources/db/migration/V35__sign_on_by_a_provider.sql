-- Who an account is to the organisation's own provider: the issuer and its id of them. None for those with a password here.
alter table staff_member add column provider_subject varchar(600);
create unique index one_account_for_each_of_the_provider on staff_member (provider_subject);
