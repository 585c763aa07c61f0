-- Content that no file has any more: it stays a while, so that who is just storing the same bytes does not lose them.
create table media.unused_content (
  sha256 text primary key,
  since timestamptz not null
);
