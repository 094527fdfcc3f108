-- Institutions with programs in health information, what they report and what they charge.

create table institution (
    unitid                varchar primary key,
    name                  varchar not null,
    title                 varchar not null unique,
    sort_key              varchar not null,
    search_key            varchar not null,
    city                  varchar not null,
    state_code            varchar not null references area,
    control               varchar not null,
    directory             varchar not null,
    closed                boolean not null,
    closed_on             date,
    closure               varchar,
    distance              varchar,
    metro_code            varchar references area,
    latitude              double precision not null,
    longitude             double precision not null,
    tuition_in_district   integer,
    tuition_in_state      integer,
    tuition_out_of_state  integer,
    net_price             integer,
    website               varchar,
    price_calculator      varchar,
    reporting             boolean not null,
    awards                integer
);
create index institution_by_state on institution (state_code);
create index institution_by_metro on institution (metro_code);
create index institution_by_place on institution (latitude, longitude);

-- awards are those of the last year; null: not reported then
create table program (
    unitid      varchar not null references institution,
    cip         varchar not null references program_field,
    level_code  varchar not null references program_level,
    awards      integer,
    primary key (unitid, cip, level_code)
);
create index program_by_field on program (cip, level_code);
create index program_by_level on program (level_code);

-- of all institutions, also of those that no directory of the last years names
create table program_award (
    unitid      varchar not null,
    cip         varchar not null references program_field,
    level_code  varchar not null references program_level,
    award_year  varchar not null,
    awards      integer not null,
    primary key (unitid, cip, level_code, award_year)
);
create index program_award_by_year on program_award (award_year, cip, level_code);

create table program_charge (
    unitid       varchar not null references institution,
    cip          varchar not null references program_field,
    place        integer not null,
    price        integer not null,
    books        integer,
    length       integer not null,
    length_unit  varchar not null,
    months       integer not null,
    primary key (unitid, place)
);

-- of a whole group of institutions, at the levels of one of them
create table program_earning (
    unitid       varchar not null references institution,
    credential   varchar not null,
    opeid6       varchar not null,
    awards_ours  integer,
    awards_all   integer,
    one_year     integer,
    four_years   integer,
    debt         integer,
    standing     varchar not null,
    primary key (unitid, credential)
);
