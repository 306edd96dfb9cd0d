-- Twins not yet born are found by the day they are expected.
create index on person.person (expected) where unborn;
