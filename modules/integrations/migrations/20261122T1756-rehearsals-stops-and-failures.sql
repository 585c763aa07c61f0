alter table integrations.imports
  -- says what would be done, and brings nothing in
  add column rehearsal boolean not null default false,
  -- how it was asked for, so that it can be taken up again
  add column options jsonb not null default '{}',
  -- hash of what was sent, while it is kept in the storage
  add column sent text,
  add column stop_asked_at timestamptz,
  -- why it could not be done, in Vietnamese and English
  add column problem jsonb;
