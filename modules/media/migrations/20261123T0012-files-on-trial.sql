-- Sent to be listened to first, such as a recording before its noise is taken away: gone at this time unless it is used.
alter table media.files add column trial_until timestamptz;
create index files_on_trial on media.files (trial_until) where trial_until is not null;
