-- What stands above something that a reader may have.

alter table holding add column higher varchar default '' not null;
