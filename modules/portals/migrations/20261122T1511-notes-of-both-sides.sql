-- What the decider says stands beside what the asker said; neither writes over the other.
alter table portals.shares add column decision_note text not null default '';
-- Till now the decider's word took the asker's place: of what was declined, or ended by the receiver, it is his.
update portals.shares set decision_note = note, note = '' where state = 'DECLINED';
