-- The database after all migrations. Generated: npm run contracts

create extension btree_gist;
create extension citext;
create extension ltree;
create extension pg_trgm;
create extension pgcrypto;
create extension unaccent;

create schema access;
create schema boards;
create schema broadcasting;
create schema devices;
create schema feedback;
create schema insights;
create schema integrations;
create schema law;
create schema media;
create schema newsroom;
create schema notifications;
create schema organisations;
create schema platform;
create schema portals;
create schema search;
create schema sites;
create schema speech;
create schema stations;

create table access.accounts (
  id uuid default uuidv7() not null,
  username text not null,
  name text not null,
  title text default ''::text not null,
  email citext not null,
  email_verified boolean default false not null,
  image text,
  two_factor_enabled boolean default false not null,
  unit_id uuid not null,
  unit_path ltree not null,
  must_change_password boolean default false not null,
  disabled_at timestamp with time zone,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint accounts_pkey PRIMARY KEY (id),
  constraint accounts_email_key UNIQUE (email),
  constraint accounts_username_key UNIQUE (username),
  constraint accounts_name_check CHECK ((name <> ''::text)),
  constraint accounts_username_check CHECK ((username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'::text))
);
CREATE INDEX accounts_unit_path ON access.accounts USING gist (unit_path);
comment on column access.accounts.name is 'personal data: name of the officer';
comment on column access.accounts.email is 'personal data: address of the officer';

create table access.credentials (
  id uuid default uuidv7() not null,
  account_id uuid not null,
  external_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password_hash text,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint credentials_pkey PRIMARY KEY (id),
  constraint credentials_provider_id_external_id_key UNIQUE (provider_id, external_id),
  constraint credentials_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.accounts(id) ON DELETE CASCADE
);
CREATE INDEX credentials_account ON access.credentials USING btree (account_id);

create table access.lockout_rules (
  id uuid default uuidv7() not null,
  failures integer not null,
  within_minutes integer not null,
  lock_minutes integer not null,
  valid_from date not null,
  valid_to date,
  constraint lockout_rules_pkey PRIMARY KEY (id),
  constraint lockout_rules_check CHECK ((valid_to >= valid_from)),
  constraint lockout_rules_daterange_excl EXCLUDE USING gist (daterange(valid_from, valid_to) WITH &&),
  constraint lockout_rules_failures_check CHECK (((failures >= 3) AND (failures <= 20))),
  constraint lockout_rules_lock_minutes_check CHECK ((lock_minutes > 0)),
  constraint lockout_rules_within_minutes_check CHECK ((within_minutes > 0))
);

create table access.permission_overrides (
  id uuid default uuidv7() not null,
  role text not null,
  permission text not null,
  allowed boolean not null,
  basis text not null,
  valid_from date not null,
  valid_to date,
  constraint permission_overrides_pkey PRIMARY KEY (id),
  constraint permission_overrides_basis_check CHECK ((basis <> ''::text)),
  constraint permission_overrides_check CHECK ((valid_to >= valid_from)),
  constraint permission_overrides_role_permission_daterange_excl EXCLUDE USING gist (role WITH =, permission WITH =, daterange(valid_from, valid_to) WITH &&)
);

create table access.role_assignments (
  id uuid default uuidv7() not null,
  account_id uuid not null,
  role text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  valid_from date not null,
  valid_to date,
  constraint role_assignments_pkey PRIMARY KEY (id),
  constraint role_assignments_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.accounts(id),
  constraint role_assignments_account_id_role_unit_id_daterange_excl EXCLUDE USING gist (account_id WITH =, role WITH =, unit_id WITH =, daterange(valid_from, valid_to) WITH &&),
  constraint role_assignments_check CHECK ((valid_to >= valid_from))
);
CREATE INDEX role_assignments_unit_path ON access.role_assignments USING gist (unit_path);

create table access.second_factors (
  id uuid default uuidv7() not null,
  account_id uuid not null,
  secret text not null,
  backup_codes text not null,
  verified boolean default true not null,
  failed_verification_count integer default 0 not null,
  locked_until timestamp with time zone,
  used_step bigint,
  constraint second_factors_pkey PRIMARY KEY (id),
  constraint second_factors_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.accounts(id) ON DELETE CASCADE
);
CREATE INDEX second_factors_account ON access.second_factors USING btree (account_id);

create table access.sessions (
  id uuid default uuidv7() not null,
  account_id uuid not null,
  token text not null,
  expires_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint sessions_pkey PRIMARY KEY (id),
  constraint sessions_token_key UNIQUE (token),
  constraint sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.accounts(id) ON DELETE CASCADE
);
CREATE INDEX sessions_account ON access.sessions USING btree (account_id);
comment on column access.sessions.ip_address is 'personal data: network address of the officer';

create table access.sign_in_attempts (
  username text not null,
  failures integer not null,
  last_at timestamp with time zone not null,
  locked_until timestamp with time zone,
  constraint sign_in_attempts_pkey PRIMARY KEY (username)
);

create table access.verifications (
  id uuid default uuidv7() not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint verifications_pkey PRIMARY KEY (id)
);
CREATE INDEX verifications_identifier ON access.verifications USING btree (identifier);

create table boards.deliveries (
  slide_id uuid not null,
  device_id uuid not null,
  delivered_at timestamp with time zone not null,
  last_shown_at timestamp with time zone,
  shown_times integer default 0 not null,
  shown_seconds bigint default 0 not null,
  untold_times integer default 0 not null,
  untold_seconds integer default 0 not null,
  told_at timestamp with time zone,
  constraint deliveries_pkey PRIMARY KEY (slide_id, device_id),
  constraint deliveries_slide_id_fkey FOREIGN KEY (slide_id) REFERENCES boards.slides(id)
);
CREATE INDEX deliveries_by_device ON boards.deliveries USING btree (device_id, last_shown_at DESC);
CREATE INDEX deliveries_untold ON boards.deliveries USING btree (told_at) WHERE (untold_times > 0);

create table boards.showings (
  id uuid not null,
  slide_id uuid not null,
  device_id uuid not null,
  shown_at timestamp with time zone not null,
  seconds integer not null,
  received_at timestamp with time zone default now() not null,
  constraint showings_pkey PRIMARY KEY (id),
  constraint showings_seconds_check CHECK (((seconds >= 0) AND (seconds <= 86400))),
  constraint showings_slide_id_fkey FOREIGN KEY (slide_id) REFERENCES boards.slides(id)
);
CREATE INDEX showings_by_age ON boards.showings USING btree (received_at);
CREATE INDEX showings_by_slide ON boards.showings USING btree (slide_id, shown_at);

create table boards.slides (
  id uuid default uuidv7() not null,
  story_id uuid not null,
  edition_id uuid not null,
  language text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  title text not null,
  facts jsonb not null,
  summary text not null,
  picture_file_id uuid,
  picture_alt text default ''::text not null,
  priority text not null,
  topic smallint not null,
  level smallint,
  shows_from timestamp with time zone not null,
  shows_until timestamp with time zone not null,
  made_at timestamp with time zone default now() not null,
  removed_at timestamp with time zone,
  constraint slides_pkey PRIMARY KEY (id),
  constraint slides_edition_id_unit_id_key UNIQUE (edition_id, unit_id),
  constraint slides_check CHECK ((shows_until > shows_from)),
  constraint slides_level_check CHECK (((level >= 1) AND (level <= 5))),
  constraint slides_priority_check CHECK ((priority = ANY (ARRAY['EMERGENCY'::text, 'PRIORITY'::text, 'NORMAL'::text]))),
  constraint slides_topic_check CHECK (((topic >= 1) AND (topic <= 6)))
);
CREATE INDEX slides_by_story ON boards.slides USING btree (story_id, language);
CREATE INDEX slides_standing ON boards.slides USING gist (unit_path) WHERE (removed_at IS NULL);

create table broadcasting.airtime (
  day date not null,
  unit_id uuid not null,
  unit_path ltree not null,
  topic integer not null,
  origin text not null,
  priority text not null,
  plays integer not null,
  heard integer not null,
  silent integer not null,
  not_heard integer not null,
  pending integer not null,
  planned_ms bigint not null,
  heard_ms bigint not null,
  silent_ms bigint not null,
  missed_ms bigint not null,
  constraint airtime_pkey PRIMARY KEY (day, unit_id, topic, origin, priority)
);

create table broadcasting.airtime_due (
  unit_id uuid not null,
  day date not null,
  after timestamp with time zone not null,
  constraint airtime_due_pkey PRIMARY KEY (unit_id, day)
);
CREATE INDEX airtime_due_after_idx ON broadcasting.airtime_due USING btree (after);

create table broadcasting.airtimes (
  unit_id uuid not null,
  slot_id uuid not null,
  day date not null,
  during tstzrange not null,
  target int8range default '(,)'::int8range not null,
  constraint airtimes_pkey PRIMARY KEY (unit_id, slot_id, day, target),
  constraint airtimes_never_overlap EXCLUDE USING gist (unit_id WITH =, target WITH &&, during WITH &&)
);

create table broadcasting.deliveries (
  programme_id uuid not null,
  device_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  state text default 'ORDERED'::text not null,
  silent boolean default false not null,
  reason text,
  ordered_at timestamp with time zone not null,
  received_at timestamp with time zone,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  rule integer,
  start_error_ms integer,
  volume integer,
  played_ms integer,
  starts_at timestamp with time zone,
  expires_at timestamp with time zone,
  vouched_until timestamp with time zone,
  ordered_volume integer,
  constraint deliveries_pkey PRIMARY KEY (programme_id, device_id),
  constraint deliveries_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES broadcasting.programmes(id),
  constraint deliveries_state_check CHECK ((state = ANY (ARRAY['ORDERED'::text, 'RECEIVED'::text, 'STARTED'::text, 'FINISHED'::text, 'FAILED'::text])))
);
CREATE INDEX deliveries_device_id_idx ON broadcasting.deliveries USING btree (device_id);
CREATE INDEX deliveries_unit_id_starts_at_idx ON broadcasting.deliveries USING btree (unit_id, starts_at);
CREATE INDEX deliveries_vouched_until_idx ON broadcasting.deliveries USING btree (vouched_until) WHERE ((state = ANY (ARRAY['ORDERED'::text, 'RECEIVED'::text])) AND (vouched_until < expires_at));
comment on column broadcasting.deliveries.rule is 'number of the timeline rule that cut or dropped it';
comment on column broadcasting.deliveries.start_error_ms is 'how much later than planned it sounded; negative: earlier';
comment on column broadcasting.deliveries.vouched_until is 'a loudspeaker cut off longer forgets the item: it may have been withdrawn';
comment on column broadcasting.deliveries.ordered_volume is 'of the slot; null for the volume of the loudspeaker';

create table broadcasting.emergencies (
  id uuid default uuidv7() not null,
  request_key uuid not null,
  event_id uuid not null,
  replaces uuid,
  message text default 'ALERT'::text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  kind text not null,
  level integer not null,
  exercise boolean not null,
  title text not null,
  authority text not null,
  document_number text not null,
  text text not null,
  area jsonb not null,
  sound jsonb not null,
  signal text not null,
  signal_series integer not null,
  repeat_seconds integer,
  valid_until timestamp with time zone not null,
  state text not null,
  confirm_until timestamp with time zone not null,
  sound_made text,
  sound_fault text,
  file_id uuid,
  sha256 text,
  duration_ms integer,
  started_by uuid not null,
  started_by_name text not null,
  started_at timestamp with time zone not null,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_how text,
  confirmed_at timestamp with time zone,
  ordered_at timestamp with time zone,
  ended_by_name text,
  ended_at timestamp with time zone,
  end_reason text,
  reviewed_by_name text,
  reviewed_at timestamp with time zone,
  review_note text,
  area_missing integer default 0 not null,
  constraint emergencies_pkey PRIMARY KEY (id),
  constraint emergencies_started_by_request_key_key UNIQUE (started_by, request_key),
  constraint emergencies_authority_check CHECK ((authority <> ''::text)),
  constraint emergencies_check CHECK ((valid_until > started_at)),
  constraint emergencies_check1 CHECK (((confirmed_how <> 'SECOND_PERSON'::text) OR (confirmed_by <> started_by))),
  constraint emergencies_confirmed_how_check CHECK ((confirmed_how = ANY (ARRAY['SECOND_PERSON'::text, 'CODE'::text]))),
  constraint emergencies_duration_ms_check CHECK ((duration_ms > 0)),
  constraint emergencies_kind_check CHECK ((kind = ANY (ARRAY['STORM'::text, 'FLOOD'::text, 'FLASH_FLOOD'::text, 'FOREST_FIRE'::text, 'FIRE'::text, 'DAM_RELEASE'::text, 'EPIDEMIC'::text, 'OTHER'::text]))),
  constraint emergencies_level_check CHECK (((level >= 1) AND (level <= 5))),
  constraint emergencies_message_check CHECK ((message = ANY (ARRAY['ALERT'::text, 'ALL_CLEAR'::text]))),
  constraint emergencies_repeat_seconds_check CHECK ((repeat_seconds >= 60)),
  constraint emergencies_replaces_fkey FOREIGN KEY (replaces) REFERENCES broadcasting.emergencies(id),
  constraint emergencies_signal_check CHECK ((signal = ANY (ARRAY['FULL'::text, 'SHORT'::text]))),
  constraint emergencies_signal_series_check CHECK (((signal_series >= 1) AND (signal_series <= 3))),
  constraint emergencies_sound_made_check CHECK ((sound_made = ANY (ARRAY['AS_ORDERED'::text, 'NEUTRAL'::text, 'SIGNAL_ONLY'::text]))),
  constraint emergencies_state_check CHECK ((state = ANY (ARRAY['AWAIT'::text, 'CONFIRMED'::text, 'ACTIVE'::text, 'ENDED'::text, 'REPLACED'::text, 'EXPIRED'::text, 'REFUSED'::text, 'LAPSED'::text]))),
  constraint emergencies_title_check CHECK ((title <> ''::text))
);
CREATE INDEX emergencies_event_id_idx ON broadcasting.emergencies USING btree (event_id);
CREATE INDEX emergencies_unit_path_idx ON broadcasting.emergencies USING gist (unit_path);
CREATE INDEX emergencies_valid_until_idx ON broadcasting.emergencies USING btree (valid_until) WHERE (state = ANY (ARRAY['AWAIT'::text, 'CONFIRMED'::text, 'ACTIVE'::text]));
comment on column broadcasting.emergencies.started_by_name is 'personal data: name of the officer';
comment on column broadcasting.emergencies.confirmed_by_name is 'personal data: name of the officer';
comment on column broadcasting.emergencies.ended_by_name is 'personal data: name of the officer';
comment on column broadcasting.emergencies.reviewed_by_name is 'personal data: name of the officer';
comment on column broadcasting.emergencies.area_missing is 'units and groups of the area that were gone when it was sent';

create table broadcasting.emergency_deliveries (
  emergency_id uuid not null,
  device_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  device_name text not null,
  ordered_at timestamp with time zone not null,
  received_at timestamp with time zone,
  refused text,
  started_at timestamp with time zone,
  sounding boolean default false not null,
  said_at timestamp with time zone,
  silent boolean default false not null,
  times_heard integer default 0 not null,
  start_error_ms integer,
  volume integer,
  played_ms integer,
  ended_at timestamp with time zone,
  outcome text,
  reason text,
  end_received_at timestamp with time zone,
  constraint emergency_deliveries_pkey PRIMARY KEY (emergency_id, device_id),
  constraint emergency_deliveries_emergency_id_fkey FOREIGN KEY (emergency_id) REFERENCES broadcasting.emergencies(id),
  constraint emergency_deliveries_outcome_check CHECK ((outcome = ANY (ARRAY['FINISHED'::text, 'FAILED'::text])))
);
CREATE INDEX emergency_deliveries_device_id_idx ON broadcasting.emergency_deliveries USING btree (device_id);
CREATE INDEX emergency_deliveries_emergency_id_unit_path_device_id_idx ON broadcasting.emergency_deliveries USING btree (emergency_id, unit_path, device_id);
CREATE INDEX emergency_deliveries_ordered_at_idx ON broadcasting.emergency_deliveries USING btree (ordered_at);
CREATE INDEX emergency_deliveries_unit_id_ordered_at_idx ON broadcasting.emergency_deliveries USING btree (unit_id, ordered_at);
comment on column broadcasting.emergency_deliveries.said_at is 'of the newest word of the loudspeaker about it';
comment on column broadcasting.emergency_deliveries.end_received_at is 'the order that ends it has arrived';

create table broadcasting.emergency_sounds (
  key text not null,
  unit_path ltree not null,
  file_id uuid not null,
  sha256 text not null,
  duration_ms integer not null,
  made_at timestamp with time zone default now() not null,
  constraint emergency_sounds_pkey PRIMARY KEY (key)
);

create table broadcasting.live_limits (
  unit_id uuid not null,
  unit_path ltree not null,
  most_minutes integer not null,
  constraint live_limits_pkey PRIMARY KEY (unit_id),
  constraint live_limits_most_minutes_check CHECK (((most_minutes >= 1) AND (most_minutes <= 120)))
);

create table broadcasting.live_talks (
  programme_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  area jsonb not null,
  speaker_id uuid not null,
  speaker text not null,
  state text default 'ON_AIR'::text not null,
  started_at timestamp with time zone not null,
  limit_at timestamp with time zone not null,
  carried_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  end_reason text,
  ended_by text,
  file_id uuid,
  constraint live_talks_pkey PRIMARY KEY (programme_id),
  constraint live_talks_check CHECK ((limit_at > started_at)),
  constraint live_talks_end_reason_check CHECK ((end_reason = ANY (ARRAY['SPEAKER'::text, 'LIMIT'::text, 'SPEAKER_LOST'::text, 'STOPPED'::text, 'SERVER_STOPPED'::text]))),
  constraint live_talks_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES broadcasting.programmes(id),
  constraint live_talks_speaker_check CHECK ((speaker <> ''::text)),
  constraint live_talks_state_check CHECK ((state = ANY (ARRAY['ON_AIR'::text, 'ENDED'::text])))
);
CREATE INDEX live_talks_started_at_idx ON broadcasting.live_talks USING btree (started_at) WHERE (state = 'ON_AIR'::text);
CREATE INDEX live_talks_unit_path_idx ON broadcasting.live_talks USING gist (unit_path);
comment on column broadcasting.live_talks.speaker is 'personal data: name of the officer who speaks';
comment on column broadcasting.live_talks.ended_by is 'personal data: name of the officer who stopped it';

create table broadcasting.prepared_emergencies (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  unit_path ltree not null,
  name text not null,
  draft jsonb not null,
  retired_at timestamp with time zone,
  created_at timestamp with time zone default now() not null,
  constraint prepared_emergencies_pkey PRIMARY KEY (id),
  constraint prepared_emergencies_name_check CHECK ((name <> ''::text))
);
CREATE INDEX prepared_emergencies_unit_path_idx ON broadcasting.prepared_emergencies USING gist (unit_path);

create table broadcasting.programmes (
  id uuid default uuidv7() not null,
  story_id uuid not null,
  edition_id uuid not null,
  language text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  title text not null,
  priority text not null,
  state text not null,
  timing text not null,
  "position" integer default 0 not null,
  starts_at timestamp with time zone,
  expires_at timestamp with time zone,
  recording_id uuid,
  file_id uuid,
  sha256 text,
  duration_ms integer,
  ordered_at timestamp with time zone,
  reason text,
  created_at timestamp with time zone default now() not null,
  origin text default 'OWN'::text not null,
  topic integer,
  constraint programmes_pkey PRIMARY KEY (id),
  constraint programmes_edition_id_unit_id_key UNIQUE (edition_id, unit_id),
  constraint programmes_origin_check CHECK ((origin = ANY (ARRAY['OWN'::text, 'ABOVE'::text, 'LIVE'::text, 'EMERGENCY'::text, 'EXERCISE'::text]))),
  constraint programmes_priority_check CHECK ((priority = ANY (ARRAY['EMERGENCY'::text, 'PRIORITY'::text, 'NORMAL'::text]))),
  constraint programmes_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'PLANNED'::text, 'ORDERED'::text, 'PLAYING'::text, 'PLAYED'::text, 'PARTIAL'::text, 'FAILED'::text, 'CANCELLED'::text]))),
  constraint programmes_timing_check CHECK ((timing = ANY (ARRAY['AT_ONCE'::text, 'SOON'::text, 'SLOT'::text, 'FIXED'::text])))
);
CREATE INDEX programmes_expires_at_idx ON broadcasting.programmes USING btree (expires_at) WHERE (state = ANY (ARRAY['ORDERED'::text, 'PLAYING'::text]));
CREATE INDEX programmes_recording_id_idx ON broadcasting.programmes USING btree (recording_id);
CREATE INDEX programmes_story_id_idx ON broadcasting.programmes USING btree (story_id);
CREATE INDEX programmes_unit_path_idx ON broadcasting.programmes USING gist (unit_path);

