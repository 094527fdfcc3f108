-- What a reader can search for, and words that stand for one another when they do.

create table passage (
    id        integer primary key,
    category  varchar not null,
    tier      varchar not null,
    address   varchar not null,
    title     varchar not null,
    heading   varchar,
    text      varchar not null,
    names     varchar,
    answer    varchar
);

create table synonym (
    words     varchar not null,
    also      varchar not null,
    primary key (words, also)
);
