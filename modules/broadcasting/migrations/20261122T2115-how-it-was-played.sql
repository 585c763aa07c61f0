-- As each loudspeaker says it in its signed log.
alter table broadcasting.deliveries
  add column rule integer,
  add column start_error_ms integer,
  add column volume integer,
  add column played_ms integer;
comment on column broadcasting.deliveries.rule is 'number of the timeline rule that cut or dropped it';
comment on column broadcasting.deliveries.start_error_ms is 'how much later than planned it sounded; negative: earlier';
