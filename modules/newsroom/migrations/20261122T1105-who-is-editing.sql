-- Unlogged: who sits before which text is worth nothing after a crash.
create unlogged table newsroom.edition_presence (
  edition_id uuid not null references newsroom.editions,
  account_id text not null,
  name text not null,
  since timestamptz not null,
  seen_at timestamptz not null,
  primary key (edition_id, account_id)
);
comment on column newsroom.edition_presence.account_id is 'personal data: account of the officer';
comment on column newsroom.edition_presence.name is 'personal data: name of the officer';
