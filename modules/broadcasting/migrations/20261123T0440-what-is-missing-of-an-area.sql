-- Between an order and its confirmation a group or a unit can go: the order takes what is still there and says so.
alter table broadcasting.emergencies add column area_missing integer not null default 0;
comment on column broadcasting.emergencies.area_missing is 'units and groups of the area that were gone when it was sent';

-- Lists of an order go by unit and loudspeaker, and so do the desks that read only their own.
create index on broadcasting.emergency_deliveries (emergency_id, unit_path, device_id);
create index on broadcasting.emergencies (event_id);
