select scope.goes('document.document', 'k.owner_id = any($1)', 'id');
select scope.goes('document.piece', 'k.document_id = any($1)');
