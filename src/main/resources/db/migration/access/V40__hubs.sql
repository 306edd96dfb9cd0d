-- The hub somebody works for, where their roles are the hub's. Accounts are the installation's: an administrator puts them
-- into a hub, whichever it is.
alter table access.account add column hub_id text not null default 'main';
alter table access.account alter column hub_id drop default;
create index on access.account (hub_id);
