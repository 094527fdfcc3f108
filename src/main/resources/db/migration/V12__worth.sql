-- For whom a credential is worth it, in our own judgment.

alter table credential add column worth varchar default '' not null;
