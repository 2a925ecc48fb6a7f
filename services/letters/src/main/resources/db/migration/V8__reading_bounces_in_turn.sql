-- Whose turn it is to read the mailbox is a lock that dies with its holder (libs/turns).
alter table bounce_mailbox drop column taken_until;
