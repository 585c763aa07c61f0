-- An officer finds a story by words of its title, summary or text, with marks or without.
create function newsroom.fold(words text) returns text language sql immutable strict parallel safe as $$
  select translate(regexp_replace(normalize(lower(words), nfd), '[\u0300-\u036f]', '', 'g'), 'đ', 'd')
$$;
create function newsroom.words_of(title text, summary text, plain_text text) returns tsvector
language sql immutable parallel safe as $$
  select to_tsvector('simple'::regconfig, newsroom.fold(coalesce(title, '') || ' ' || coalesce(summary, '') || ' ' ||
    left(coalesce(plain_text, ''), 200000)))
$$;
create index editions_by_words on newsroom.editions using gin (newsroom.words_of(title, summary, plain_text));
