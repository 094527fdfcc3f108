-- What membership of an issuer costs a year.

alter table upkeep add column dues varchar references figure;
