-- Wages by place and by industry, and what the pages about pay and outlook show besides prose.

create table area (
    code         varchar primary key,
    kind         varchar not null,
    slug         varchar not null unique,
    name         varchar not null,
    sort_key     varchar not null,
    states       varchar not null,
    tile_column  integer,
    tile_row     integer,
    price_level  numeric(8, 3)
);

create table occupation (
    soc       varchar primary key,
    name      varchar not null,
    part      varchar not null,
    position  integer not null
);

create table industry (
    id        varchar primary key,
    name      varchar not null,
    naics     varchar not null,
    position  integer not null
);

create table wage (
    area_code    varchar not null references area,
    soc          varchar not null references occupation,
    industry_id  varchar not null references industry,
    period       varchar not null,
    source_id    varchar not null references source,
    employment   integer,
    mean         integer,
    p10          integer,
    p25          integer,
    median       integer,
    p75          integer,
    p90          integer,
    quotient     numeric(8, 2),
    top_coded    varchar,
    primary key (area_code, soc, industry_id)
);
create index wage_by_occupation on wage (soc, industry_id);

create table setting (
    id           varchar primary key,
    title        varchar not null,
    text         varchar not null,
    industry_id  varchar references industry,
    position     integer not null
);

create table setting_figure (
    setting_id  varchar not null references setting,
    figure_id   varchar not null references figure,
    position    integer not null,
    primary key (setting_id, position)
);

create table timeline (
    path         varchar primary key references page,
    title        varchar not null,
    measures     varchar not null,
    others       varchar not null,
    break_from   varchar,
    break_to     varchar,
    break_words  varchar
);

create table timeline_topic (
    path      varchar not null references timeline,
    topic_id  varchar not null references topic,
    primary key (path, topic_id)
);

create table timeline_series (
    path           varchar not null references timeline,
    population_id  varchar not null references population,
    position       integer not null,
    label          varchar not null,
    primary key (path, population_id)
);
