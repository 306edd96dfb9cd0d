-- Every contact is of a kind; until now all were whole referrals. A call may come from nobody the hub can write to,
-- and of an unborn baby not even the expected date may be known.
alter table referral.referral add column kind text not null default 'REFERRAL';
alter table referral.referral alter column kind drop default;
alter table referral.referral add column source text;
alter table referral.referral alter column referrer_email drop not null;

alter table referral.child add column unborn boolean not null default false;
update referral.child set unborn = true where expected is not null;
alter table referral.child alter column unborn drop default;
alter table referral.child add check (born is null or not unborn);

-- Contacts about nobody who was named are facts too: their child is null.
create or replace view reporting.referral_facts with (security_invoker = true) as
  select r.id, r.agency_id, r.received_at, r.status, r.in_danger, r.early_help, r.proposed_level,
         c.id as child_id, c.born, c.expected, r.kind
  from referral.referral r left join referral.child c on c.referral_id = r.id;
