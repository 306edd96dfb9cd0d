-- A contact that looks automatic waits in a tray of its own until a person takes it.
alter table triage.contact add column to_check boolean not null default false;
