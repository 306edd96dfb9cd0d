-- What becomes of a contact when its time is over (scope.fate).
select scope.goes('referral.referral', 'k.id = any($1)');
select scope.goes('referral.child', 'k.referral_id = any($1)', 'id');
select scope.goes('referral.page', 'k.referral_id = any($1)');
select scope.goes('referral.step', 'k.referral_id = any($1)');
select scope.goes('referral.told', 'k.referral_id = any($1)');
select scope.goes('referral.opening', 'k.referral_id = any($1)');
-- What was written of several families stays where it was written until the last contact made of it is gone.
select scope.stays('referral.referral', 'k.split_from = any($1) and not k.id = any($1)', 'rested-upon');
create index on referral.told (child_id);
