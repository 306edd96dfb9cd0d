-- Every contact is of one hub, said when it is sent.
select scope.keep_apart('referral.referral', 'id');
select scope.hold('referral.referral', 'referral');
select scope.keep_apart('referral.child', 'referral_id');
select scope.keep_apart('referral.page', 'referral_id');
select scope.keep_apart('referral.step', 'referral_id');
select scope.keep_apart('referral.told', 'referral_id');
