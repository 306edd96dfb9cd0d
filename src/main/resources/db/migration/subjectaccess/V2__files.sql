-- Who opened the file a passage stands for: nobody gives a file they have not seen.
alter table subjectaccess.passage add column opened_by uuid[] not null default '{}';
grant update (opened_by) on subjectaccess.passage to openmash_program;
