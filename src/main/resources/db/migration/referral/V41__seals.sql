-- A restricted contact is hidden whole; the agency that sent it keeps what it wrote.
select scope.keep_sealed('referral.referral', '{id}');
select scope.keep_sealed('referral.child', '{referral_id}');
select scope.keep_sealed('referral.page', '{referral_id}');
select scope.keep_sealed('referral.step', '{referral_id}');
select scope.keep_sealed('referral.told', '{referral_id}');
