-- What is said, in order, of a recording that somebody listens to while it is made; empty again once it is whole.
alter table speech.recordings add column planned jsonb;
