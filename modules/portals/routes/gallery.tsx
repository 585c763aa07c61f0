import type { Route } from '@saola/platform/http';
import { Gallery, isTheme } from '../pages/gallery.tsx';
import { renderPage } from '../pages/layout.tsx';
import { pageRoute, type PageRoom } from './page.ts';

/** The components of the pages, for whoever draws with them; a live network has no such page. */
export const galleryRoute = (room: PageRoom): Route =>
  pageRoute(room, {
    operationId: 'getGalleryPage',
    path: '/giao-dien',
    summary: 'Components of the pages, in the demonstration',
    draw: async ({ context, site, query, frame }) => {
      if (!context.services.config.demo) return null;
      const theme = query.get('chu-de');
      return {
        status: 200,
        html: renderPage(
          <Gallery
            frame={frame('/giao-dien', { alert: null })}
            theme={isTheme(theme) ? theme : site.theme}
          />,
        ),
      };
    },
  });
