import type { PublicArticle } from '@saola/newsroom';
import type { Context } from '@saola/platform/commands';
import { Article } from '../pages/article.tsx';
import { pathIn } from '../pages/frame.ts';
import { renderPage } from '../pages/layout.tsx';
import { nearestSite } from '../publication.ts';
import { listSites } from '@saola/sites';
import { isLanguage } from '@saola/translations';
import { frameOf } from './page.ts';

/** The page an edition would be on the site of its unit; the bare text when there is no site yet. */
export async function renderArticlePreview(context: Context, article: PublicArticle): Promise<string> {
  const sites = await listSites(context.database);
  const site = nearestSite(article.unitPath, sites);
  const main = sites.find((one) => one.kind === 'MAIN');
  if (!site || !main) return article.html;
  const publishedAt = new Date(article.publishedAt);
  const { picture } = article;
  const language = isLanguage(article.language) ? article.language : 'vi';
  return renderPage(
    <Article
      frame={{ ...frameOf(context, site, main, pathIn(language, '/tin-tuc')), menuPath: '/tin-tuc' }}
      story={{
        ...article,
        storyId: article.id,
        slug: '',
        origin: 'OWN',
        publishedAt,
        updatedAt: publishedAt,
        unpublishedAt: null,
        reason: null,
        way: null,
        target: null,
        shareId: null,
        firstPublishedAt: publishedAt,
        changeNotes: article.changeNote ? [{ at: article.publishedAt, note: article.changeNote }] : [],
        picture: picture && { ...picture, sizes: [{ url: picture.url, width: 960 }] },
      }}
      audio={null}
      answers={[]}
      related={[]}
    />,
  );
}
