-- One row: which content the store holds.

create table content (
    version         varchar primary key,
    schema_version  integer not null,
    built           timestamp with time zone not null,
    filled          timestamp with time zone not null
);
