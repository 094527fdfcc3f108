-- What changed in the guide, when and why, and the pages it changed.

create table change_note (
    position  integer primary key,
    changed   date not null,
    why       varchar not null
);

create table changed_page (
    change_position  integer not null references change_note,
    position         integer not null,
    path             varchar not null,
    primary key (change_position, position)
);
