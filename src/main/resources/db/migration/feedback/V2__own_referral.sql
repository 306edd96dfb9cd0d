-- Whoever answers must see the referral: the foreign key itself is checked past every policy.
drop policy given on feedback.answer;
create policy given on feedback.answer for insert to openmash_program
  with check ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())
    and by_user = (select scope.user_id())
    and exists (select 1 from referral.referral r where r.id = referral_id and r.agency_id = answer.agency_id));
