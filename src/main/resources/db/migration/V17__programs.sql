-- What can be studied, in our own words, and where the tables about programs come from.


create table program_field (
    cip       varchar primary key,
    slug      varchar not null unique,
    name      varchar not null,
    text      varchar not null,
    position  integer not null
);

create table program_field_page (
    cip       varchar not null references program_field,
    path      varchar not null references page,
    position  integer not null,
    primary key (cip, path)
);

create table program_level (
    code      varchar primary key,
    slug      varchar not null unique,
    name      varchar not null,
    family    varchar not null,
    position  integer not null
);

create table program_table (
    id           varchar primary key,
    source_id    varchar not null references source,
    period       varchar not null,
    counts       varchar not null,
    provisional  varchar
);

create table program_text (
    id     varchar primary key,
    title  varchar not null,
    text   varchar not null
);