create table broadcasting.relay_sources (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  unit_path ltree not null,
  name text not null,
  kind text not null,
  url text not null,
  licence_note text default ''::text not null,
  fallback_file_id uuid not null,
  silence_seconds integer default 8 not null,
  tried_at timestamp with time zone,
  trial text,
  retired_at timestamp with time zone,
  created_at timestamp with time zone default now() not null,
  constraint relay_sources_pkey PRIMARY KEY (id),
  constraint relay_sources_kind_check CHECK ((kind = ANY (ARRAY['NATIONAL'::text, 'PROVINCE'::text, 'OTHER'::text]))),
  constraint relay_sources_silence_seconds_check CHECK (((silence_seconds >= 2) AND (silence_seconds <= 120))),
  constraint relay_sources_trial_check CHECK ((trial = ANY (ARRAY['SOUND'::text, 'SILENT'::text, 'NO_SOUND_FORMAT'::text, 'NO_ANSWER'::text])))
);
CREATE INDEX relay_sources_unit_path_idx ON broadcasting.relay_sources USING gist (unit_path);

create table broadcasting.rules (
  unit_id uuid not null,
  unit_path ltree not null,
  take_automatically boolean default false not null,
  play_on_approval boolean default false not null,
  constraint rules_pkey PRIMARY KEY (unit_id)
);
CREATE INDEX rules_unit_path_idx ON broadcasting.rules USING gist (unit_path);

create table broadcasting.schedules (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  unit_path ltree not null,
  state text default 'INIT'::text not null,
  revision integer default 1 not null,
  slots jsonb not null,
  limits_code text,
  written_by text[] default '{}'::text[] not null,
  submitted_at timestamp with time zone,
  returned_reason text,
  approved_at timestamp with time zone,
  approved_by text,
  created_at timestamp with time zone default now() not null,
  quiet_hours jsonb,
  volume_limits jsonb default '[]'::jsonb not null,
  relays jsonb default '{}'::jsonb not null,
  constraint schedules_pkey PRIMARY KEY (id),
  constraint schedules_state_check CHECK ((state = ANY (ARRAY['INIT'::text, 'AWAIT'::text, 'APPROVED'::text, 'REPLACED'::text])))
);
CREATE UNIQUE INDEX one_schedule_in_force ON broadcasting.schedules USING btree (unit_id) WHERE (state = 'APPROVED'::text);
CREATE UNIQUE INDEX one_schedule_in_work ON broadcasting.schedules USING btree (unit_id) WHERE (state = ANY (ARRAY['INIT'::text, 'AWAIT'::text]));
CREATE INDEX schedules_unit_path_idx ON broadcasting.schedules USING gist (unit_path);

create table broadcasting.slot_deliveries (
  slot_item_id uuid not null,
  device_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  state text default 'ORDERED'::text not null,
  silent boolean default false not null,
  reason text,
  rule integer,
  ordered_at timestamp with time zone not null,
  received_at timestamp with time zone,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  start_error_ms integer,
  volume integer,
  played_ms integer,
  starts_at timestamp with time zone not null,
  constraint slot_deliveries_pkey PRIMARY KEY (slot_item_id, device_id),
  constraint slot_deliveries_slot_item_id_fkey FOREIGN KEY (slot_item_id) REFERENCES broadcasting.slot_items(id),
  constraint slot_deliveries_state_check CHECK ((state = ANY (ARRAY['ORDERED'::text, 'RECEIVED'::text, 'STARTED'::text, 'FINISHED'::text, 'FAILED'::text, 'CANCELLED'::text])))
);
CREATE INDEX slot_deliveries_device_id_idx ON broadcasting.slot_deliveries USING btree (device_id);
CREATE INDEX slot_deliveries_unit_id_starts_at_idx ON broadcasting.slot_deliveries USING btree (unit_id, starts_at);

create table broadcasting.slot_items (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  unit_path ltree not null,
  slot_id uuid not null,
  item_id uuid not null,
  day date not null,
  kind text not null,
  title text not null,
  "position" integer not null,
  starts_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  duration_ms integer not null,
  volume integer,
  file_id uuid not null,
  stream_url text,
  silence_seconds integer,
  devices uuid[],
  cancelled_at timestamp with time zone,
  constraint slot_items_pkey PRIMARY KEY (id),
  constraint slot_items_duration_ms_check CHECK ((duration_ms > 0)),
  constraint slot_items_kind_check CHECK ((kind = ANY (ARRAY['OPENING'::text, 'IDENTIFICATION'::text, 'RECORDING'::text, 'RELAY'::text, 'CLOSING'::text])))
);
CREATE UNIQUE INDEX one_item_a_day ON broadcasting.slot_items USING btree (unit_id, slot_id, item_id, day) WHERE (cancelled_at IS NULL);
CREATE INDEX slot_items_unit_id_starts_at_idx ON broadcasting.slot_items USING btree (unit_id, starts_at);

create table devices.controls (
  order_id uuid not null,
  device_id uuid not null,
  kind text not null,
  detail jsonb,
  asked_by text not null,
  asked_at timestamp with time zone not null,
  not_after timestamp with time zone not null,
  receipted_at timestamp with time zone,
  outcome text,
  ended_at timestamp with time zone,
  done boolean,
  silent boolean,
  reason text,
  constraint controls_pkey PRIMARY KEY (order_id),
  constraint controls_device_id_fkey FOREIGN KEY (device_id) REFERENCES devices.devices(id),
  constraint controls_outcome_check CHECK ((outcome = ANY (ARRAY['ACCEPTED'::text, 'REFUSED'::text])))
);
CREATE INDEX controls_asked_at_idx ON devices.controls USING btree (asked_at);
CREATE INDEX controls_device_id_order_id_idx ON devices.controls USING btree (device_id, order_id DESC);
comment on column devices.controls.asked_by is 'personal data: the name of the officer who gave the order';

create table devices.devices (
  id uuid default uuidv7() not null,
  kind text not null,
  name text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  lat double precision,
  lon double precision,
  volume integer default 70 not null,
  emergency_volume integer default 100 not null,
  time_zone text default 'Asia/Ho_Chi_Minh'::text not null,
  quiet_hours jsonb default '[{"end": "05:00", "start": "21:30"}]'::jsonb not null,
  public_key jsonb,
  secret_sha256 bytea,
  player text,
  agent_version text,
  enrolled_at timestamp with time zone,
  retired_at timestamp with time zone,
  online boolean default false not null,
  last_seen_at timestamp with time zone,
  health jsonb,
  created_at timestamp with time zone default now() not null,
  mosquitto_hash text,
  bcrypt_hash text,
  volume_limits jsonb default '[]'::jsonb not null,
  quiet_hours_before jsonb,
  folded text default ''::text not null,
  muted boolean default false not null,
  health_noted_at timestamp with time zone,
  constraint devices_pkey PRIMARY KEY (id),
  constraint devices_emergency_volume_check CHECK (((emergency_volume >= 0) AND (emergency_volume <= 100))),
  constraint devices_kind_check CHECK ((kind = ANY (ARRAY['LOUDSPEAKER'::text, 'BOARD'::text]))),
  constraint devices_player_check CHECK ((player = ANY (ARRAY['silent'::text, 'sound-card'::text]))),
  constraint devices_volume_check CHECK (((volume >= 0) AND (volume <= 100)))
);
CREATE INDEX devices_kind_unit_path_name_id_idx ON devices.devices USING btree (kind, unit_path, name, id);
CREATE INDEX devices_unit_path_idx ON devices.devices USING gist (unit_path);
CREATE TRIGGER fold_name BEFORE INSERT OR UPDATE OF name ON devices.devices FOR EACH ROW EXECUTE FUNCTION devices.fold_name();

create table devices.enrolment_codes (
  code_sha256 bytea not null,
  device_id uuid not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  used_by_key text,
  constraint enrolment_codes_pkey PRIMARY KEY (code_sha256),
  constraint enrolment_codes_device_id_fkey FOREIGN KEY (device_id) REFERENCES devices.devices(id)
);
CREATE INDEX enrolment_codes_device_id_idx ON devices.enrolment_codes USING btree (device_id);

create table devices.health_history (
  device_id uuid not null,
  at timestamp with time zone not null,
  temperature real,
  mains_lost boolean,
  battery smallint,
  free_memory bigint,
  free_storage bigint,
  uptime integer,
  constraint health_history_pkey PRIMARY KEY (device_id, at),
  constraint health_history_device_id_fkey FOREIGN KEY (device_id) REFERENCES devices.devices(id)
);
CREATE INDEX health_history_at_idx ON devices.health_history USING brin (at);

create table devices.key_sets (
  number integer not null,
  key_set text not null,
  issued_at timestamp with time zone default now() not null,
  constraint key_sets_pkey PRIMARY KEY (number)
);

create table devices.log_entries (
  device_id uuid not null,
  log_id uuid not null,
  sequence integer not null,
  jws text not null,
  hash bytea not null,
  previous bytea,
  kind text not null,
  said_at timestamp with time zone not null,
  received_at timestamp with time zone default now() not null,
  constraint log_entries_pkey PRIMARY KEY (device_id, log_id, sequence),
  constraint log_entries_device_id_log_id_fkey FOREIGN KEY (device_id, log_id) REFERENCES devices.logs(device_id, log_id),
  constraint log_entries_sequence_check CHECK ((sequence > 0))
);
CREATE INDEX log_entries_received_at_idx ON devices.log_entries USING brin (received_at);

