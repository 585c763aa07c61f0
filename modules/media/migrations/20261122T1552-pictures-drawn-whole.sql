-- false: AVIF or a width is still to be drawn, by the clock
alter table media.files add column drawn_whole boolean not null default true;
update media.files set drawn_whole = false where kind in ('PICTURE', 'VIDEO') and visibility = 'PUBLIC';
create index files_to_draw on media.files (id) where not drawn_whole and visibility = 'PUBLIC';
