-- What becomes of a person's record when its time is over: with every record that was joined to it.
select scope.goes('person.life_event', 'k.person_id = any($1)');
select scope.goes('person.person', 'k.id = any($1)');
select scope.leads('person.person', 'k.joined_to = any($1)', 'id');
select scope.goes('person.part', 'k.person_id = any($1)');
select scope.goes('person.joining', 'k.kept = any($1) or k.other = any($1)');
select scope.goes('person.life_record', 'k.person_id = any($1)');
select scope.goes('person.duplicate', 'k.one = any($1) or k.other = any($1)');
select scope.goes('person.told_apart', 'k.one = any($1) or k.other = any($1)');
-- A hold on one record is a hold on whatever is joined with it.
select scope.leads('person.person', 'k.id = any($1)', 'joined_to', 'about');
-- A birth stays where it was recorded while the record it began is kept.
select scope.stays('person.person', 'not k.id = any($1) and k.life_event in
  (select e.id from person.life_event e where e.person_id = any($1))', 'rested-upon');
select scope.stays('person.part', 'not k.person_id = any($1) and k.life_event in
  (select e.id from person.life_event e where e.person_id = any($1))', 'rested-upon');
select scope.stays('person.life_record', 'not k.person_id = any($1) and k.life_event in
  (select e.id from person.life_event e where e.person_id = any($1))', 'rested-upon');
-- A record and the event that began it name each other.
select scope.tells('person.person', 'update person.person set life_event = null where id = any($1) and life_event is not null');
select scope.tells('person.part', 'update person.part set life_event = null where person_id = any($1) and life_event is not null');
-- Whoever keeps the index of the hub in memory hears of it.
select scope.tells('person.gone', 'insert into person.gone (id, hub_id)
  select p.id, p.hub_id from person.person p where p.id = any($1) on conflict do nothing');
create index on person.person (life_event) where life_event is not null;
create index on person.part (life_event) where life_event is not null;

-- What rules of keeping ask of a record nobody was joined to: days and codes, no name.
create view reporting.person_fate with (security_invoker = true) as
  select p.id, p.hub_id, coalesce(p.born, p.expected, p.born_until) as born, p.ended is not null as died, p.ended_on as died_on,
    p.made_at, (select max(x.at) from person.part x where x.person_id = p.id) as last_at,
    exists (select from person.life_event e where e.person_id = p.id and e.kind = 'ADOPTION' and e.undone_at is null
      union all select from person.life_event e where e.id = p.life_event and e.kind = 'ADOPTION' and e.undone_at is null) as adopted,
    (select min(substring(e.recorded #>> '{answers,on}' from '^\d{4}-\d{2}-\d{2}$')::date) from person.life_event e where e.kind = 'ADOPTION' and e.undone_at is null
      and (e.person_id = p.id or e.id = p.life_event)) as adopted_on
  from person.person p where p.joined_to is null;
grant select on reporting.person_fate to openmash_program;
