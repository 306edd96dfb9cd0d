-- Counties of any size: contacts a year, how many years, and how many of the newest are told first.
alter table demo.county add column a_year int not null default 0;
alter table demo.county add column years int not null default 1;
alter table demo.county add column ahead int not null default 0;
alter table demo.county drop column referrals;
-- Two lanes at a time: families of even and of odd number never meet.
alter table demo.county alter column told drop default;
alter table demo.county alter column told type int[] using array[told, told];
alter table demo.county alter column told set default '{0,0}';
alter table demo.county alter column a_year drop default;
alter table demo.county alter column years drop default;
alter table demo.county alter column ahead drop default;

-- A county half told by an earlier version stays as it is: nobody knows its plan any longer.
alter table demo.county no force row level security;
update demo.county set whole = true;
alter table demo.county force row level security;
