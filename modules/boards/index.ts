export { SlidesDelivered, SlideShown } from './events.ts';
export { factsOf, riskLevelOf, type Fact, type FactKind } from './facts.ts';
export { listBoards, listLastShown, type BoardNow } from './queries/list-boards.ts';
export { listShownNow, type ShownNow } from './queries/list-shown-now.ts';
export { listSlidesForBoard, type StandingSlide } from './queries/list-slides-for-board.ts';
