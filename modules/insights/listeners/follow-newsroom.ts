import { StoryApproved, StoryWithdrawn } from '@saola/newsroom';
import { listener } from '@saola/platform/events';
import { beginJourney } from '../commands/begin-journey.ts';
import { endJourney } from '../commands/end-journey.ts';

export const beginJourneyOfApproved = listener(StoryApproved, 'insights.begin-journey', beginJourney);
export const endJourneyOfWithdrawn = listener(StoryWithdrawn, 'insights.end-journey', endJourney);
