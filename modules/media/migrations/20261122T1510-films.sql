alter table media.files drop constraint files_kind_check;
alter table media.files add constraint files_kind_check
  check (kind in ('PICTURE', 'AUDIO', 'VIDEO', 'DOCUMENT'));