create table devices.log_faults (
  id uuid default uuidv7() not null,
  device_id uuid not null,
  log_id uuid not null,
  sequence integer not null,
  kind text not null,
  jws text,
  noticed_at timestamp with time zone default now() not null,
  settled_at timestamp with time zone,
  settled_why text,
  constraint log_faults_pkey PRIMARY KEY (id),
  constraint log_faults_device_id_log_id_sequence_kind_key UNIQUE (device_id, log_id, sequence, kind),
  constraint log_faults_check CHECK (((settled_at IS NULL) OR (settled_why <> ''::text))),
  constraint log_faults_kind_check CHECK ((kind = ANY (ARRAY['FORKED'::text, 'BROKEN_CHAIN'::text, 'OLDER_LOG_GROWS'::text])))
);
CREATE INDEX log_faults_device_id_idx ON devices.log_faults USING btree (device_id) WHERE (settled_at IS NULL);

create table devices.logs (
  device_id uuid not null,
  log_id uuid not null,
  number integer not null,
  public_key jsonb not null,
  begun_at timestamp with time zone default now() not null,
  stored_through integer default 0 not null,
  stored_hash bytea,
  highest integer default 0 not null,
  constraint logs_pkey PRIMARY KEY (device_id, log_id),
  constraint logs_device_id_number_key UNIQUE (device_id, number),
  constraint logs_device_id_fkey FOREIGN KEY (device_id) REFERENCES devices.devices(id)
);

create table devices.orders (
  id uuid not null,
  device_id uuid not null,
  kind text not null,
  subject_id uuid,
  jws text not null,
  issued_at timestamp with time zone not null,
  not_after timestamp with time zone not null,
  published_at timestamp with time zone,
  receipted_at timestamp with time zone,
  outcome text,
  reason text,
  rank smallint default 2 not null,
  superseded_at timestamp with time zone,
  constraint orders_pkey PRIMARY KEY (id),
  constraint orders_device_id_fkey FOREIGN KEY (device_id) REFERENCES devices.devices(id),
  constraint orders_outcome_check CHECK ((outcome = ANY (ARRAY['ACCEPTED'::text, 'REFUSED'::text])))
);
CREATE INDEX orders_device_id_idx ON devices.orders USING btree (device_id) WHERE ((receipted_at IS NOT NULL) AND (superseded_at IS NULL) AND (rank = 1));
CREATE INDEX orders_device_id_rank_idx ON devices.orders USING btree (device_id, rank) WHERE ((receipted_at IS NULL) AND (superseded_at IS NULL));
CREATE INDEX orders_rank_issued_at_idx ON devices.orders USING btree (rank, issued_at) WHERE ((receipted_at IS NULL) AND (superseded_at IS NULL));
CREATE INDEX orders_subject_id_device_id_idx ON devices.orders USING btree (subject_id, device_id);

create table devices.releases (
  id uuid default uuidv7() not null,
  version text not null,
  sha256 text not null,
  program bytea not null,
  signature text not null,
  release_keys text not null,
  added_at timestamp with time zone not null,
  added_by text not null,
  constraint releases_pkey PRIMARY KEY (id),
  constraint releases_version_key UNIQUE (version)
);
comment on column devices.releases.added_by is 'personal data: the name of the operator';

create table devices.reports (
  report_id uuid not null,
  device_id uuid not null,
  received_at timestamp with time zone default now() not null,
  constraint reports_pkey PRIMARY KEY (report_id),
  constraint reports_device_id_fkey FOREIGN KEY (device_id) REFERENCES devices.devices(id)
);
CREATE INDEX reports_received_at_idx ON devices.reports USING brin (received_at);

create table devices.rollout_devices (
  rollout_id uuid not null,
  device_id uuid not null,
  stage smallint not null,
  order_id uuid,
  constraint rollout_devices_pkey PRIMARY KEY (rollout_id, device_id),
  constraint rollout_devices_device_id_fkey FOREIGN KEY (device_id) REFERENCES devices.devices(id),
  constraint rollout_devices_rollout_id_fkey FOREIGN KEY (rollout_id) REFERENCES devices.rollouts(id)
);
CREATE INDEX rollout_devices_device_id_idx ON devices.rollout_devices USING btree (device_id);

create table devices.rollouts (
  id uuid default uuidv7() not null,
  release_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  state text not null,
  stage smallint not null,
  stage_began_at timestamp with time zone not null,
  hours_between integer,
  failure_percent smallint not null,
  older_too boolean not null,
  started_by text not null,
  started_at timestamp with time zone not null,
  constraint rollouts_pkey PRIMARY KEY (id),
  constraint rollouts_failure_percent_check CHECK (((failure_percent >= 0) AND (failure_percent <= 50))),
  constraint rollouts_hours_between_check CHECK ((hours_between > 0)),
  constraint rollouts_release_id_fkey FOREIGN KEY (release_id) REFERENCES devices.releases(id),
  constraint rollouts_stage_check CHECK (((stage >= 1) AND (stage <= 3))),
  constraint rollouts_state_check CHECK ((state = ANY (ARRAY['RUNNING'::text, 'STOPPED'::text, 'FAILING'::text, 'ENDED'::text])))
);
CREATE INDEX rollouts_state_idx ON devices.rollouts USING btree (state) WHERE (state = 'RUNNING'::text);
CREATE INDEX rollouts_unit_path_idx ON devices.rollouts USING gist (unit_path);
comment on column devices.rollouts.started_by is 'personal data: the name of the officer';

create table devices.sent_logs (
  order_id uuid not null,
  device_id uuid not null,
  agent_log text not null,
  entries text not null,
  received_at timestamp with time zone default now() not null,
  constraint sent_logs_pkey PRIMARY KEY (order_id),
  constraint sent_logs_device_id_fkey FOREIGN KEY (device_id) REFERENCES devices.devices(id),
  constraint sent_logs_order_id_fkey FOREIGN KEY (order_id) REFERENCES devices.controls(order_id) ON DELETE CASCADE
);
CREATE INDEX sent_logs_device_id_received_at_idx ON devices.sent_logs USING btree (device_id, received_at DESC);

create table feedback.items (
  id uuid default uuidv7() not null,
  code text not null,
  client_key uuid not null,
  kind text not null,
  state text not null,
  story_id uuid,
  story_title text,
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  category text,
  text text not null,
  sender_name text,
  sender_phone text,
  photo_file_id uuid,
  consented_at timestamp with time zone not null,
  received_at timestamp with time zone default now() not null,
  due_at timestamp with time zone,
  erase_personal_after timestamp with time zone not null,
  reply_text text,
  reply_by_name text,
  reply_unit_name text,
  replied_at timestamp with time zone,
  constraint items_pkey PRIMARY KEY (id),
  constraint items_client_key_key UNIQUE (client_key),
  constraint items_code_key UNIQUE (code),
  constraint items_check CHECK (((state <> ALL (ARRAY['ANSWERED'::text, 'PUBLISHED'::text])) OR (reply_text IS NOT NULL))),
  constraint items_kind_check CHECK ((kind = ANY (ARRAY['REPLY'::text, 'REPORT'::text]))),
  constraint items_state_check CHECK ((state = ANY (ARRAY['RECEIVED'::text, 'ASSIGNED'::text, 'ANSWERED'::text, 'PUBLISHED'::text, 'CLOSED'::text])))
);
CREATE INDEX items_erasable ON feedback.items USING btree (erase_personal_after) WHERE ((sender_name IS NOT NULL) OR (sender_phone IS NOT NULL) OR (photo_file_id IS NOT NULL));
CREATE INDEX items_story ON feedback.items USING btree (story_id) WHERE (state = 'PUBLISHED'::text);
CREATE INDEX items_unit ON feedback.items USING gist (unit_path);
comment on column feedback.items.text is 'may hold personal data: never published, never put into events or mails';
comment on column feedback.items.sender_name is 'personal data: erased after erase_personal_after';
comment on column feedback.items.sender_phone is 'personal data: erased after erase_personal_after';
comment on column feedback.items.photo_file_id is 'personal data: may show people; detached after erase_personal_after';

create table feedback.rating_rules (
  valid_from date not null,
  keep_words_days integer not null,
  basis text not null,
  constraint rating_rules_pkey PRIMARY KEY (valid_from),
  constraint rating_rules_keep_words_days_check CHECK ((keep_words_days > 0))
);

create table feedback.rating_words (
  id uuid default gen_random_uuid() not null,
  story_id uuid not null,
  site_id uuid not null,
  language text not null,
  day date not null,
  level text not null,
  text text not null,
  constraint rating_words_pkey PRIMARY KEY (id),
  constraint rating_words_level_check CHECK ((level = ANY (ARRAY['SATISFIED'::text, 'NEUTRAL'::text, 'DISSATISFIED'::text]))),
  constraint rating_words_text_check CHECK ((length(text) <= 500))
);
CREATE INDEX rating_words_by_site ON feedback.rating_words USING btree (site_id, day DESC, id DESC);
comment on column feedback.rating_words.text is 'may hold personal data although none is asked for: seen by officers only, never published, erased by the rule of the day';

create table feedback.ratings (
  story_id uuid not null,
  site_id uuid not null,
  language text not null,
  day date not null,
  level text not null,
  count integer not null,
  constraint ratings_pkey PRIMARY KEY (story_id, site_id, language, day, level),
  constraint ratings_level_check CHECK ((level = ANY (ARRAY['SATISFIED'::text, 'NEUTRAL'::text, 'DISSATISFIED'::text])))
);
CREATE INDEX ratings_by_site ON feedback.ratings USING btree (site_id, day);

create table feedback.rules (
  kind text not null,
  answer_within_days integer not null,
  keep_personal_days integer not null,
  valid_from date not null,
  basis text not null,
  constraint rules_pkey PRIMARY KEY (kind, valid_from),
  constraint rules_answer_within_days_check CHECK ((answer_within_days > 0)),
  constraint rules_keep_personal_days_check CHECK ((keep_personal_days > 0)),
  constraint rules_kind_check CHECK ((kind = ANY (ARRAY['REPLY'::text, 'REPORT'::text])))
);

create table feedback.steps (
  id uuid default uuidv7() not null,
  feedback_id uuid not null,
  state text not null,
  at timestamp with time zone default now() not null,
  text text not null,
  by_name text not null,
  constraint steps_pkey PRIMARY KEY (id),
  constraint steps_feedback_id_fkey FOREIGN KEY (feedback_id) REFERENCES feedback.items(id)
);
CREATE INDEX steps_feedback ON feedback.steps USING btree (feedback_id, id);

create table insights.counted_events (
  event_id uuid not null,
  at timestamp with time zone default now() not null,
  constraint counted_events_pkey PRIMARY KEY (event_id)
);

create table insights.counts (
  story_id uuid not null,
  channel text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  day date not null,
  count integer default 0 not null,
  constraint counts_pkey PRIMARY KEY (story_id, channel, unit_id, day)
);
CREATE INDEX counts_by_unit ON insights.counts USING gist (unit_path);

create table insights.feedback (
  feedback_id uuid not null,
  story_id uuid,
  kind text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  received_at timestamp with time zone,
  answered_at timestamp with time zone,
  published boolean default false not null,
  constraint feedback_pkey PRIMARY KEY (feedback_id)
);
CREATE INDEX feedback_by_story ON insights.feedback USING btree (story_id);
CREATE INDEX feedback_by_unit ON insights.feedback USING gist (unit_path);

create table insights.journey_marks (
  edition_id uuid not null,
  channel text not null,
  place_id uuid not null,
  mark text not null,
  at timestamp with time zone not null,
  silent boolean default false not null,
  reason text,
  constraint journey_marks_pkey PRIMARY KEY (edition_id, channel, place_id, mark),
  constraint journey_marks_edition_id_channel_place_id_fkey FOREIGN KEY (edition_id, channel, place_id) REFERENCES insights.journey_places(edition_id, channel, place_id),
  constraint journey_marks_mark_check CHECK ((mark = ANY (ARRAY['TARGETED'::text, 'DELIVERED'::text, 'STARTED'::text, 'FINISHED'::text, 'FAILED'::text, 'SHOWN'::text])))
);

create table insights.journey_places (
  edition_id uuid not null,
  story_id uuid not null,
  channel text not null,
  place_id uuid not null,
  place_name text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  constraint journey_places_pkey PRIMARY KEY (edition_id, channel, place_id),
  constraint journey_places_channel_check CHECK ((channel = ANY (ARRAY['PORTAL'::text, 'LOUDSPEAKER'::text, 'BOARD'::text, 'APP'::text])))
);
CREATE INDEX journey_places_by_unit ON insights.journey_places USING gist (unit_path);

create table insights.journeys (
  edition_id uuid not null,
  story_id uuid not null,
  language text not null,
  title text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  priority text not null,
  channels text[] not null,
  approved_by text not null,
  approved_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  withdrawal_reason text,
  constraint journeys_pkey PRIMARY KEY (edition_id)
);
CREATE INDEX journeys_by_story ON insights.journeys USING btree (story_id, approved_at DESC);
CREATE INDEX journeys_by_unit ON insights.journeys USING gist (unit_path);
comment on column insights.journeys.approved_by is 'personal data: name of the officer';

create table integrations.imported_files (
  unit_id uuid not null,
  sha256 text not null,
  file_id uuid not null,
  constraint imported_files_pkey PRIMARY KEY (unit_id, sha256)
);

create table integrations.imported_items (
  site_id uuid not null,
  source text not null,
  key text not null,
  hash text not null,
  story_id uuid not null,
  edition_id uuid not null,
  url text,
  tags text[] default '{}'::text[] not null,
  import_id uuid not null,
  imported_at timestamp with time zone not null,
  story_key text,
  constraint imported_items_pkey PRIMARY KEY (site_id, source, key),
  constraint imported_items_import_id_fkey FOREIGN KEY (import_id) REFERENCES integrations.imports(id)
);
CREATE INDEX imported_items_by_import ON integrations.imported_items USING btree (import_id);
CREATE INDEX imported_items_by_story ON integrations.imported_items USING btree (story_id);
CREATE INDEX imported_items_of_a_story ON integrations.imported_items USING btree (site_id, source, story_key) WHERE (story_key IS NOT NULL);

create table integrations.imports (
  id uuid default uuidv7() not null,
  site_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  file_name text not null,
  file_sha256 text not null,
  bytes bigint not null,
  format text not null,
  encoding text not null,
  state text not null,
  counts jsonb default '{}'::jsonb not null,
  problems jsonb default '[]'::jsonb not null,
  categories jsonb default '[]'::jsonb not null,
  started_by text,
  started_by_name text not null,
  started_at timestamp with time zone default now() not null,
  changed_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone,
  rehearsal boolean default false not null,
  options jsonb default '{}'::jsonb not null,
  sent text,
  stop_asked_at timestamp with time zone,
  problem jsonb,
  constraint imports_pkey PRIMARY KEY (id),
  constraint imports_format_check CHECK ((format = ANY (ARRAY['JSON_LINES'::text, 'FEED'::text, 'WXR'::text, 'NUKEVIET'::text]))),
  constraint imports_state_check CHECK ((state = ANY (ARRAY['RUNNING'::text, 'DONE'::text, 'STOPPED'::text])))
);
CREATE INDEX imports_by_file ON integrations.imports USING btree (site_id, file_sha256, started_at DESC);
CREATE INDEX imports_by_unit ON integrations.imports USING gist (unit_path);
comment on column integrations.imports.started_by_name is 'personal data: name of the officer';

