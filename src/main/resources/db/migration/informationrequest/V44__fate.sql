select scope.goes('informationrequest.request', 'k.contact_id = any($1)', 'id');
select scope.goes('informationrequest.reply', 'k.request_id = any($1)', 'id');
select scope.goes('informationrequest.passage', 'k.request_id = any($1)', 'id');
select scope.goes('informationrequest.onward', 'k.request_id = any($1)', 'id');
select scope.stays('informationrequest.request', 'k.contact_id = any($1) and k.state = ''WAITING''', 'owed');
