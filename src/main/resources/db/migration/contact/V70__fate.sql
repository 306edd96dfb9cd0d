select scope.goes('contact.promise', 'k.referral_id = any($1)');
select scope.goes('contact.step', 'k.referral_id = any($1)');
select scope.stays('contact.promise', 'k.arrived_as = any($1) and not k.referral_id = any($1)', 'rested-upon');
select scope.stays('contact.promise', 'k.referral_id = any($1) and k.arrived_at is null', 'owed');
create index on contact.promise (arrived_as) where arrived_as is not null;
