export type { Figures, Mark } from './journey.ts';
export { insightsError } from './errors.ts';
export { getJourney, type JourneyView } from './queries/get-journey.ts';
export { getOverview } from './queries/get-overview.ts';
