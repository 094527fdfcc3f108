-- What others than the issuer say that its membership costs a year.

alter table upkeep add column dues_reported varchar references figure;
alter table upkeep add column dues_student varchar references figure;
