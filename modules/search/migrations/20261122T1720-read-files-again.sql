-- Every PDF was held to be unreadable, since its bytes came in a wrapping its reader does not take.
delete from search.file_texts where problem in ('NOT_READABLE', 'TOO_HARD');
