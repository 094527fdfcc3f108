-- Ways on from a page to a choice that a feature makes for its readers. They stand among its related pages.

create table way_on (
    path      varchar not null references page,
    kind      varchar not null references page_kind,
    address   varchar not null,
    title     varchar not null,
    position  integer not null,
    primary key (path, address)
);
