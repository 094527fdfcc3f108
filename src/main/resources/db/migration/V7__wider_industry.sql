-- What stands beside a work setting where its own industry is not listed for an occupation.

alter table setting add column wider_industry_id varchar references industry;
