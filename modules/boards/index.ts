export { SlidesDelivered, SlideShown } from './events.ts';
export { factsOf, riskLevelOf, type Fact, type FactKind } from './facts.ts';
export { listBoards, listLastShown, type BoardNow } from './queries/list-boards.ts';
export { listSlidesForBoard, type StandingSlide } from './queries/list-slides-for-board.ts';
