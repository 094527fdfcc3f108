-- What the questions of readers are grouped by; a question names its group as the part of its page.

create table question_group (
    id        varchar primary key,
    title     varchar not null,
    position  integer not null
);
