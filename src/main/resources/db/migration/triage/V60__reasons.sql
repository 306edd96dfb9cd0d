-- How long the reasons of a decision are, and whether the same were written before: never the words themselves.
create view reporting.reasons with (security_invoker = true) as
  select d.id, d.proposed_by, d.proposed_at, length(trim(d.recorded -> 'answers' ->> 'rationale')) as length,
    md5(lower(regexp_replace(coalesce(d.recorded -> 'answers' ->> 'rationale', ''), '\W+', ' ', 'g'))) as fingerprint
  from triage.decision d;
grant select on reporting.reasons to openmash_program;
