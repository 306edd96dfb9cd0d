select scope.goes('letter.letter', 'k.contact_id = any($1)', 'id');
select scope.goes('letter.sent', 'k.letter_id = any($1)');
