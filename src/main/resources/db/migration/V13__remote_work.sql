-- Whether a career can be had away from an employer's site, where a source says so.

alter table career add column remote_work varchar;
