-- What a loudspeaker kept to before a schedule gave it hours; it has them back when the schedule gives none any more.
alter table devices.devices add column quiet_hours_before jsonb;
