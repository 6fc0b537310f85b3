// A page with a generated part between two markers, `<!-- name -->` and `<!-- /name -->`.

/** The page with its part as it is now. @throws one sentence if a marker is missing */
export function withPart(page: string, path: string, name: string, part: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(opening), page.indexOf(closing)];
  if (start < 0 || end < start) throw new Error(`${path} has no ${opening} … ${closing}.`);
  return `${page.slice(0, start + opening.length)}\n${part}\n${page.slice(end)}`;
}
