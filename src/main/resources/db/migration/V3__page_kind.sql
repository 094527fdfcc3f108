-- How pages of a kind are listed among those that another page is related to.

create table page_kind (
    id        varchar primary key,
    heading   varchar not null,
    position  integer not null
);