create table law.instruments (
  code text not null,
  kind text not null,
  number text not null,
  title jsonb not null,
  issued_on date,
  effective_from date,
  effective_to date,
  replaced_by text,
  status_note text default ''::text not null,
  origin text not null,
  constraint instruments_pkey PRIMARY KEY (code),
  constraint instruments_number_key UNIQUE (number),
  constraint instruments_check CHECK ((effective_to > effective_from)),
  constraint instruments_code_check CHECK ((code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'::text)),
  constraint instruments_kind_check CHECK ((kind = ANY (ARRAY['LAW'::text, 'DECREE'::text, 'CIRCULAR'::text, 'DECISION'::text, 'RESOLUTION'::text, 'REGULATION'::text]))),
  constraint instruments_origin_check CHECK ((origin = ANY (ARRAY['SAOLA'::text, 'PROVINCE'::text]))),
  constraint instruments_replaced_by_fkey FOREIGN KEY (replaced_by) REFERENCES law.instruments(code) DEFERRABLE INITIALLY DEFERRED,
  constraint instruments_title_check CHECK (((title ? 'vi'::text) AND (title ? 'en'::text)))
);

create table law.rules (
  id uuid default uuidv7() not null,
  code text not null,
  kind text not null,
  instrument_code text not null,
  article text not null,
  subject text not null,
  value jsonb not null,
  effective_from date not null,
  effective_to date,
  certainty text not null,
  note text default ''::text not null,
  origin text not null,
  written_by_name text not null,
  written_at timestamp with time zone default now() not null,
  constraint rules_pkey PRIMARY KEY (id),
  constraint rules_certainty_check CHECK ((certainty = ANY (ARRAY['S'::text, '2'::text, 'I'::text, 'X'::text]))),
  constraint rules_check CHECK ((effective_to > effective_from)),
  constraint rules_code_check CHECK ((code ~ '^[A-Z0-9]+-[0-9]+$'::text)),
  constraint rules_code_subject_daterange_excl EXCLUDE USING gist (code WITH =, subject WITH =, daterange(effective_from, effective_to) WITH &&),
  constraint rules_instrument_code_fkey FOREIGN KEY (instrument_code) REFERENCES law.instruments(code),
  constraint rules_kind_check CHECK ((kind = ANY (ARRAY['MANDATORY_SECTION'::text, 'DEADLINE'::text, 'DISCLOSURE_GROUP'::text, 'LABEL'::text, 'NUMBER'::text, 'CALENDAR'::text]))),
  constraint rules_origin_check CHECK ((origin = ANY (ARRAY['SAOLA'::text, 'PROVINCE'::text]))),
  constraint rules_subject_check CHECK ((subject <> ''::text))
);
CREATE TRIGGER rules_are_kept BEFORE DELETE OR UPDATE ON law.rules FOR EACH ROW EXECUTE FUNCTION law.keep_rules();
comment on column law.rules.written_by_name is 'personal data: name of the administrator who entered the rule';

create table media.files (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  unit_path ltree not null,
  kind text not null,
  visibility text not null,
  mime text not null,
  bytes bigint not null,
  width integer,
  height integer,
  duration_ms integer,
  sha256 text not null,
  alt text default ''::text not null,
  original_name text default ''::text not null,
  uploaded_by uuid,
  uploaded_by_name text not null,
  uploaded_at timestamp with time zone default now() not null,
  drawn_whole boolean default true not null,
  trial_until timestamp with time zone,
  constraint files_pkey PRIMARY KEY (id),
  constraint files_kind_check CHECK ((kind = ANY (ARRAY['PICTURE'::text, 'AUDIO'::text, 'VIDEO'::text, 'DOCUMENT'::text]))),
  constraint files_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint files_visibility_check CHECK ((visibility = ANY (ARRAY['PUBLIC'::text, 'RESTRICTED'::text])))
);
CREATE INDEX files_on_trial ON media.files USING btree (trial_until) WHERE (trial_until IS NOT NULL);
CREATE INDEX files_to_draw ON media.files USING btree (id) WHERE ((NOT drawn_whole) AND (visibility = 'PUBLIC'::text));
CREATE INDEX files_unit_path ON media.files USING gist (unit_path);

create table media.unused_content (
  sha256 text not null,
  since timestamp with time zone not null,
  constraint unused_content_pkey PRIMARY KEY (sha256)
);

create table media.upload_pieces (
  upload_id uuid not null,
  at bigint not null,
  bytes bigint not null,
  key text not null,
  constraint upload_pieces_pkey PRIMARY KEY (upload_id, at),
  constraint upload_pieces_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES media.uploads(id) ON DELETE CASCADE
);

create table media.uploads (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  unit_path ltree not null,
  name text not null,
  bytes bigint not null,
  received bigint default 0 not null,
  started_by uuid,
  started_by_name text not null,
  started_at timestamp with time zone default now() not null,
  changed_at timestamp with time zone default now() not null,
  file_id uuid,
  constraint uploads_pkey PRIMARY KEY (id),
  constraint uploads_bytes_check CHECK ((bytes > 0)),
  constraint uploads_check CHECK (((received >= 0) AND (received <= bytes))),
  constraint uploads_file_id_fkey FOREIGN KEY (file_id) REFERENCES media.files(id)
);
CREATE INDEX uploads_by_change ON media.uploads USING btree (changed_at);
comment on column media.uploads.started_by_name is 'personal data: name of the officer';

create table media.variants (
  file_id uuid not null,
  name text not null,
  mime text not null,
  bytes bigint not null,
  width integer,
  height integer,
  sha256 text not null,
  constraint variants_pkey PRIMARY KEY (file_id, name),
  constraint variants_file_id_fkey FOREIGN KEY (file_id) REFERENCES media.files(id),
  constraint variants_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

create table newsroom.accessibility_exceptions (
  edition_id uuid not null,
  unit_path ltree not null,
  reason text not null,
  findings jsonb not null,
  is_emergency boolean not null,
  by_id text,
  by_name text not null,
  at timestamp with time zone not null,
  constraint accessibility_exceptions_pkey PRIMARY KEY (edition_id),
  constraint accessibility_exceptions_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES newsroom.editions(id)
);
CREATE INDEX accessibility_exceptions_at_edition_id_idx ON newsroom.accessibility_exceptions USING btree (at DESC, edition_id);
CREATE INDEX accessibility_exceptions_unit_path_idx ON newsroom.accessibility_exceptions USING gist (unit_path);
comment on column newsroom.accessibility_exceptions.by_id is 'personal data: account of the officer';
comment on column newsroom.accessibility_exceptions.by_name is 'personal data: name of the officer';

create table newsroom.edition_changes (
  edition_id uuid not null,
  revision integer not null,
  step text not null,
  by_id text not null,
  by_name text not null,
  at timestamp with time zone default now() not null,
  constraint edition_changes_pkey PRIMARY KEY (edition_id, revision),
  constraint edition_changes_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES newsroom.editions(id),
  constraint edition_changes_step_check CHECK ((step = ANY (ARRAY['write'::text, 'submit'::text])))
);
CREATE INDEX edition_changes_by_person ON newsroom.edition_changes USING btree (by_id, edition_id);
comment on column newsroom.edition_changes.by_name is 'personal data: name of the officer';

create table newsroom.edition_presence (
  edition_id uuid not null,
  account_id text not null,
  name text not null,
  since timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  constraint edition_presence_pkey PRIMARY KEY (edition_id, account_id),
  constraint edition_presence_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES newsroom.editions(id)
);
comment on column newsroom.edition_presence.account_id is 'personal data: account of the officer';
comment on column newsroom.edition_presence.name is 'personal data: name of the officer';

create table newsroom.edition_remarks (
  id uuid default uuidv7() not null,
  edition_id uuid not null,
  by_id text,
  by_name text not null,
  text text not null,
  at timestamp with time zone default now() not null,
  constraint edition_remarks_pkey PRIMARY KEY (id),
  constraint edition_remarks_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES newsroom.editions(id),
  constraint edition_remarks_text_check CHECK ((text <> ''::text))
);
CREATE INDEX edition_remarks_by_edition ON newsroom.edition_remarks USING btree (edition_id, at);
comment on column newsroom.edition_remarks.by_name is 'personal data: name of the officer';

create table newsroom.edition_targets (
  edition_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  constraint edition_targets_pkey PRIMARY KEY (edition_id, unit_id),
  constraint edition_targets_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES newsroom.editions(id)
);
CREATE INDEX edition_targets_by_path ON newsroom.edition_targets USING gist (unit_path);

create table newsroom.editions (
  id uuid default uuidv7() not null,
  story_id uuid not null,
  language text not null,
  number integer not null,
  state text not null,
  title text not null,
  summary text not null,
  body jsonb not null,
  plain_text text not null,
  picture_file_id uuid,
  picture_alt text default ''::text not null,
  topic smallint not null,
  category text not null,
  priority text not null,
  spoken_text text,
  channels text[] not null,
  starts_at timestamp with time zone,
  revision integer default 1 not null,
  written_by text,
  written_by_name text not null,
  changed_by_name text not null,
  changed_at timestamp with time zone default now() not null,
  submitted_by_name text,
  submitted_at timestamp with time zone,
  approved_by text,
  approved_by_name text,
  approved_at timestamp with time zone,
  withdrawn_by_name text,
  withdrawn_at timestamp with time zone,
  withdrawal_reason text,
  fields jsonb default '{}'::jsonb not null,
  attachments jsonb default '[]'::jsonb not null,
  public_from timestamp with time zone,
  public_until timestamp with time zone,
  change_note text,
  review_on date,
  review_reminded_at timestamp with time zone,
  reviewed_by_name text,
  reviewed_at timestamp with time zone,
  source_edition_id uuid,
  withdrawal_way text,
  withdrawal_target text,
  constraint editions_pkey PRIMARY KEY (id),
  constraint editions_story_id_language_number_key UNIQUE (story_id, language, number),
  constraint editions_attachments_check CHECK ((jsonb_typeof(attachments) = 'array'::text)),
  constraint editions_body_check CHECK (((body ->> 'type'::text) = 'doc'::text)),
  constraint editions_channels_check CHECK ((channels <@ ARRAY['PORTAL'::text, 'LOUDSPEAKER'::text, 'BOARD'::text, 'APP'::text])),
  constraint editions_check CHECK (((state = ANY (ARRAY['APPROVED'::text, 'SUPERSEDED'::text, 'WITHDRAWN'::text])) = ((approved_at IS NOT NULL) AND (approved_by_name IS NOT NULL)))),
  constraint editions_check1 CHECK (((state = 'WITHDRAWN'::text) = ((withdrawn_at IS NOT NULL) AND (withdrawal_reason IS NOT NULL)))),
  constraint editions_check2 CHECK (((state = ANY (ARRAY['DRAFT'::text, 'RETURNED'::text])) OR (submitted_at IS NOT NULL))),
  constraint editions_fields_check CHECK ((jsonb_typeof(fields) = 'object'::text)),
  constraint editions_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text)),
  constraint editions_number_check CHECK ((number >= 1)),
  constraint editions_priority_check CHECK ((priority = ANY (ARRAY['EMERGENCY'::text, 'PRIORITY'::text, 'NORMAL'::text]))),
  constraint editions_revision_check CHECK ((revision >= 1)),
  constraint editions_source_edition_id_fkey FOREIGN KEY (source_edition_id) REFERENCES newsroom.editions(id),
  constraint editions_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'RETURNED'::text, 'APPROVED'::text, 'SUPERSEDED'::text, 'WITHDRAWN'::text]))),
  constraint editions_story_id_fkey FOREIGN KEY (story_id) REFERENCES newsroom.stories(id),
  constraint editions_topic_check CHECK (((topic >= 1) AND (topic <= 6))),
  constraint public_times_in_order CHECK ((public_until > public_from)),
  constraint submitted_has_title_and_channel CHECK (((state = ANY (ARRAY['DRAFT'::text, 'RETURNED'::text])) OR ((title <> ''::text) AND (cardinality(channels) > 0)))),
  constraint withdrawal_target_where_the_way_has_one CHECK ((COALESCE((withdrawal_way = ANY (ARRAY['REDIRECT'::text, 'REPLACED'::text])), false) = (withdrawal_target IS NOT NULL))),
  constraint withdrawal_way_known CHECK ((withdrawal_way = ANY (ARRAY['BANNER'::text, 'REDIRECT'::text, 'GONE'::text, 'REPLACED'::text, 'HIDDEN'::text]))),
  constraint withdrawn_has_way CHECK (((state = 'WITHDRAWN'::text) = (withdrawal_way IS NOT NULL)))
);
CREATE INDEX editions_by_source ON newsroom.editions USING btree (source_edition_id) WHERE (source_edition_id IS NOT NULL);
CREATE INDEX editions_by_words ON newsroom.editions USING gin (newsroom.words_of(title, summary, plain_text));
CREATE INDEX editions_public ON newsroom.editions USING btree (approved_at DESC, story_id DESC) WHERE (state = 'APPROVED'::text);
CREATE INDEX editions_public_later ON newsroom.editions USING btree (public_from) WHERE ((state = 'APPROVED'::text) AND (public_from IS NOT NULL));
CREATE INDEX editions_shown ON newsroom.editions USING btree (language, approved_at DESC, story_id DESC) WHERE (state = ANY (ARRAY['APPROVED'::text, 'SUPERSEDED'::text]));
CREATE INDEX editions_to_review ON newsroom.editions USING btree (review_on) WHERE ((state = 'APPROVED'::text) AND (review_on IS NOT NULL));
CREATE INDEX editions_waiting ON newsroom.editions USING btree (submitted_at) WHERE (state = 'SUBMITTED'::text);
CREATE UNIQUE INDEX one_approved_edition ON newsroom.editions USING btree (story_id, language) WHERE (state = 'APPROVED'::text);
CREATE UNIQUE INDEX one_open_edition ON newsroom.editions USING btree (story_id, language) WHERE (state = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'RETURNED'::text]));
CREATE TRIGGER keep_approved_words BEFORE UPDATE ON newsroom.editions FOR EACH ROW WHEN ((old.approved_at IS NOT NULL)) EXECUTE FUNCTION newsroom.keep_approved_words();
comment on column newsroom.editions.written_by_name is 'personal data: name of the officer';
comment on column newsroom.editions.changed_by_name is 'personal data: name of the officer';
comment on column newsroom.editions.submitted_by_name is 'personal data: name of the officer';
comment on column newsroom.editions.approved_by_name is 'personal data: name of the officer';
comment on column newsroom.editions.withdrawn_by_name is 'personal data: name of the officer';
comment on column newsroom.editions.fields is 'personal data: names, posts and official contacts of office holders, as the law wants them published';
comment on column newsroom.editions.attachments is 'files to download and the names they are shown by, in their order';
comment on column newsroom.editions.reviewed_by_name is 'personal data: name of the officer';
comment on column newsroom.editions.source_edition_id is 'the approved edition in another language this one was translated from';

