-- What the hub weighs of a child besides name and birth, as reported; and why a part of an outcome is kept back.
alter table referral.child add column nhs_number text;
alter table referral.child add column disabled boolean not null default false;
alter table referral.told add column withheld text[] not null default '{}';
