-- What a reader may take in place of a credential: the names of others in addresses, divided by blanks.

alter table credential add column alternatives varchar default '' not null;
