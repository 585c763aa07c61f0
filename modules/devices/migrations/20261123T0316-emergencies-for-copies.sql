-- Of a device that has a copy, emergencies that one of the two has receipted are sent again.
create index on devices.orders (device_id) where receipted_at is not null and superseded_at is null and rank = 1;
