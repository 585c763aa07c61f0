-- People may rate information online and who rated stays private (Article 10 (3) of the decree on public information): nothing of the rater is
-- here, no time finer than the day, and no identifier that would tell the time.
create table feedback.ratings (
  story_id uuid not null,
  site_id uuid not null,
  language text not null,
  day date not null,
  level text not null check (level in ('SATISFIED', 'NEUTRAL', 'DISSATISFIED')),
  count integer not null,
  primary key (story_id, site_id, language, day, level)
);
create index ratings_by_site on feedback.ratings (site_id, day);

create table feedback.rating_words (
  id uuid primary key default gen_random_uuid(),
  story_id uuid not null,
  site_id uuid not null,
  language text not null,
  day date not null,
  level text not null check (level in ('SATISFIED', 'NEUTRAL', 'DISSATISFIED')),
  text text not null check (length(text) <= 500)
);
create index rating_words_by_site on feedback.rating_words (site_id, day desc, id desc);
comment on column feedback.rating_words.text is
  'may hold personal data although none is asked for: seen by officers only, never published, erased by the rule of the day';

create table feedback.rating_rules (
  valid_from date primary key,
  keep_words_days integer not null check (keep_words_days > 0),
  basis text not null
);
insert into feedback.rating_rules values
  (date '2025-07-01', 365, 'đặt ban đầu của hệ thống; đơn vị vận hành ban hành quy chế thì thay bằng dòng mới');
