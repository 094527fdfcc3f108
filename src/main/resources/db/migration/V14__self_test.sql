-- Questions with which readers try the work, the answers to choose from, and the one that is right.

create table self_test (
    id        varchar primary key,
    ask       varchar not null,
    answer    varchar not null,
    why       varchar not null,
    position  integer not null
);

create table self_test_choice (
    self_test_id  varchar not null references self_test,
    position      integer not null,
    choice        varchar not null,
    primary key (self_test_id, position)
);
