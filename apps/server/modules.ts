import { access } from '@saola/access/module';
import { boards } from '@saola/boards/module';
import { broadcasting } from '@saola/broadcasting/module';
import { devices } from '@saola/devices/module';
import { feedback } from '@saola/feedback/module';
import { integrations } from '@saola/integrations/module';
import { insights } from '@saola/insights/module';
import { law } from '@saola/law/module';
import { media } from '@saola/media/module';
import { newsroomModule } from '@saola/newsroom/module';
import { notifications } from '@saola/notifications/module';
import { organisations } from '@saola/organisations/module';
import type { SaolaModule } from '@saola/platform/module';
import { reorganisations } from '@saola/reorganisations/module';
import { renderArticlePreview } from '@saola/portals';
import { portalsModule } from '@saola/portals/module';
import { sites } from '@saola/sites/module';
import { createSearch, searchModule } from '@saola/search/module';
import { speech } from '@saola/speech/module';
import { stations } from '@saola/stations/module';
import { pageParts } from './page-parts.ts';

/** Every module, from the foundations up. Pages that show several domains get their parts here: no module imports sideways. */
export function composeModules(): SaolaModule[] {
  const search = createSearch();
  return [
    law,
    organisations,
    access,
    media,
    speech,
    devices,
    stations,
    newsroomModule({ renderPreview: renderArticlePreview }),
    sites,
    portalsModule({ ...pageParts, search }),
    searchModule(search),
    broadcasting,
    boards,
    feedback,
    notifications,
    reorganisations,
    insights,
    integrations,
  ];
}