create table newsroom.stories (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  created_by text,
  created_by_name text not null,
  created_at timestamp with time zone default now() not null,
  changed_at timestamp with time zone default now() not null,
  type text default 'news'::text not null,
  constraint stories_pkey PRIMARY KEY (id),
  constraint stories_type_check CHECK ((type ~ '^[a-z][a-z0-9-]{1,59}$'::text))
);
CREATE INDEX stories_by_change ON newsroom.stories USING btree (changed_at DESC, id DESC);
CREATE INDEX stories_by_type ON newsroom.stories USING btree (type, changed_at DESC, id DESC);
CREATE INDEX stories_by_unit ON newsroom.stories USING gist (unit_path);
comment on column newsroom.stories.created_by_name is 'personal data: name of the officer';

create table notifications.caught_mails (
  id uuid default uuidv7() not null,
  recipient text not null,
  sender text not null,
  subject text not null,
  text text not null,
  at timestamp with time zone default now() not null,
  constraint caught_mails_pkey PRIMARY KEY (id)
);

create table notifications.mails (
  id uuid default uuidv7() not null,
  notice_id uuid not null,
  recipient text not null,
  subject text not null,
  text text not null,
  state text not null,
  attempts integer default 0 not null,
  last_error text,
  created_at timestamp with time zone default now() not null,
  sent_at timestamp with time zone,
  constraint mails_pkey PRIMARY KEY (id),
  constraint mails_notice_id_key UNIQUE (notice_id),
  constraint mails_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notifications.notices(id),
  constraint mails_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'SENT'::text, 'FAILED'::text, 'HELD'::text])))
);
CREATE INDEX mails_recipient ON notifications.mails USING btree (recipient, created_at);

create table notifications.notices (
  id uuid default uuidv7() not null,
  account_id uuid not null,
  event_id text not null,
  title text not null,
  text text not null,
  link text,
  at timestamp with time zone default now() not null,
  read_at timestamp with time zone,
  constraint notices_pkey PRIMARY KEY (id),
  constraint notices_account_id_event_id_key UNIQUE (account_id, event_id)
);
CREATE INDEX notices_account ON notifications.notices USING btree (account_id, id DESC);

create table organisations.group_members (
  id uuid default uuidv7() not null,
  group_id uuid not null,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date,
  constraint group_members_pkey PRIMARY KEY (id),
  constraint group_members_check CHECK ((valid_to > valid_from)),
  constraint group_members_check1 CHECK ((group_id <> unit_id)),
  constraint group_members_group_id_fkey FOREIGN KEY (group_id) REFERENCES organisations.units(id),
  constraint group_members_group_id_unit_id_daterange_excl EXCLUDE USING gist (group_id WITH =, unit_id WITH =, daterange(valid_from, valid_to) WITH &&),
  constraint group_members_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisations.units(id)
);
CREATE INDEX group_members_unit ON organisations.group_members USING btree (unit_id);

create table organisations.successions (
  predecessor_id uuid not null,
  successor_id uuid not null,
  happened_on date not null,
  extent text not null,
  basis text,
  constraint successions_pkey PRIMARY KEY (predecessor_id, successor_id),
  constraint successions_check CHECK ((predecessor_id <> successor_id)),
  constraint successions_extent_check CHECK ((extent = ANY (ARRAY['WHOLE'::text, 'PART'::text]))),
  constraint successions_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES organisations.units(id),
  constraint successions_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES organisations.units(id)
);
CREATE INDEX successions_successor ON organisations.successions USING btree (successor_id);

create table organisations.unit_identifiers (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  kind text not null,
  scheme text not null,
  value text not null,
  valid_from date not null,
  valid_to date,
  constraint unit_identifiers_pkey PRIMARY KEY (id),
  constraint unit_identifiers_check CHECK ((valid_to > valid_from)),
  constraint unit_identifiers_kind_check CHECK ((kind = ANY (ARRAY['ORGAN_ID'::text, 'STATISTICS_CODE'::text]))),
  constraint unit_identifiers_kind_scheme_value_daterange_excl EXCLUDE USING gist (kind WITH =, scheme WITH =, value WITH =, daterange(valid_from, valid_to) WITH &&),
  constraint unit_identifiers_scheme_check CHECK ((scheme <> ''::text)),
  constraint unit_identifiers_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisations.units(id),
  constraint unit_identifiers_unit_id_kind_daterange_excl EXCLUDE USING gist (unit_id WITH =, kind WITH =, daterange(valid_from, valid_to) WITH &&)
);

create table organisations.unit_names (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  name text not null,
  full_name text not null,
  basis text,
  valid_from date not null,
  valid_to date,
  constraint unit_names_pkey PRIMARY KEY (id),
  constraint unit_names_check CHECK ((valid_to > valid_from)),
  constraint unit_names_full_name_check CHECK ((full_name <> ''::text)),
  constraint unit_names_name_check CHECK ((name <> ''::text)),
  constraint unit_names_unit_id_daterange_excl EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to) WITH &&),
  constraint unit_names_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisations.units(id)
);

create table organisations.units (
  id uuid default uuidv7() not null,
  parent_id uuid,
  kind text not null,
  commune_kind text,
  slug text not null,
  path ltree not null,
  lat double precision,
  lon double precision,
  valid_from date not null,
  valid_to date,
  created_at timestamp with time zone default now() not null,
  constraint units_pkey PRIMARY KEY (id),
  constraint units_path_key UNIQUE (path),
  constraint units_check CHECK (((kind = 'COMMUNE'::text) = (commune_kind IS NOT NULL))),
  constraint units_check1 CHECK (((lat IS NULL) = (lon IS NULL))),
  constraint units_check2 CHECK ((valid_to > valid_from)),
  constraint units_check3 CHECK ((parent_id <> id)),
  constraint units_commune_kind_check CHECK ((commune_kind = ANY (ARRAY['XA'::text, 'PHUONG'::text, 'DAC_KHU'::text, 'THI_TRAN'::text]))),
  constraint units_kind_check CHECK ((kind = ANY (ARRAY['PROVINCE'::text, 'DEPARTMENT'::text, 'DISTRICT'::text, 'COMMUNE'::text, 'RESIDENTIAL_GROUP'::text, 'UNIT_GROUP'::text]))),
  constraint units_lat_check CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision))),
  constraint units_lon_check CHECK (((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))),
  constraint units_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organisations.units(id),
  constraint units_slug_check CHECK ((slug ~ '^[a-z0-9]{1,63}$'::text))
);
CREATE INDEX units_parent ON organisations.units USING btree (parent_id);
CREATE INDEX units_path ON organisations.units USING gist (path);
CREATE UNIQUE INDEX units_slug_of_site ON organisations.units USING btree (slug) WHERE ((kind = ANY (ARRAY['PROVINCE'::text, 'DEPARTMENT'::text, 'DISTRICT'::text, 'COMMUNE'::text])) AND (valid_to IS NULL));

create table platform.audit_entries (
  id bigint not null,
  at timestamp with time zone default clock_timestamp() not null,
  actor_kind text not null,
  actor_id text,
  actor_name text not null,
  ip text,
  request_id text not null,
  command text not null,
  subject text not null,
  subject_id text not null,
  unit_path ltree,
  detail jsonb default '{}'::jsonb not null,
  previous_hash text not null,
  hash text not null,
  constraint audit_entries_pkey PRIMARY KEY (id),
  constraint audit_entries_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['account'::text, 'device'::text, 'citizen'::text, 'system'::text])))
);
CREATE INDEX audit_entries_by_subject ON platform.audit_entries USING btree (subject, subject_id);
CREATE INDEX audit_entries_by_unit ON platform.audit_entries USING gist (unit_path);
CREATE TRIGGER chain_audit_entry BEFORE INSERT ON platform.audit_entries FOR EACH ROW EXECUTE FUNCTION platform.chain_audit_entry();
CREATE TRIGGER refuse_audit_change BEFORE DELETE OR UPDATE ON platform.audit_entries FOR EACH ROW EXECUTE FUNCTION platform.refuse_audit_change();
CREATE TRIGGER refuse_audit_truncate BEFORE TRUNCATE ON platform.audit_entries FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_audit_change();
comment on column platform.audit_entries.actor_name is 'personal data: name of the officer';
comment on column platform.audit_entries.ip is 'personal data: network address of the officer';

create table platform.migration_lock (
  id character varying(255) not null,
  is_locked integer default 0 not null,
  constraint migration_lock_pkey PRIMARY KEY (id)
);

create table platform.migrations (
  name character varying(255) not null,
  "timestamp" character varying(255) not null,
  constraint migrations_pkey PRIMARY KEY (name)
);

create table portals.articles (
  story_id uuid not null,
  language text not null,
  edition_id uuid not null,
  slug text not null,
  title text not null,
  summary text not null,
  html text not null,
  search_text text not null,
  picture jsonb,
  topic smallint not null,
  category text not null,
  priority text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  published_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  type text default 'news'::text not null,
  fields jsonb default '{}'::jsonb not null,
  attachments jsonb default '[]'::jsonb not null,
  change_notes jsonb default '[]'::jsonb not null,
  plain_text text default ''::text not null,
  words_from timestamp with time zone not null,
  words_until timestamp with time zone,
  sort_key text,
  arrived_at timestamp with time zone default now() not null,
  drawn_by integer default 1 not null,
  constraint articles_pkey PRIMARY KEY (story_id, language, edition_id),
  constraint articles_one_at_a_time EXCLUDE USING gist (story_id WITH =, language WITH =, tstzrange(words_from, words_until) WITH &&),
  constraint articles_words_in_order CHECK ((words_until > words_from))
);
CREATE INDEX articles_by_arrival ON portals.articles USING btree (arrived_at);
CREATE INDEX articles_by_beginning ON portals.articles USING btree (words_from);
CREATE INDEX articles_by_change ON portals.articles USING btree (updated_at);
CREATE INDEX articles_by_drawing ON portals.articles USING btree (drawn_by);
CREATE UNIQUE INDEX articles_by_edition ON portals.articles USING btree (edition_id);
CREATE INDEX articles_by_end ON portals.articles USING btree (words_until) WHERE (words_until IS NOT NULL);
CREATE INDEX articles_by_fields ON portals.articles USING gin (fields jsonb_path_ops);
CREATE INDEX articles_by_slug ON portals.articles USING btree (slug, language);
CREATE INDEX articles_by_start_of_slug ON portals.articles USING btree (slug text_pattern_ops);
CREATE INDEX articles_by_type ON portals.articles USING btree (type, language, story_id);
CREATE INDEX articles_by_words ON portals.articles USING gin (search_text gin_trgm_ops);
CREATE INDEX articles_urgent ON portals.articles USING btree (updated_at) WHERE (priority = 'EMERGENCY'::text);
CREATE TRIGGER entries_of_changed_articles AFTER UPDATE ON portals.articles REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION portals.write_entries();
CREATE TRIGGER entries_of_deleted_articles AFTER DELETE ON portals.articles REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION portals.write_entries();
CREATE TRIGGER entries_of_new_articles AFTER INSERT ON portals.articles REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION portals.write_entries();
comment on column portals.articles.fields is 'personal data: names, posts and official contacts of office holders, as the law wants them published';

create table portals.broken_links (
  story_id uuid not null,
  language text not null,
  address text not null,
  edition_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  title text not null,
  problem text not null,
  outside boolean not null,
  since timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  constraint broken_links_pkey PRIMARY KEY (story_id, language, address),
  constraint broken_links_problem_check CHECK ((problem = ANY (ARRAY['NOT_FOUND'::text, 'WITHDRAWN'::text, 'FILE_MISSING'::text, 'NO_ANSWER'::text, 'REFUSED'::text, 'UNKNOWN_HOST'::text])))
);
CREATE INDEX broken_links_by_unit ON portals.broken_links USING gist (unit_path);
CREATE INDEX broken_links_newest ON portals.broken_links USING btree (since DESC, story_id DESC, address DESC);

create table portals.broken_page_links (
  page_id uuid not null,
  address text not null,
  site_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  title text not null,
  problem text not null,
  outside boolean not null,
  since timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  constraint broken_page_links_pkey PRIMARY KEY (page_id, address),
  constraint broken_page_links_page_id_fkey FOREIGN KEY (page_id) REFERENCES portals.pages(id) ON DELETE CASCADE,
  constraint broken_page_links_problem_check CHECK ((problem = ANY (ARRAY['NOT_FOUND'::text, 'WITHDRAWN'::text, 'FILE_MISSING'::text, 'NO_ANSWER'::text, 'REFUSED'::text, 'UNKNOWN_HOST'::text])))
);
CREATE INDEX broken_page_links_by_unit ON portals.broken_page_links USING gist (unit_path);
CREATE INDEX broken_page_links_newest ON portals.broken_page_links USING btree (since DESC, page_id DESC, address DESC);

create table portals.entries (
  site_id uuid not null,
  story_id uuid not null,
  language text not null,
  edition_id uuid not null,
  type text not null,
  origin text not null,
  order_key text not null,
  published_at timestamp with time zone not null,
  shown_from timestamp with time zone not null,
  shown_until timestamp with time zone,
  category text not null,
  constraint entries_pkey PRIMARY KEY (story_id, language, edition_id, site_id)
);
CREATE INDEX entries_by_edition ON portals.entries USING btree (edition_id, site_id);
CREATE INDEX entries_in_order ON portals.entries USING btree (site_id, language, type, order_key, story_id) INCLUDE (edition_id, shown_from, shown_until, origin);
CREATE INDEX entries_newest ON portals.entries USING btree (site_id, language, published_at DESC, story_id DESC) INCLUDE (edition_id, type, shown_from, shown_until);
CREATE INDEX entries_newest_from_above ON portals.entries USING btree (site_id, language, type, published_at DESC, story_id DESC) INCLUDE (edition_id, origin, shown_from, shown_until) WHERE (origin = 'FROM_ABOVE'::text);
CREATE INDEX entries_newest_from_below ON portals.entries USING btree (site_id, language, type, published_at DESC, story_id DESC) INCLUDE (edition_id, origin, shown_from, shown_until) WHERE (origin = 'FROM_BELOW'::text);
CREATE INDEX entries_newest_of_category ON portals.entries USING btree (site_id, language, type, category, published_at DESC, story_id DESC) INCLUDE (edition_id, origin, shown_from, shown_until);
CREATE INDEX entries_newest_of_type ON portals.entries USING btree (site_id, language, type, published_at DESC, story_id DESC) INCLUDE (edition_id, origin, shown_from, shown_until);
CREATE INDEX entries_newest_own ON portals.entries USING btree (site_id, language, type, published_at DESC, story_id DESC) INCLUDE (edition_id, origin, shown_from, shown_until) WHERE (origin = 'OWN'::text);
CREATE INDEX entries_not_from_below ON portals.entries USING btree (site_id, language, type, order_key, story_id) INCLUDE (edition_id, shown_from, shown_until, origin) WHERE (origin <> 'FROM_BELOW'::text);
CREATE TRIGGER public_change_after_ended_entries AFTER DELETE ON portals.entries REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION portals.note_public_change();
CREATE TRIGGER public_change_after_new_entries AFTER INSERT ON portals.entries REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION portals.note_public_change();
CREATE TRIGGER standing_after_ended_entries AFTER DELETE ON portals.entries REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION portals.write_standing();
CREATE TRIGGER standing_after_new_entries AFTER INSERT ON portals.entries REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION portals.write_standing();

