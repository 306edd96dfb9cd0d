-- Whether somebody writes the same reasons again is asked of each decider's own decisions, in their order.
create index decision_by_whom on triage.decision (proposed_by, proposed_at);
