-- By which name a source holds the editions of one story together; null where each stands for itself.
alter table integrations.imported_items add column story_key text;
create index imported_items_of_a_story on integrations.imported_items (site_id, source, story_key)
  where story_key is not null;
