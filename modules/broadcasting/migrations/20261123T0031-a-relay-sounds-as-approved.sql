-- The stations of a schedule as they were when it was approved: what an officer changes later waits for the next approval.
alter table broadcasting.schedules add column relays jsonb not null default '{}';

update broadcasting.schedules s set relays = coalesce((
  select jsonb_object_agg(r.id, jsonb_build_object('name', r.name, 'url', r.url,
    'fallbackFileId', r.fallback_file_id, 'silenceSeconds', r.silence_seconds))
  from broadcasting.relay_sources r
  where r.retired_at is null and r.id::text in (
    select item ->> 'sourceId'
    from jsonb_array_elements(s.slots) slot, jsonb_array_elements(coalesce(slot -> 'items', '[]')) item
  )
), '{}') where state = 'APPROVED';
