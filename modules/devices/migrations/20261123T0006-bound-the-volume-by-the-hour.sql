-- How loud everything but emergencies may be, by the hour: [{"start", "end", "percent"}].
alter table devices.devices add column volume_limits jsonb not null default '[]';