create table portals.metadata_gaps (
  story_id uuid not null,
  language text not null,
  edition_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  title text not null,
  gaps text[] not null,
  found_at timestamp with time zone not null,
  constraint metadata_gaps_pkey PRIMARY KEY (story_id, language)
);
CREATE INDEX metadata_gaps_by_unit ON portals.metadata_gaps USING gist (unit_path);
CREATE INDEX metadata_gaps_newest ON portals.metadata_gaps USING btree (found_at DESC, story_id DESC, language DESC);

create table portals.outside_links (
  address text not null,
  checked_at timestamp with time zone not null,
  problem text,
  failing_since timestamp with time zone,
  constraint outside_links_pkey PRIMARY KEY (address)
);

create table portals.page_versions (
  page_id uuid not null,
  number integer not null,
  title jsonb not null,
  blocks jsonb not null,
  state text not null,
  note text default ''::text not null,
  written_by text not null,
  written_at timestamp with time zone default now() not null,
  writers text[] default '{}'::text[] not null,
  published_by text,
  published_at timestamp with time zone,
  constraint page_versions_pkey PRIMARY KEY (page_id, number),
  constraint page_versions_page_id_fkey FOREIGN KEY (page_id) REFERENCES portals.pages(id) ON DELETE CASCADE,
  constraint page_versions_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'PUBLISHED'::text, 'FORMER'::text])))
);
CREATE UNIQUE INDEX page_versions_one_draft ON portals.page_versions USING btree (page_id) WHERE (state = 'DRAFT'::text);
CREATE UNIQUE INDEX page_versions_one_public ON portals.page_versions USING btree (page_id) WHERE (state = 'PUBLISHED'::text);
comment on column portals.page_versions.written_by is 'personal data: name of the officer';
comment on column portals.page_versions.writers is 'personal data: accounts of officers';
comment on column portals.page_versions.published_by is 'personal data: name of the officer';

create table portals.pages (
  id uuid default uuidv7() not null,
  site_id uuid not null,
  unit_path ltree not null,
  slot text not null,
  path text,
  title jsonb not null,
  revision integer default 1 not null,
  created_by text not null,
  created_at timestamp with time zone default now() not null,
  changed_by text not null,
  changed_at timestamp with time zone default now() not null,
  removed_at timestamp with time zone,
  removed_by text,
  remove_reason text,
  constraint pages_pkey PRIMARY KEY (id),
  constraint pages_check CHECK ((((path IS NULL) = (slot <> 'FREE'::text)) AND (path ~ '^/trang/[a-z0-9]+(-[a-z0-9]+)*$'::text))),
  constraint pages_slot_check CHECK ((slot = ANY (ARRAY['HOME'::text, 'HOME_OF_COMMUNES'::text, 'HOME_OF_DEPARTMENTS'::text, 'FREE'::text])))
);
CREATE INDEX pages_by_unit ON portals.pages USING gist (unit_path);
CREATE UNIQUE INDEX pages_one_of_a_path ON portals.pages USING btree (site_id, path) WHERE ((path IS NOT NULL) AND (removed_at IS NULL));
CREATE UNIQUE INDEX pages_one_of_a_slot ON portals.pages USING btree (site_id, slot) WHERE (slot <> 'FREE'::text);
comment on column portals.pages.created_by is 'personal data: name of the officer';
comment on column portals.pages.changed_by is 'personal data: name of the officer';
comment on column portals.pages.removed_by is 'personal data: name of the officer';

create table portals.previous_slugs (
  slug text not null,
  story_id uuid not null,
  language text not null,
  constraint previous_slugs_pkey PRIMARY KEY (slug, language)
);
CREATE INDEX previous_slugs_by_start ON portals.previous_slugs USING btree (slug text_pattern_ops);

create table portals.public_changes (
  number bigint generated always as identity not null,
  transaction xid8 default pg_current_xact_id() not null,
  story_id uuid not null,
  language text not null,
  changed_at timestamp with time zone default now() not null,
  constraint public_changes_pkey PRIMARY KEY (number)
);
CREATE INDEX public_changes_by_transaction ON portals.public_changes USING btree (transaction);

create table portals.publications (
  site_id uuid not null,
  story_id uuid not null,
  language text not null,
  origin text not null,
  published_at timestamp with time zone not null,
  unpublished_at timestamp with time zone,
  reason text,
  visible_from timestamp with time zone not null,
  visible_until timestamp with time zone,
  way text,
  target text,
  share_id uuid,
  constraint publications_pkey PRIMARY KEY (site_id, story_id, language),
  constraint publications_origin_check CHECK ((origin = ANY (ARRAY['OWN'::text, 'FROM_ABOVE'::text, 'FROM_BELOW'::text]))),
  constraint publications_way_check CHECK ((way = ANY (ARRAY['BANNER'::text, 'REDIRECT'::text, 'GONE'::text, 'REPLACED'::text, 'HIDDEN'::text])))
);
CREATE INDEX publications_by_beginning ON portals.publications USING btree (visible_from);
CREATE INDEX publications_by_end ON portals.publications USING btree (visible_until) WHERE (visible_until IS NOT NULL);
CREATE INDEX publications_by_story ON portals.publications USING btree (story_id);
CREATE INDEX publications_newest ON portals.publications USING btree (site_id, language, visible_from DESC, story_id DESC) WHERE (unpublished_at IS NULL);
CREATE TRIGGER entries_of_changed_publications AFTER UPDATE ON portals.publications REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION portals.write_entries();
CREATE TRIGGER entries_of_deleted_publications AFTER DELETE ON portals.publications REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION portals.write_entries();
CREATE TRIGGER entries_of_new_publications AFTER INSERT ON portals.publications REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION portals.write_entries();

create table portals.readers_online (
  process uuid not null,
  site_id uuid not null,
  readers integer not null,
  told_at timestamp with time zone not null,
  constraint readers_online_pkey PRIMARY KEY (process, site_id)
);

create table portals.reads (
  site_id uuid not null,
  story_id uuid not null,
  day date not null,
  count integer not null,
  language text not null,
  constraint reads_pkey PRIMARY KEY (story_id, site_id, day, language)
);
CREATE INDEX reads_by_site ON portals.reads USING btree (site_id, day);

create table portals.redirects (
  site_id uuid not null,
  path text not null,
  target text not null,
  permanent boolean default true not null,
  made_by text,
  made_by_name text not null,
  made_at timestamp with time zone default now() not null,
  constraint redirects_pkey PRIMARY KEY (site_id, path),
  constraint redirects_path_check CHECK ((path ~ '^/'::text))
);
comment on column portals.redirects.made_by_name is 'personal data: name of the officer';

create table portals.search_words (
  site_id uuid not null,
  day date not null,
  language text not null,
  words text not null,
  results integer not null,
  count integer not null,
  constraint search_words_site_id_fkey FOREIGN KEY (site_id) REFERENCES sites.sites(id)
);
CREATE INDEX search_words_by_day ON portals.search_words USING btree (day);
CREATE UNIQUE INDEX search_words_once ON portals.search_words USING btree (site_id, day, language, words, ((results > 0)));

create table portals.share_rules (
  id uuid default uuidv7() not null,
  to_site_id uuid not null,
  from_site_id uuid,
  types text[] default '{}'::text[] not null,
  categories text[] default '{}'::text[] not null,
  topics smallint[] default '{}'::smallint[] not null,
  area ltree,
  active boolean default true not null,
  made_by text,
  made_by_name text not null,
  made_at timestamp with time zone default now() not null,
  constraint share_rules_pkey PRIMARY KEY (id)
);
CREATE INDEX share_rules_by_receiver ON portals.share_rules USING btree (to_site_id, id DESC);
comment on column portals.share_rules.made_by_name is 'personal data: name of the officer';

create table portals.shares (
  id uuid default uuidv7() not null,
  story_id uuid not null,
  from_site_id uuid not null,
  to_site_id uuid not null,
  mode text not null,
  rule_id uuid,
  state text not null,
  note text default ''::text not null,
  asked_by text,
  asked_by_name text not null,
  asked_at timestamp with time zone default now() not null,
  decided_by text,
  decided_by_name text,
  decided_at timestamp with time zone,
  with_story boolean default false not null,
  decision_note text default ''::text not null,
  constraint shares_pkey PRIMARY KEY (id),
  constraint shares_check CHECK ((to_site_id <> from_site_id)),
  constraint shares_check1 CHECK (((state = 'PROPOSED'::text) = (decided_at IS NULL))),
  constraint shares_mode_check CHECK ((mode = ANY (ARRAY['PUSH'::text, 'PULL'::text, 'SYNDICATE'::text]))),
  constraint shares_state_check CHECK ((state = ANY (ARRAY['PROPOSED'::text, 'ACCEPTED'::text, 'DECLINED'::text, 'ENDED'::text])))
);
CREATE INDEX shares_by_receiver ON portals.shares USING btree (to_site_id, id DESC);
CREATE INDEX shares_by_sender ON portals.shares USING btree (from_site_id, id DESC);
CREATE INDEX shares_by_story ON portals.shares USING btree (story_id);
CREATE UNIQUE INDEX shares_one_living ON portals.shares USING btree (story_id, to_site_id) WHERE (state = ANY (ARRAY['PROPOSED'::text, 'ACCEPTED'::text]));
comment on column portals.shares.asked_by_name is 'personal data: name of the officer';
comment on column portals.shares.decided_by_name is 'personal data: name of the officer';

create table portals.standing (
  site_id uuid not null,
  type text not null,
  items integer not null,
  latest timestamp with time zone,
  said jsonb not null,
  slow jsonb not null,
  slowest integer not null,
  recount_at timestamp with time zone,
  constraint standing_pkey PRIMARY KEY (site_id, type)
);

create table portals.visit_counts (
  site_id uuid not null,
  day date not null,
  language text not null,
  section text not null,
  kind text not null,
  visits integer not null,
  views integer not null,
  constraint visit_counts_pkey PRIMARY KEY (site_id, day, language, section, kind),
  constraint visit_counts_kind_check CHECK ((kind = ANY (ARRAY['READER'::text, 'ROBOT'::text, 'LOST'::text]))),
  constraint visit_counts_site_id_fkey FOREIGN KEY (site_id) REFERENCES sites.sites(id)
);
CREATE INDEX visit_counts_by_day ON portals.visit_counts USING btree (day);

create table portals.visit_days (
  site_id uuid not null,
  day date not null,
  visits integer not null,
  views integer not null,
  constraint visit_days_pkey PRIMARY KEY (site_id, day),
  constraint visit_days_site_id_fkey FOREIGN KEY (site_id) REFERENCES sites.sites(id)
);

create table portals.visit_rules (
  valid_from date not null,
  fewest_askers integer not null,
  keep_words_days integer not null,
  keep_counts_days integer not null,
  basis text not null,
  constraint visit_rules_pkey PRIMARY KEY (valid_from),
  constraint visit_rules_fewest_askers_check CHECK ((fewest_askers >= 1)),
  constraint visit_rules_keep_counts_days_check CHECK ((keep_counts_days > 0)),
  constraint visit_rules_keep_words_days_check CHECK ((keep_words_days > 0))
);

create table portals.weather (
  unit_path ltree not null,
  forecast jsonb not null,
  source text not null,
  issued_at timestamp with time zone not null,
  fetched_at timestamp with time zone not null,
  constraint weather_pkey PRIMARY KEY (unit_path)
);

create table search.file_texts (
  file_id uuid not null,
  words text not null,
  problem text,
  read_at timestamp with time zone default now() not null,
  constraint file_texts_pkey PRIMARY KEY (file_id)
);
comment on column search.file_texts.words is 'personal data: whatever a published document says of people';

create table search.synonyms (
  code text not null,
  ways text[] not null,
  changed_by uuid,
  changed_by_name text not null,
  changed_at timestamp with time zone default now() not null,
  constraint synonyms_pkey PRIMARY KEY (code),
  constraint synonyms_code_check CHECK ((code ~ '^[a-z0-9-]{1,40}$'::text)),
  constraint synonyms_ways_check CHECK ((cardinality(ways) <= 12))
);
comment on column search.synonyms.changed_by_name is 'personal data: name of the officer who changed it';

create table sites.hosts (
  name text not null,
  relative boolean not null,
  site_id uuid not null,
  canonical boolean not null,
  constraint hosts_pkey PRIMARY KEY (name),
  constraint hosts_name_check CHECK ((name ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$'::text)),
  constraint hosts_site_id_fkey FOREIGN KEY (site_id) REFERENCES sites.sites(id) ON DELETE CASCADE
);
CREATE INDEX hosts_by_site ON sites.hosts USING btree (site_id);
CREATE UNIQUE INDEX hosts_one_canonical ON sites.hosts USING btree (site_id) WHERE canonical;

create table sites.settings (
  site_id uuid not null,
  key text not null,
  value jsonb not null,
  constraint settings_pkey PRIMARY KEY (site_id, key),
  constraint settings_site_id_fkey FOREIGN KEY (site_id) REFERENCES sites.sites(id) ON DELETE CASCADE
);
comment on column sites.settings.value is 'personal data: under the key responsible, post and name of the head of a unit';

create table sites.sites (
  id uuid default uuidv7() not null,
  kind text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  parent_id uuid,
  unit_name text not null,
  short_name text not null,
  name jsonb not null,
  owner jsonb not null,
  state text default 'OPEN'::text not null,
  successor_id uuid,
  revision integer default 1 not null,
  changed_at timestamp with time zone default now() not null,
  changed_by text default 'Saola'::text not null,
  created_at timestamp with time zone default now() not null,
  constraint sites_pkey PRIMARY KEY (id),
  constraint sites_check CHECK (((kind = 'MAIN'::text) = (parent_id IS NULL))),
  constraint sites_check1 CHECK ((parent_id <> id)),
  constraint sites_check2 CHECK (
CASE state
    WHEN 'CLOSED'::text THEN (successor_id IS NOT NULL)
    WHEN 'OPEN'::text THEN (successor_id IS NULL)
    ELSE true
END),
  constraint sites_kind_check CHECK ((kind = ANY (ARRAY['MAIN'::text, 'DEPARTMENT'::text, 'COMMUNE'::text, 'EXTERNAL_RELATIONS'::text, 'PRESS'::text, 'ARTS'::text, 'ARCHIVE'::text]))),
  constraint sites_name_check CHECK ((name ? 'vi'::text)),
  constraint sites_owner_check CHECK ((owner ? 'vi'::text)),
  constraint sites_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES sites.sites(id),
  constraint sites_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'ARCHIVED'::text, 'CLOSED'::text]))),
  constraint sites_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES sites.sites(id)
);
CREATE INDEX sites_by_parent ON sites.sites USING btree (parent_id);
CREATE INDEX sites_by_path ON sites.sites USING gist (unit_path);
CREATE INDEX sites_by_unit ON sites.sites USING btree (unit_id);
CREATE UNIQUE INDEX sites_one_main ON sites.sites USING btree (kind) WHERE (kind = 'MAIN'::text);
CREATE UNIQUE INDEX sites_one_primary ON sites.sites USING btree (unit_id) WHERE (kind = ANY (ARRAY['MAIN'::text, 'DEPARTMENT'::text, 'COMMUNE'::text]));
comment on column sites.sites.changed_by is 'personal data: name of the officer who changed the site last';

