/**
 * Gives every style sheet that a library writes into the page the nonce without which its policy refuses it: some of antd's
 * helpers, such as the one that holds the page still behind a dialog, do not know it themselves.
 */
export function signStyles(nonce: string): void {
  const create = document.createElement.bind(document);
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  }) as typeof document.createElement;
}
