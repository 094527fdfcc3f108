-- Where readers stand when they come to the home page, and where it sends them.

create table starting_point (
    id        varchar primary key,
    title     varchar not null,
    text      varchar not null,
    position  integer not null
);

create table starting_point_link (
    starting_point_id  varchar not null references starting_point,
    position           integer not null,
    path               varchar not null,
    label              varchar not null,
    primary key (starting_point_id, position)
);
