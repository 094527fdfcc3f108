-- What careers and credentials can be about, once named in Java.

create table theme (
    kind      varchar not null,
    id        varchar not null,
    label     varchar not null,
    position  integer not null,
    primary key (kind, id)
);
