-- Asked again by somebody who waits, a recording that nobody waited for goes to the quick queue, once for each step up.
alter table speech.recordings add column priority integer not null default 0;
