-- The levels at which a field leads to a page, divided by blanks; "" where it does at any.

alter table program_field_page add column families varchar default '' not null;