create table speech.broadcast_rules (
  unit_id uuid not null,
  unit_path ltree not null,
  purpose text not null,
  chime text not null,
  announcement text not null,
  closing text not null,
  repeat text not null,
  voices text not null,
  bed text not null,
  constraint broadcast_rules_pkey PRIMARY KEY (unit_id, purpose),
  constraint broadcast_rules_chime_check CHECK (((chime = ANY (ARRAY['NONE'::text, 'CHIME'::text, 'ALERT'::text])) OR (chime ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'::text))),
  constraint broadcast_rules_purpose_check CHECK ((purpose = ANY (ARRAY['news'::text, 'emergency'::text, 'portal'::text]))),
  constraint broadcast_rules_repeat_check CHECK ((repeat = ANY (ARRAY['NONE'::text, 'NUMBERS'::text, 'ALL'::text]))),
  constraint broadcast_rules_voices_check CHECK ((voices = ANY (ARRAY['ONE'::text, 'TURNS'::text])))
);
CREATE INDEX broadcast_rules_path ON speech.broadcast_rules USING gist (unit_path);

create table speech.dictionary_entries (
  id uuid default uuidv7() not null,
  unit_id uuid,
  unit_path ltree,
  account_id uuid,
  written text not null,
  reading text not null,
  spoken text default ''::text not null,
  case_sensitive boolean not null,
  changed_by_name text not null,
  changed_at timestamp with time zone not null,
  constraint dictionary_entries_pkey PRIMARY KEY (id),
  constraint dictionary_entries_check CHECK (((unit_id IS NULL) = (unit_path IS NULL))),
  constraint dictionary_entries_check1 CHECK (((unit_id IS NULL) <> (account_id IS NULL))),
  constraint dictionary_entries_check2 CHECK (((reading = 'SAY'::text) = (spoken <> ''::text))),
  constraint dictionary_entries_reading_check CHECK ((reading = ANY (ARRAY['SAY'::text, 'SPELL'::text, 'WORD'::text]))),
  constraint dictionary_entries_spoken_check CHECK ((length(spoken) <= 300)),
  constraint dictionary_entries_written_check CHECK (((length(written) >= 1) AND (length(written) <= 60)))
);
CREATE INDEX dictionary_entries_by_path ON speech.dictionary_entries USING gist (unit_path);
CREATE UNIQUE INDEX dictionary_entries_of_person ON speech.dictionary_entries USING btree (account_id, written) WHERE (account_id IS NOT NULL);
CREATE UNIQUE INDEX dictionary_entries_of_unit ON speech.dictionary_entries USING btree (unit_path, written) WHERE (account_id IS NULL);
comment on column speech.dictionary_entries.account_id is 'personal data: the officer whose own entry it is';
comment on column speech.dictionary_entries.changed_by_name is 'personal data: name of the officer';

create table speech.guessed_words (
  id uuid default uuidv7() not null,
  month date not null,
  unit_path ltree not null,
  word text not null,
  certainty text not null,
  spoken text not null,
  count integer not null,
  example text not null,
  constraint guessed_words_pkey PRIMARY KEY (id),
  constraint guessed_words_month_unit_path_word_key UNIQUE (month, unit_path, word),
  constraint guessed_words_certainty_check CHECK ((certainty = ANY (ARRAY['guessed'::text, 'spelled'::text]))),
  constraint guessed_words_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
);
comment on column speech.guessed_words.example is 'one sentence of a text that was made to be read aloud in public';

create table speech.pieces (
  id text not null,
  spoken text not null,
  voice jsonb not null,
  duration_ms integer,
  wanted_at timestamp with time zone default now() not null,
  constraint pieces_pkey PRIMARY KEY (id),
  constraint pieces_duration_ms_check CHECK ((duration_ms > 0)),
  constraint pieces_id_check CHECK ((id ~ '^[0-9a-f]{64}$'::text))
);
CREATE INDEX pieces_wanted ON speech.pieces USING btree (wanted_at);

create table speech.previews (
  id text not null,
  duration_ms integer not null,
  text text not null,
  created_at timestamp with time zone default now() not null,
  constraint previews_pkey PRIMARY KEY (id),
  constraint previews_id_check CHECK ((id ~ '^[0-9a-f]{64}$'::text))
);

create table speech.recordings (
  id uuid default uuidv7() not null,
  subject_id uuid not null,
  unit_path ltree not null,
  language text not null,
  source text not null,
  state text not null,
  text text default ''::text not null,
  text_hash text not null,
  file_id uuid,
  duration_ms integer,
  sha256 text,
  error text,
  created_at timestamp with time zone default now() not null,
  chosen_at timestamp with time zone default clock_timestamp() not null,
  headline text default ''::text not null,
  written text default ''::text not null,
  purpose text default 'portal'::text not null,
  pieces_made integer default 0 not null,
  pieces_wanted integer,
  lines jsonb,
  loudness real,
  true_peak real,
  priority integer default 0 not null,
  planned jsonb,
  constraint recordings_pkey PRIMARY KEY (id),
  constraint recordings_subject_id_source_text_hash_key UNIQUE (subject_id, source, text_hash),
  constraint recordings_check CHECK (((state <> 'READY'::text) OR ((file_id IS NOT NULL) AND (duration_ms IS NOT NULL) AND (sha256 IS NOT NULL)))),
  constraint recordings_purpose_check CHECK ((purpose = ANY (ARRAY['news'::text, 'emergency'::text, 'portal'::text]))),
  constraint recordings_source_check CHECK ((source = ANY (ARRAY['SYNTHESISED'::text, 'UPLOADED'::text]))),
  constraint recordings_state_check CHECK ((state = ANY (ARRAY['PENDING'::text, 'READY'::text, 'FAILED'::text])))
);
CREATE INDEX recordings_chosen ON speech.recordings USING btree (subject_id, chosen_at DESC);

create table speech.station_sounds (
  file_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  name text not null,
  duration_ms integer not null,
  added_by_name text not null,
  added_at timestamp with time zone not null,
  constraint station_sounds_pkey PRIMARY KEY (file_id),
  constraint station_sounds_duration_ms_check CHECK ((duration_ms > 0)),
  constraint station_sounds_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
);
CREATE INDEX station_sounds_path ON speech.station_sounds USING gist (unit_path);
comment on column speech.station_sounds.added_by_name is 'personal data: name of the officer';

create table speech.voice_choices (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  unit_path ltree not null,
  language text not null,
  purpose text not null,
  voice_id text not null,
  rate real not null,
  pitch real not null,
  changed_by_name text not null,
  changed_at timestamp with time zone not null,
  constraint voice_choices_pkey PRIMARY KEY (id),
  constraint voice_choices_unit_path_language_purpose_key UNIQUE (unit_path, language, purpose),
  constraint voice_choices_pitch_check CHECK (((pitch >= (0.5)::double precision) AND (pitch <= (2)::double precision))),
  constraint voice_choices_purpose_check CHECK ((purpose = ANY (ARRAY['ANY'::text, 'news'::text, 'emergency'::text, 'portal'::text]))),
  constraint voice_choices_rate_check CHECK (((rate >= (0.5)::double precision) AND (rate <= (2)::double precision)))
);
comment on column speech.voice_choices.changed_by_name is 'personal data: name of the officer';

create table stations.boundaries (
  unit_id uuid not null,
  shape jsonb not null,
  credit text not null,
  constraint boundaries_pkey PRIMARY KEY (unit_id)
);

create table stations.check_rules (
  code text not null,
  valid_from date not null,
  valid_to date,
  name text not null,
  every_months integer not null,
  technology text,
  basis text not null,
  constraint check_rules_pkey PRIMARY KEY (code, valid_from),
  constraint check_rules_every_months_check CHECK (((every_months >= 1) AND (every_months <= 120))),
  constraint check_rules_name_check CHECK ((name <> ''::text)),
  constraint check_rules_technology_check CHECK ((technology = ANY (ARRAY['IP'::text, 'WIRED'::text, 'FM'::text])))
);

create table stations.clusters (
  id uuid default uuidv7() not null,
  sub_network_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  name text not null,
  folded text not null,
  place text default ''::text not null,
  lat double precision,
  lon double precision,
  device_id uuid,
  speakers integer default 2 not null,
  owner text default ''::text not null,
  keeper_name text default ''::text not null,
  keeper_phone text default ''::text not null,
  former text default ''::text not null,
  kept_since date default CURRENT_DATE not null,
  constraint clusters_pkey PRIMARY KEY (id),
  constraint clusters_device_id_key UNIQUE (device_id),
  constraint clusters_check CHECK (((lat IS NULL) = (lon IS NULL))),
  constraint clusters_lat_check CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision))),
  constraint clusters_lon_check CHECK (((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))),
  constraint clusters_name_check CHECK ((name <> ''::text)),
  constraint clusters_speakers_check CHECK (((speakers >= 0) AND (speakers <= 200))),
  constraint clusters_sub_network_id_fkey FOREIGN KEY (sub_network_id) REFERENCES stations.sub_networks(id)
);
CREATE INDEX clusters_sub_network_id_idx ON stations.clusters USING btree (sub_network_id);
CREATE INDEX clusters_unit_path_idx ON stations.clusters USING gist (unit_path);
comment on column stations.clusters.keeper_name is 'personal data: who looks after the loudspeakers, by role or name';
comment on column stations.clusters.keeper_phone is 'personal data: telephone of who looks after the loudspeakers';

create table stations.fault_rules (
  cause text not null,
  valid_from date not null,
  open_after_minutes integer,
  open_after_broadcasts integer,
  close_after_minutes integer default 15 not null,
  reopen_within_hours integer default 24 not null,
  due_within_hours integer not null,
  basis text not null,
  constraint fault_rules_pkey PRIMARY KEY (cause, valid_from),
  constraint fault_rules_close_after_minutes_check CHECK ((close_after_minutes >= 0)),
  constraint fault_rules_due_within_hours_check CHECK ((due_within_hours > 0)),
  constraint fault_rules_open_after_broadcasts_check CHECK ((open_after_broadcasts > 0)),
  constraint fault_rules_open_after_minutes_check CHECK ((open_after_minutes >= 0)),
  constraint fault_rules_reopen_within_hours_check CHECK ((reopen_within_hours >= 0))
);

create table stations.fault_signs (
  device_id uuid not null,
  cause text not null,
  since timestamp with time zone not null,
  gone_since timestamp with time zone,
  constraint fault_signs_pkey PRIMARY KEY (device_id, cause)
);

create table stations.group_clusters (
  group_id uuid not null,
  cluster_id uuid not null,
  constraint group_clusters_pkey PRIMARY KEY (group_id, cluster_id),
  constraint group_clusters_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES stations.clusters(id) ON DELETE CASCADE,
  constraint group_clusters_group_id_fkey FOREIGN KEY (group_id) REFERENCES stations.groups(id) ON DELETE CASCADE
);
CREATE INDEX group_clusters_cluster_id_idx ON stations.group_clusters USING btree (cluster_id);

create table stations.groups (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  unit_path ltree not null,
  name text not null,
  constraint groups_pkey PRIMARY KEY (id),
  constraint groups_name_check CHECK ((name <> ''::text))
);
CREATE INDEX groups_unit_path_idx ON stations.groups USING gist (unit_path);

create table stations.integration_units (
  id uuid default uuidv7() not null,
  station_id uuid not null,
  name text not null,
  place text default ''::text not null,
  device_id uuid,
  constraint integration_units_pkey PRIMARY KEY (id),
  constraint integration_units_device_id_key UNIQUE (device_id),
  constraint integration_units_name_check CHECK ((name <> ''::text)),
  constraint integration_units_station_id_fkey FOREIGN KEY (station_id) REFERENCES stations.stations(id)
);
CREATE INDEX integration_units_station_id_idx ON stations.integration_units USING btree (station_id);

create table stations.maintenance_entries (
  id uuid default uuidv7() not null,
  device_id uuid,
  cluster_id uuid,
  unit_id uuid not null,
  unit_path ltree not null,
  subject text not null,
  kind text not null,
  check_code text,
  ticket_id uuid,
  done_on date not null,
  words text not null,
  parts jsonb default '[]'::jsonb not null,
  cost bigint,
  by_name text not null,
  entered_at timestamp with time zone not null,
  constraint maintenance_entries_pkey PRIMARY KEY (id),
  constraint maintenance_entries_check CHECK (((kind = 'CHECK'::text) OR (check_code IS NULL))),
  constraint maintenance_entries_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES stations.clusters(id) ON DELETE SET NULL,
  constraint maintenance_entries_cost_check CHECK ((cost >= 0)),
  constraint maintenance_entries_kind_check CHECK ((kind = ANY (ARRAY['CHECK'::text, 'REPAIR'::text, 'REPLACEMENT'::text, 'CLEANING'::text, 'OTHER'::text]))),
  constraint maintenance_entries_subject_check CHECK ((subject <> ''::text)),
  constraint maintenance_entries_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES stations.tickets(id),
  constraint maintenance_entries_words_check CHECK ((words <> ''::text))
);
CREATE INDEX maintenance_entries_cluster_id_check_code_done_on_idx ON stations.maintenance_entries USING btree (cluster_id, check_code, done_on);
CREATE INDEX maintenance_entries_device_id_id_idx ON stations.maintenance_entries USING btree (device_id, id);
CREATE INDEX maintenance_entries_ticket_id_idx ON stations.maintenance_entries USING btree (ticket_id);
CREATE INDEX maintenance_entries_unit_path_idx ON stations.maintenance_entries USING gist (unit_path);
comment on column stations.maintenance_entries.by_name is 'personal data: officer who did it';

create table stations.presences (
  device_id uuid not null,
  at timestamp with time zone not null,
  online boolean not null,
  constraint presences_pkey PRIMARY KEY (device_id, at, online)
);

create table stations.stations (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  unit_path ltree not null,
  name text not null,
  place text default ''::text not null,
  ended_on date,
  successor_id uuid,
  created_at timestamp with time zone default now() not null,
  constraint stations_pkey PRIMARY KEY (id),
  constraint stations_unit_id_key UNIQUE (unit_id),
  constraint stations_name_check CHECK ((name <> ''::text)),
  constraint stations_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES stations.stations(id)
);
CREATE INDEX stations_unit_path_idx ON stations.stations USING gist (unit_path);

create table stations.sub_networks (
  id uuid default uuidv7() not null,
  station_id uuid not null,
  technology text not null,
  name text not null,
  integration_unit_id uuid,
  frequency_mhz double precision,
  constraint sub_networks_pkey PRIMARY KEY (id),
  constraint sub_networks_check CHECK (((technology <> 'IP'::text) OR (integration_unit_id IS NULL))),
  constraint sub_networks_check1 CHECK (((technology = 'FM'::text) OR (frequency_mhz IS NULL))),
  constraint sub_networks_frequency_mhz_check CHECK (((frequency_mhz >= (1)::double precision) AND (frequency_mhz <= (300)::double precision))),
  constraint sub_networks_integration_unit_id_fkey FOREIGN KEY (integration_unit_id) REFERENCES stations.integration_units(id),
  constraint sub_networks_name_check CHECK ((name <> ''::text)),
  constraint sub_networks_station_id_fkey FOREIGN KEY (station_id) REFERENCES stations.stations(id),
  constraint sub_networks_technology_check CHECK ((technology = ANY (ARRAY['IP'::text, 'WIRED'::text, 'FM'::text])))
);
CREATE INDEX sub_networks_integration_unit_id_idx ON stations.sub_networks USING btree (integration_unit_id);
CREATE INDEX sub_networks_station_id_idx ON stations.sub_networks USING btree (station_id);

