select scope.goes('notification.message', 'k.subject_id = any($1)', 'id');
select scope.goes('notification.code', 'k.message_id = any($1)');
select scope.goes('notification.mailbox', 'exists (select from unnest($1) i where strpos(k.link, i::text) > 0)');
