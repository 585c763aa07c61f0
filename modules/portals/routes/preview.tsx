import { contentTypeOf, type PublicArticle } from '@saola/newsroom';
import type { Context } from '@saola/platform/commands';
import { Article } from '../pages/article.tsx';
import { EditionNotes } from '../pages/editions.tsx';
import { pathIn } from '../pages/frame.ts';
import { renderPreview } from '../pages/layout.tsx';
import { nearestSite, type Publication } from '../publication.ts';
import { ItemPage } from '../sections/pages/item-page.tsx';
import { findDownloads, viewItems } from '../sections/routes/views.ts';
import { sectionPath } from '../sections/section.ts';
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
  const type = contentTypeOf(article.type);
  const path = type ? sectionPath(type) : '/tin-tuc';
  const frame = { ...frameOf(context, site, main, pathIn(language, path)), menuPath: path };
  const story: Publication = {
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
  };
  if (!type || type.code === 'news')
    return renderPreview(<Article frame={frame} story={story} audio={null} answers={[]} related={[]} />);
  const [[view], attachments] = await Promise.all([
    viewItems(context.database, frame, [story]),
    findDownloads(context.database, story.attachments),
  ]);
  return renderPreview(
    <ItemPage
      frame={frame}
      view={view!}
      item={story}
      attachments={attachments}
      audio={null}
      others={[]}
      editionNotes={<EditionNotes frame={frame} publishedAt={publishedAt} notes={story.changeNotes} />}
    />,
  );
}
