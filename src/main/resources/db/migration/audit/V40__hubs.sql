-- Whose line it is: the hub that holds what the act was about, else the hub of whoever acted. It is no part of what is
-- sealed: it moves with its contact.
select scope.keep_apart('audit.line', 'subject_id');