create table stations.ticket_steps (
  id uuid default uuidv7() not null,
  ticket_id uuid not null,
  at timestamp with time zone not null,
  kind text not null,
  words text default ''::text not null,
  by_name text not null,
  constraint ticket_steps_pkey PRIMARY KEY (id),
  constraint ticket_steps_kind_check CHECK ((kind = ANY (ARRAY['OPENED'::text, 'ASSIGNED'::text, 'RESOLVED'::text, 'CLOSED'::text, 'REOPENED'::text]))),
  constraint ticket_steps_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES stations.tickets(id)
);
CREATE INDEX ticket_steps_ticket_id_id_idx ON stations.ticket_steps USING btree (ticket_id, id);
comment on column stations.ticket_steps.by_name is 'personal data: officer who did it';

create table stations.tickets (
  id uuid default uuidv7() not null,
  number bigint generated always as identity not null,
  device_id uuid,
  cluster_id uuid,
  unit_id uuid not null,
  unit_path ltree not null,
  subject text not null,
  cause text not null,
  watched boolean not null,
  state text default 'OPEN'::text not null,
  words text default ''::text not null,
  opened_at timestamp with time zone not null,
  opened_by_name text not null,
  due_at timestamp with time zone not null,
  assigned_to uuid,
  assigned_name text,
  resolved_at timestamp with time zone,
  closed_at timestamp with time zone,
  reopened integer default 0 not null,
  constraint tickets_pkey PRIMARY KEY (id),
  constraint tickets_check CHECK (((assigned_to IS NULL) = (assigned_name IS NULL))),
  constraint tickets_check1 CHECK (((state = 'CLOSED'::text) = (closed_at IS NOT NULL))),
  constraint tickets_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES stations.clusters(id) ON DELETE SET NULL,
  constraint tickets_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'ASSIGNED'::text, 'RESOLVED'::text, 'CLOSED'::text]))),
  constraint tickets_subject_check CHECK ((subject <> ''::text))
);
CREATE INDEX tickets_assigned_to_idx ON stations.tickets USING btree (assigned_to) WHERE (state <> 'CLOSED'::text);
CREATE INDEX tickets_cluster_id_idx ON stations.tickets USING btree (cluster_id);
CREATE INDEX tickets_device_id_id_idx ON stations.tickets USING btree (device_id, id);
CREATE INDEX tickets_due_at_id_idx ON stations.tickets USING btree (due_at, id) WHERE (state <> 'CLOSED'::text);
CREATE UNIQUE INDEX tickets_open_once ON stations.tickets USING btree (device_id, cause) WHERE ((state <> 'CLOSED'::text) AND (cause <> 'OTHER'::text));
CREATE INDEX tickets_unit_path_idx ON stations.tickets USING gist (unit_path);
comment on column stations.tickets.opened_by_name is 'personal data: officer who said it';
comment on column stations.tickets.assigned_name is 'personal data: officer who sees to it';

create table stations.unheard (
  device_id uuid not null,
  programme_ids uuid[] not null,
  since timestamp with time zone not null,
  constraint unheard_pkey PRIMARY KEY (device_id)
);

CREATE OR REPLACE FUNCTION broadcasting.plays_of(of_unit uuid, since timestamp with time zone, until timestamp with time zone, as_of timestamp with time zone)
 RETURNS TABLE(item_id uuid, device_id uuid, unit_id uuid, unit_path ltree, story_id uuid, title text, kind text, topic integer, origin text, priority text, starts_at timestamp with time zone, expires_at timestamp with time zone, planned_ms integer, outcome text, reason text, rule integer, silent boolean, played_ms integer, volume integer, start_error_ms integer, ordered_at timestamp with time zone, received_at timestamp with time zone, started_at timestamp with time zone, ended_at timestamp with time zone)
 LANGUAGE sql
 STABLE
AS $function$
  with plays as (
    select p.id as item_id, d.device_id, d.unit_id, d.unit_path, p.story_id, p.title, 'BULLETIN' as kind, p.topic,
      p.origin, p.priority, d.starts_at, d.expires_at, coalesce(p.duration_ms, 0) as planned_ms,
      p.state = 'CANCELLED' or (d.state = 'FAILED' and d.reason = 'cancelled') as withdrawn, d.state, d.reason, d.rule, d.silent, d.played_ms, d.volume, d.start_error_ms,
      d.ordered_at, d.received_at, d.started_at, d.ended_at
    from broadcasting.deliveries d join broadcasting.programmes p on p.id = d.programme_id
    where d.unit_id = of_unit and d.starts_at >= since and d.starts_at < until
    union all
    select i.id, d.device_id, d.unit_id, d.unit_path, null, i.title, i.kind, null,
      case when i.kind = 'RELAY' then 'RELAY' when nlevel(i.unit_path) < nlevel(d.unit_path) then 'ABOVE' else 'OWN' end,
      'NORMAL', d.starts_at, i.expires_at, i.duration_ms,
      d.state = 'CANCELLED' or (d.state = 'FAILED' and d.reason = 'cancelled'), d.state, d.reason, d.rule, d.silent,
      d.played_ms, d.volume, d.start_error_ms, d.ordered_at, d.received_at, d.started_at, d.ended_at
    from broadcasting.slot_deliveries d join broadcasting.slot_items i on i.id = d.slot_item_id
    where d.unit_id = of_unit and d.starts_at >= since and d.starts_at < until
    union all
    -- It is repeated until it ends: heard whole once, it was heard; every repeat counts its minutes. An alarm that a loudspeaker
    -- has not sounded has failed there, whoever ended it; unless it was taken back as soon as it was sent.
    select e.id, d.device_id, d.unit_id, d.unit_path, null, e.title, 'BULLETIN', null,
      case when e.exercise then 'EXERCISE' else 'EMERGENCY' end, 'EMERGENCY', d.ordered_at,
      coalesce(e.ended_at, e.valid_until), greatest(coalesce(e.duration_ms, 0), coalesce(d.played_ms, 0)),
      coalesce(e.ended_at < d.ordered_at + interval '10 seconds', false),
      case when d.times_heard > 0 and (d.outcome is not null or e.ended_at is not null or e.valid_until < as_of)
          then 'FINISHED'
        when d.refused is not null then 'FAILED'
        else coalesce(d.outcome, case when d.started_at is not null then 'STARTED'
          when d.received_at is not null then 'RECEIVED' else 'ORDERED' end) end,
      coalesce(d.refused, d.reason), null, d.silent, d.played_ms, d.volume, d.start_error_ms, d.ordered_at, d.received_at,
      d.started_at, d.ended_at
    from broadcasting.emergency_deliveries d join broadcasting.emergencies e on e.id = d.emergency_id
    where d.unit_id = of_unit and d.ordered_at >= since and d.ordered_at < until
  )
  select item_id, device_id, unit_id, unit_path, story_id, title, kind, topic, origin, priority, starts_at, expires_at,
    planned_ms,
    case
      when state = 'FINISHED' then case when silent then 'SILENT' else 'HEARD' end
      when started_at is null and withdrawn then 'CANCELLED'
      when state = 'FAILED' then case when started_at is null then 'FAILED' else 'CUT' end
      when expires_at + interval '5 minutes' < as_of then 'UNREPORTED'
      else 'PENDING'
    end,
    reason, rule, silent,
    case
      when state = 'FINISHED' then least(coalesce(played_ms, planned_ms), planned_ms)
      when state = 'FAILED' and started_at is not null then least(coalesce(played_ms, 0), planned_ms)
      else 0
    end,
    volume, start_error_ms, ordered_at, received_at, started_at, ended_at
  from plays
$function$;

CREATE OR REPLACE FUNCTION devices.fold_name()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin new.folded := unaccent(lower(normalize(new.name, NFC))); return new; end $function$;

CREATE OR REPLACE FUNCTION law.keep_rules()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then
    if old.effective_from > current_date then return old; end if;
    raise exception 'a rule of law that has been in force is never deleted';
  end if;
  if row (new.id, new.code, new.kind, new.instrument_code, new.article, new.subject, new.value, new.effective_from)
    is distinct from
    row (old.id, old.code, old.kind, old.instrument_code, old.article, old.subject, old.value, old.effective_from)
  then
    raise exception 'a rule of law is never edited: end it and let another one follow';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION newsroom.fold(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  select translate(regexp_replace(normalize(lower(words), nfd), '[\u0300-\u036f]', '', 'g'), 'đ', 'd')
$function$;

CREATE OR REPLACE FUNCTION newsroom.keep_approved_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (new.title, new.summary, new.body, new.picture_file_id, new.picture_alt, new.topic, new.category, new.priority,
      new.spoken_text, new.channels, new.starts_at, new.language, new.approved_at, new.approved_by,
      new.fields, new.attachments, new.public_from, new.public_until, new.change_note, new.source_edition_id)
    is distinct from (old.title, old.summary, old.body, old.picture_file_id, old.picture_alt, old.topic, old.category,
      old.priority, old.spoken_text, old.channels, old.starts_at, old.language, old.approved_at, old.approved_by,
      old.fields, old.attachments, old.public_from, old.public_until, old.change_note, old.source_edition_id)
    or new.state not in ('APPROVED', 'SUPERSEDED', 'WITHDRAWN') then
    raise exception 'an approved edition is not changed';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION newsroom.words_of(title text, summary text, plain_text text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select to_tsvector('simple'::regconfig, newsroom.fold(coalesce(title, '') || ' ' || coalesce(summary, '') || ' ' ||
    left(coalesce(plain_text, ''), 200000)))
$function$;

CREATE OR REPLACE FUNCTION platform.audit_hash(entry platform.audit_entries)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select encode(sha256(convert_to(concat_ws('|',
    entry.previous_hash, entry.id, extract(epoch from entry.at), entry.actor_kind, coalesce(entry.actor_id, ''),
    entry.actor_name, coalesce(entry.ip, ''), entry.request_id, entry.command, entry.subject, entry.subject_id,
    coalesce(entry.unit_path::text, ''), entry.detail::text), 'UTF8')), 'hex')
$function$;

CREATE OR REPLACE FUNCTION platform.chain_audit_entry()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- One writer of the chain at a time, until its transaction ends.
  perform pg_advisory_xact_lock(hashtextextended('saola audit chain', 0));
  select id + 1, hash into new.id, new.previous_hash from platform.audit_entries order by id desc limit 1;
  new.id := coalesce(new.id, 1);
  new.previous_hash := coalesce(new.previous_hash, '');
  new.at := clock_timestamp();
  new.hash := platform.audit_hash(new);
  return new;
end $function$;

CREATE OR REPLACE FUNCTION platform.refuse_audit_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the audit trail only grows';
end $function$;

CREATE OR REPLACE FUNCTION portals.fold(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  select translate(regexp_replace(normalize(lower(words), nfd), '[\u0300-\u036f]', '', 'g'), 'đ', 'd')
$function$;

CREATE OR REPLACE FUNCTION portals.note_public_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into portals.public_changes (story_id, language) select distinct story_id, language from changed;
  if random() < 0.01 then
    delete from portals.public_changes where number in (
      select number from portals.public_changes where changed_at < now() - interval '1 day' for update skip locked
    );
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION portals.standing_at(of_site uuid, of_type text, at timestamp with time zone)
 RETURNS TABLE(items integer, latest timestamp with time zone, said jsonb, slow jsonb, slowest integer, recount_at timestamp with time zone)
 LANGUAGE sql
 STABLE
AS $function$
  with newest as (
    select entry.published_at, entry.shown_from, entry.shown_until, article.fields,
      coalesce(
        fields ->> 'issuedOn', fields ->> 'approvedOn', fields ->> 'decidedOn', fields ->> 'releasedOn',
        fields ->> 'answeredOn', fields ->> 'assignedOn'
      ) as born
    from (
      select * from portals.entries
      where site_id = of_site and language = 'vi' and type = of_type and origin = 'OWN'
      order by order_key desc, story_id desc limit 200
    ) entry
    join portals.articles article using (story_id, language, edition_id)
  ),
  shown as (select * from newest where shown_from <= at and (shown_until is null or shown_until > at)),
  late as (
    select born, published_at, days from shown
    cross join lateral (
      select case when born ~ '^\d{4}-\d{2}-\d{2}$' and pg_input_is_valid(born, 'date')
        then floor(extract(epoch from published_at - (born || ' 00:00+07')::timestamptz) / 86400)::int end as days
    ) passed
    where published_at > at - interval '90 days' and days > 0
    order by published_at desc limit 20
  ),
  words as (
    select key, case when bool_and(value ~ '^\d')
      then jsonb_build_array(max(value)) else jsonb_agg(distinct value) end as spoken
    from shown, jsonb_each_text(shown.fields)
    where value ~ '^([A-Z][A-Z_]*|\d{4}-\d{2}-\d{2})$'
    group by key
  )
  select
    (select count(*)::int from shown),
    (select max(published_at) from shown),
    coalesce((select jsonb_object_agg(key, spoken) from words), '{}'),
    coalesce((select jsonb_agg(jsonb_build_array(born, published_at, days)) from late), '[]'),
    coalesce((select max(days) from late), 0),
    (select min(moment) from newest, unnest(array[shown_from, shown_until]) moment where moment > at)
$function$;

CREATE OR REPLACE FUNCTION portals.write_entries()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  delete from portals.entries using (select distinct story_id, language from changed) as touched
  where entries.story_id = touched.story_id and entries.language = touched.language;
  insert into portals.entries (site_id, story_id, language, edition_id, type, category, origin, order_key, published_at, shown_from, shown_until)
  select publication.site_id, article.story_id, article.language, article.edition_id, article.type, article.category, publication.origin,
    coalesce(article.sort_key, to_char(publication.visible_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')),
    publication.visible_from, greatest(publication.visible_from, article.words_from), least(publication.visible_until, article.words_until)
  from (select distinct story_id, language from changed) as touched
  join portals.articles as article using (story_id, language)
  join portals.publications as publication using (story_id, language)
  where publication.unpublished_at is null
    and least(publication.visible_until, article.words_until, 'infinity') > greatest(publication.visible_from, article.words_from, now() - interval '1 minute');
  return null;
end $function$;

CREATE OR REPLACE FUNCTION portals.write_standing()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- One at a time for a section: the second counts what the first has written.
  perform pg_advisory_xact_lock(hashtextextended('portals standing ' || site_id || type, 0))
  from (select distinct site_id, type from changed where language = 'vi' and origin = 'OWN' order by 1, 2) as touched;
  insert into portals.standing
  select touched.site_id, touched.type, found.*
  from (select distinct site_id, type from changed where language = 'vi' and origin = 'OWN') as touched
  cross join lateral portals.standing_at(touched.site_id, touched.type, clock_timestamp()) found
  on conflict (site_id, type) do update set items = excluded.items, latest = excluded.latest, said = excluded.said,
    slow = excluded.slow, slowest = excluded.slowest, recount_at = excluded.recount_at;
  return null;
end $function$;
