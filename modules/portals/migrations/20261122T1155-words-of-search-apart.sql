-- Each word of a search text stands behind a space, so that “an” finds “an toàn” and not “hạn”.
update portals.articles set search_text = ' ' || trim(regexp_replace(search_text, '[^[:alnum:]]+', ' ', 'g'));
