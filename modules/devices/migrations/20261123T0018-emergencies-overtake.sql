-- What leaves first: 0 keys, without which nothing after them is believed; 1 emergencies; 2 what is said by hand or due
-- soon; 3 the reserve of the weeks ahead, which goes little by little.
alter table devices.orders
  add column rank smallint not null default 2,
  -- A newer order about the same has taken its place: it is not sent again.
  add column superseded_at timestamptz;
drop index devices.orders_device_id_issued_at_idx;
create index on devices.orders (rank, issued_at) where receipted_at is null and superseded_at is null;
create index on devices.orders (device_id, rank) where receipted_at is null and superseded_at is null;
drop index devices.orders_subject_id_idx;
create index on devices.orders (subject_id, device_id);
