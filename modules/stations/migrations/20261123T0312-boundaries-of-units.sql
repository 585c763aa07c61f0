-- Where units lie, for maps drawn here without asking another server.
create table stations.boundaries (
  unit_id uuid primary key,
  -- GeoJSON: Polygon or MultiPolygon in degrees of WGS84.
  shape jsonb not null,
  -- Whose boundaries these are; said beside every map.
  credit text not null
);
