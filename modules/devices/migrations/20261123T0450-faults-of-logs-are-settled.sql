-- What was found out about it, in the words of whoever looked; who that was stands in the trail.
alter table devices.log_faults
  add column settled_why text,
  add check ((settled_at is null) or (settled_why <> ''));
