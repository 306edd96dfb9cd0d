-- Why a second person looks at two records before they are joined.
alter table person.joining add column second text check (second in ('RESTRICTED', 'OPEN'));
