-- Old addresses lead to whatever has an address, and not to pages alone.
drop table former_address;

create table former_address (
    address  varchar primary key,
    path     varchar not null
);
