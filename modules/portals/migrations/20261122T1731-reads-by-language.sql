-- What was counted before languages were told apart is nearly all Vietnamese, and counts as that.
alter table portals.reads add column language text not null default 'vi';
alter table portals.reads alter column language drop default;
alter table portals.reads drop constraint reads_pkey, add primary key (story_id, site_id, day, language);
