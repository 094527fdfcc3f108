-- How often the renewal fee of an issuer falls due, where it is not once in a cycle.

alter table upkeep add column fee_every varchar references figure;
