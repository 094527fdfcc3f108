-- What the seeds hold. The same statements for H2 and PostgreSQL.

create table page (
    path      varchar primary key,
    kind      varchar not null,
    slug      varchar not null,
    title     varchar not null,
    sort_key  varchar not null,
    summary   varchar not null,
    part      varchar,
    position  integer not null,
    checked   date,
    words     integer not null,
    markdown  varchar not null
);
create index page_by_kind on page (kind, position, sort_key);

create table former_address (
    address  varchar primary key,
    path     varchar not null references page
);

create table link (
    from_path  varchar not null references page,
    to_path    varchar not null references page,
    primary key (from_path, to_path)
);
create index link_by_target on link (to_path);

create table source (
    id         varchar primary key,
    title      varchar not null,
    author     varchar,
    publisher  varchar not null,
    short_name varchar not null,
    published  varchar,
    kind       varchar not null,
    url        varchar,
    last_read  date not null,
    good_for   varchar not null,
    weak       varchar not null,
    credit     varchar,
    trace      varchar,
    sort_key   varchar not null
);

create table source_relay (
    source_id   varchar not null references source,
    relayed_by  varchar not null references source,
    primary key (source_id, relayed_by)
);

create table population (
    id      varchar primary key,
    name    varchar not null,
    counts  varchar not null
);

create table topic (
    id             varchar primary key,
    question       varchar not null,
    sort_key       varchar not null,
    population_id  varchar not null references population,
    why            varchar
);

create table topic_see (
    topic_id  varchar not null references topic,
    see_id    varchar not null references topic,
    primary key (topic_id, see_id)
);

create table figure (
    id             varchar primary key,
    topic_id       varchar not null references topic,
    population_id  varchar not null references population,
    measure        varchar not null,
    geography      varchar not null,
    low            numeric(20, 4) not null,
    high           numeric(20, 4) not null,
    unit           varchar not null,
    qualifier      varchar,
    period_from    varchar not null,
    period_to      varchar not null,
    counts         varchar not null,
    source_id      varchar references source,
    grade          varchar not null,
    as_of          date,
    doubt          varchar,
    standing       varchar not null,
    computed       varchar,
    position       integer not null
);
create index figure_by_topic on figure (topic_id);

create table figure_input (
    figure_id  varchar not null references figure,
    input_id   varchar not null references figure,
    position   integer not null,
    primary key (figure_id, position)
);

create table figure_relay (
    figure_id  varchar not null references figure,
    source_id  varchar not null references source,
    note       varchar,
    primary key (figure_id, source_id)
);

create table mention (
    figure_id  varchar not null references figure,
    path       varchar not null references page,
    primary key (figure_id, path)
);

create table citation (
    source_id  varchar not null references source,
    path       varchar not null references page,
    anchor     varchar not null,
    primary key (source_id, path, anchor)
);

create table attribute (
    kind      varchar not null,
    id        varchar not null,
    label     varchar not null,
    category  varchar not null,
    position  integer not null,
    primary key (kind, id)
);

create table fact (
    path       varchar not null references page,
    attribute  varchar not null,
    position   integer not null,
    kind       varchar not null,
    status     varchar not null,
    text       varchar,
    figure_id  varchar references figure,
    target     varchar references page,
    source_id  varchar references source,
    grade      varchar,
    as_of      date,
    primary key (path, attribute, position),
    foreign key (kind, attribute) references attribute (kind, id)
);

create table part (
    id        varchar primary key,
    title     varchar not null,
    summary   varchar not null,
    position  integer not null
);

create table guide_section (
    path   varchar primary key references page,
    shows  varchar
);

create table term (
    path  varchar primary key references page,
    also  varchar
);

create table organization (
    path        varchar primary key references page,
    short_name  varchar not null,
    kind        varchar not null,
    status      varchar not null,
    website     varchar
);

create table route (
    id        varchar primary key,
    title     varchar not null,
    summary   varchar not null,
    position  integer not null
);

create table route_step (
    route_id   varchar not null references route,
    position   integer not null,
    title      varchar not null,
    figure_id  varchar references figure,
    text       varchar not null,
    decide     varchar,
    primary key (route_id, position)
);

create table question (
    id        varchar primary key,
    ask       varchar not null,
    why       varchar not null,
    position  integer not null
);

create table fit (
    id        varchar primary key,
    good      varchar not null,
    poor      varchar not null,
    position  integer not null
);

create table career (
    path               varchar primary key references page,
    education          varchar not null,
    soc                varchar not null,
    across_industries  boolean not null,
    fit                varchar not null,
    fit_reason         varchar not null,
    work               varchar not null,
    stage              varchar not null
);

create table credential (
    path        varchar primary key references page,
    short_name  varchar not null,
    issuer      varchar references page,
    website     varchar,
    level       varchar not null,
    topics      varchar not null
);

create table holding (
    id        varchar primary key,
    label     varchar not null,
    gain      varchar not null,
    category  varchar not null,
    implies   varchar not null,
    program   varchar,
    position  integer not null
);

create table requirement (
    credential   varchar not null references page,
    position     integer not null,
    route        varchar not null,
    route_title  varchar not null,
    required     boolean not null,
    attribute    varchar not null,
    op           varchar not null,
    operand      varchar,
    words        varchar,
    source_id    varchar references source,
    grade        varchar not null,
    as_of        date not null,
    primary key (credential, position)
);

create table upkeep (
    issuer                 varchar primary key references page,
    cycle                  varchar references figure,
    fee_member             varchar references figure,
    fee_nonmember          varchar references figure,
    further_fee_member     varchar references figure,
    further_fee_nonmember  varchar references figure,
    further_units          varchar references figure,
    most_units             varchar references figure,
    membership             varchar not null,
    in_dues                boolean not null,
    source_id              varchar references source,
    grade                  varchar not null,
    as_of                  date not null
);

create table credential_rule (
    credential  varchar not null references page,
    rule        varchar not null,
    other       varchar references page,
    source_id   varchar not null references source,
    grade       varchar not null,
    as_of       date not null,
    primary key (credential, rule)
);

create table suggestion (
    position  integer primary key,
    title     varchar not null,
    careers   varchar not null
);
