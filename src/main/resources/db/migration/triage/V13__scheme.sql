-- Who changed the colours, and why, is said in the version itself.
alter table triage.scheme drop column said;
