import { Feed } from "feed";
import type { Change } from "./changes.ts";
import type { Site } from "./site.ts";

/** What a feed is of, and where: full addresses. */
export interface FeedPlace {
  readonly title: string;
  readonly description: string;
  readonly page: string;
  readonly feed: string;
}

/** Changes, newest first, as an Atom feed (RFC 4287). An entry keeps its id when its words change. */
export function atomFeed(
  { title, description, page, feed }: FeedPlace,
  changes: readonly Change[],
  { say }: Site,
): string {
  const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);
  const atom = new Feed({
    ...{ id: feed, title, description, link: page, feed },
    language: say.locale,
    generator: false,
    copyright: say("site.footer.licence"),
    author: { name: say("site.name"), link: page },
    ...(changes[0] === undefined ? {} : { updated: dayOf(changes[0].date) }),
  });
  for (const { id, date, kind, title: what, text } of changes)
    atom.addItem({
      id: `${feed}#${id}`,
      title: `${say(`change.${kind}`)}: ${what}`,
      link: page,
      date: dayOf(date),
      description: text,
    });
  return atom.atom1();
}
