-- Few editions wait for their time; every list of what is public asks for them.
create index editions_public_later on newsroom.editions (public_from) where state = 'APPROVED' and public_from is not null;
