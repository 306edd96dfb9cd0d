-- Where people live, for who looks whether somebody is near to a record.
create view reporting.person_address with (security_invoker = true) as
  select p.id as person_id, p.hub_id, lower(regexp_replace(p.name, '^.* ', '')) as surname,
    upper(replace(a.address ->> 'postcode', ' ', '')) as postcode, lower(a.address ->> 'lines') as lines
  from person.person p
  join lateral (select recorded from person.part where person_id = p.id and part = 'addresses'
    order by version desc limit 1) r on true
  cross join lateral jsonb_array_elements(r.recorded -> 'answers' -> 'addresses') a (address)
  where p.named is null;
grant select on reporting.person_address to openmash_program;
