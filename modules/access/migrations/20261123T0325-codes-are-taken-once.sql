-- The 30 seconds of the newest one-time code that was taken: neither it nor an older one is taken again.
alter table access.second_factors add column used_step bigint;
