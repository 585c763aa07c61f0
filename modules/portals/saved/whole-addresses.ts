/** HTML of this house for readers who are not on the site: no path goes out from where they are. */
export const wholeAddresses = (html: string, origin: string): string =>
  html.replace(/ (href|src)="\/(?!\/)/g, ` $1="${origin}/`);
